import { SealBroken, type SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfHead, faultsOfChain, faultsOfEvents, registerOf } from "./chain-check";
import type { ComparedSubjects } from "./compared-subjects";
import type { FoundChains, SqlSession } from "./sealed-rows";
import type { SealedGroup } from "./sealed-tables";
import type { SealParts } from "./sealing";
import { ShownSubjects, type ShownEvent } from "./shown-subjects";

export type OnBroken = (findings: readonly SealFinding[]) => Promise<void>;

/** Somebody writes the very subject between its rows and their seals: hardly ever twice. */
const MOST_TURNS = 5;

/** Verifies the subjects of an answer before it is served, in one statement at most. */
export class ChainVerifier {
  constructor(
    private readonly session: SqlSession,
    private readonly parts: SealParts,
    private readonly compared: ComparedSubjects,
    private readonly onBroken: OnBroken,
  ) {}

  /** Returns the result of a read only if all subjects that it shows are as the system wrote them. */
  async served<Read>(read: (shown: ShownSubjects) => Promise<Read>): Promise<Read> {
    for (let turn = 1; ; turn += 1) {
      const shown = new ShownSubjects();
      // Reads the rows before their seals: rows written between the two are sealed already.
      const served = await read(shown);
      const { findings, isOvertaken } =
        shown.histories.length === 0
          ? await this.compared.verdictOn(shown)
          : { findings: await this.#faultsOfAll(shown), isOvertaken: false };
      if (isOvertaken && turn < MOST_TURNS) continue;
      await this.#throwIfAny(findings);
      return served;
    }
  }

  /** Marks a subject that is not as the system wrote it, and throws `SealBroken`. */
  async verify(subjects: readonly string[], groups: readonly SealedGroup[]): Promise<void> {
    const { findings } = await this.#faultsOfRows({ subjects, groups, histories: [] });
    await this.#throwIfAny(findings);
  }

  /** Where events are shown, everything is read. */
  async #faultsOfAll(shown: ShownSubjects): Promise<SealFinding[]> {
    const { histories, compared } = shown;
    const rows = await this.#faultsOfRows({
      subjects: [...shown.subjects, ...compared.map(({ chain }) => chain)],
      groups: [...new Set([...shown.groups, ...compared.map(({ group }) => group)])],
      histories,
    });
    return [...rows.findings, ...(await this.#faultsOfHistories(shown, rows.found))];
  }

  async #faultsOfRows({
    subjects,
    groups,
    histories,
  }: Pick<ShownSubjects, "subjects" | "groups" | "histories">): Promise<{
    findings: SealFinding[];
    found: FoundChains | null;
  }> {
    const chains = [...new Set(subjects)];
    if (chains.length === 0) return { findings: [], found: null };
    const { seals, rows } = this.parts;
    // Reads events here only where the answer shows those of every chain: an organisation has many, and no
    // answer shows them.
    const isAlone = chains.every((chain) => histories.includes(chain));
    const found = isAlone
      ? await rows.ofChains(this.session, histories, [...groups, "EVENT"])
      : await rows.ofChains(this.session, chains, groups);
    const findings = chains.flatMap((chain) => faultsOfChain(seals, chain, found));
    return { findings, found: isAlone ? found : null };
  }

  async #faultsOfHistories(
    { histories, events }: Pick<ShownSubjects, "histories" | "events">,
    known: FoundChains | null,
  ): Promise<SealFinding[]> {
    if (histories.length === 0) return [];
    const { seals, rows } = this.parts;
    const found = known ?? (await rows.ofChains(this.session, histories, ["EVENT"]));
    return [
      ...histories.flatMap((chain) => faultsOfHistory(seals, chain, found)),
      ...strangersAmong(events, found),
    ];
  }

  async #throwIfAny(findings: readonly SealFinding[]): Promise<void> {
    if (findings.length === 0) return;
    await this.onBroken(findings);
    throw new SealBroken(findings);
  }
}

function faultsOfHistory(seals: Seals, chain: string, found: FoundChains): SealFinding[] {
  const head = found.heads.get(chain);
  const fault =
    faultOfHead(seals, chain, head) ?? registerOf(seals, found).faultOf(chain, head?.seal ?? null);
  return fault ? [fault] : faultsOfEvents(seals, chain, found);
}

/** Events to be served that no seal places in their subject's chain. */
function strangersAmong(events: readonly ShownEvent[], { rows }: FoundChains): SealFinding[] {
  const sealed = new Set(
    rows.flatMap(({ table, id, stored }) => (table === "event" && stored ? [`${stored.chain} ${id}`] : [])),
  );
  return events
    .filter(({ id, chain }) => !sealed.has(`${chain} ${id}`))
    .map(({ id, chain }) => ({ fault: "UNSEALED", table: "event", id, chain }));
}
