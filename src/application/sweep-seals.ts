import type { UnitOfWork } from "./ports";
import type { SealReads, StrayProgress } from "./ports/seal-reads";
import type { Reads } from "./ports/reads";
import { describeFinding, SealBroken, type SealFinding } from "./seal-finding";
import type { UseCaseParts } from "./use-case";

interface SweepParts {
  readonly reads: Pick<Reads, "seals">;
  readonly useCases: Pick<UseCaseParts, "unitOfWork" | "clock">;
}

/** How many subjects are checked in one go, and how many of one statement: nobody waits long for the next of either. */
const CHAINS_AT_ONCE = 50;
const CHAINS_PER_STATEMENT = 25;

/** What came of a part of the sweep. */
export interface Swept {
  readonly findings: readonly SealFinding[];
  /** How many subjects were sealed anew, with the current key. */
  readonly resealed: number;
  /** Whether this was the end of a round through all rows. */
  readonly isRoundOver: boolean;
  readonly chains: number;
}

/**
 * Looks through all seals little by little, round after round. What it finds broken is marked, and no list shows it from
 * then on; what is whole again, after a restore, loses its mark; what an older key has sealed is sealed with the current
 * one. Any number of servers may do so on one database.
 */
export class SealSweep {
  /** Parts of the register that are still to be looked through in this round; `null`: it begins. */
  #parts: string[] | null = null;
  /** Subjects of the part of the register that is under way. */
  #waiting: string[] = [];
  #strays: { readonly after: StrayProgress | null } | null = null;
  /** What has been told in this round already. */
  readonly #told = new Set<string>();

  constructor(private readonly parts: SweepParts) {}

  /** The next part: some subjects, or a page of what came past the system. */
  async next(): Promise<Swept> {
    const { seals } = this.parts.reads;
    if (this.#strays) return this.#nextStrays(seals, this.#strays.after);
    const findings: SealFinding[] = [];
    const chains = this.#waiting.splice(0, CHAINS_AT_ONCE);
    const parts = (this.#parts ??= await this.#begin(findings));
    while (chains.length < CHAINS_AT_ONCE) {
      const part = parts.shift();
      if (part === undefined) break;
      const { chains: ofPart, findings: found } = await seals.ofPart(part);
      findings.push(...found);
      const room = CHAINS_AT_ONCE - chains.length;
      chains.push(...ofPart.slice(0, room));
      this.#waiting.push(...ofPart.slice(room));
    }
    let resealed = 0;
    for (let from = 0; from < chains.length; from += CHAINS_PER_STATEMENT) {
      const swept = await this.#sweep(chains.slice(from, from + CHAINS_PER_STATEMENT));
      findings.push(...swept.findings);
      resealed += swept.resealed;
    }
    if (parts.length === 0 && this.#waiting.length === 0) this.#strays = { after: null };
    return { findings: await this.#mark(findings), resealed, isRoundOver: false, chains: chains.length };
  }

  async #begin(findings: SealFinding[]): Promise<string[]> {
    const { parts, findings: found } = await this.parts.reads.seals.parts();
    findings.push(...found);
    return [...parts];
  }

  async #sweep(chains: readonly string[]): Promise<{ findings: SealFinding[]; resealed: number }> {
    const { reads, useCases } = this.parts;
    const { findings, marked, outdated } = await reads.seals.ofChains(chains);
    const broken = new Set(findings.map(({ chain }) => chain));
    const whole = marked.filter((chain) => !broken.has(chain));
    if (whole.length > 0) await useCases.unitOfWork.run(({ seals }) => seals.unmark(whole));
    const toReseal = outdated.filter((chain) => !broken.has(chain));
    for (const chain of toReseal) await reseal(useCases.unitOfWork, chain);
    return { findings: [...findings], resealed: toReseal.length };
  }

  async #nextStrays(seals: SealReads, after: StrayProgress | null): Promise<Swept> {
    const { findings, next } = await seals.strays(after);
    this.#strays = next === null ? null : { after: next };
    const told = await this.#mark(findings);
    if (next !== null) return { findings: told, resealed: 0, isRoundOver: false, chains: 0 };
    this.#parts = null;
    this.#told.clear();
    return { findings: told, resealed: 0, isRoundOver: true, chains: 0 };
  }

  /** Marks them, and gives back those that were not told in this round yet. */
  async #mark(findings: readonly SealFinding[]): Promise<SealFinding[]> {
    const news = findings.filter((finding) => !this.#told.has(describeFinding(finding)));
    for (const finding of news) this.#told.add(describeFinding(finding));
    const { unitOfWork, clock } = this.parts.useCases;
    if (news.length > 0) await unitOfWork.run(({ seals }) => seals.mark(news, clock()));
    return news;
  }
}

async function reseal(unitOfWork: UnitOfWork, chain: string): Promise<void> {
  try {
    await unitOfWork.run(({ seals }) => seals.reseal([chain]));
  } catch (error) {
    // Marked by the unit of work; the next round tells it.
    if (!(error instanceof SealBroken)) throw error;
  }
}
