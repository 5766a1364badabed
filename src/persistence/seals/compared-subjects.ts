import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfListed, faultsOfChain } from "./chain-check";
import { areTooMany, type InOrder, type KeptProofs } from "./kept-proofs";
import type { Register } from "./register";
import { pathOf, ROOT, TOP_PAGES } from "./register-page";
import type { SealHead } from "./seal-head";
import type { FoundChains, SealedRows, SqlSession } from "./sealed-rows";
import type { SealedGroup } from "./sealed-tables";
import type { ComparedSubject } from "./shown-row";
import type { ShownSubjects } from "./shown-subjects";

interface Parts {
  readonly session: SqlSession;
  readonly seals: Seals;
  readonly rows: SealedRows;
}

/** What came of a comparison. */
export interface Verdict {
  readonly findings: readonly SealFinding[];
  /** Whether somebody has written between the rows and their seals, so that they are to be read again. */
  readonly isOvertaken: boolean;
}

const ALL_WELL: Verdict = { findings: [], isOvertaken: false };

/** Subjects to verify, and those among them whose rows need not be read. */
interface Asked {
  readonly chains: readonly string[];
  readonly groups: readonly SealedGroup[];
  readonly compared: readonly ComparedSubject[];
  readonly rowsOf: ReadonlySet<string>;
}

/** Verifies shown subjects by what was verified before, and reads of the seals what that does not prove. */
export class ComparedSubjects {
  constructor(
    private readonly parts: Parts,
    private readonly kept: KeptProofs,
  ) {}

  async verdictOn(shown: ShownSubjects): Promise<Verdict> {
    const unproven = shown.compared.filter((subject) => !this.kept.isKnown(subject));
    if (unproven.length === 0 && shown.subjects.length === 0) return ALL_WELL;
    const apart = new Set(shown.subjects);
    const chains = [...new Set([...apart, ...unproven.map(({ chain }) => chain)])];
    // What was read of it is not what was verified: its head is not enough to tell whether that is current.
    const unlike = new Set(unproven.flatMap((each) => (this.kept.agrees(each) ? [] : [each.chain])));
    const asked: Asked = {
      chains,
      groups: [...new Set([...shown.groups, ...unproven.map(({ group }) => group)])],
      compared: unproven,
      rowsOf: new Set(chains.filter((chain) => apart.has(chain) || unlike.has(chain))),
    };
    const isCurrent = shown.compared.some(({ root }) => this.kept.isCurrent(root));
    return (await this.#byLeast(asked, isCurrent)) ?? (await this.#byAll(asked));
  }

  /** `null`: this is not enough to say that all is well. */
  async #byLeast(asked: Asked, isCurrent: boolean): Promise<Verdict | null> {
    const { session, rows, seals } = this.parts;
    const { chains, groups, rowsOf } = asked;
    // Another server has written: the pages of one digit tell in which parts of the register.
    const pages = isCurrent ? this.kept.pagesToRead(chains) : [...chains.flatMap(pathOf), ...TOP_PAGES];
    const read = await rows.partsOf(session, { chains, pages, rowsOf: [...rowsOf] }, groups);
    const isUnderKept = isCurrent && this.kept.isCurrent(read.pages.find(({ page }) => page === ROOT)?.seal);
    if (isCurrent && !isUnderKept) return null;
    const register = isUnderKept
      ? this.kept.registerWith(read.pages, chains, seals)
      : this.kept.registerOf(read.pages, seals);
    const asVerified = new Set([...rowsOf].filter((chain) => this.kept.isAsVerified(chain, read)));
    const faults = chains.flatMap((chain) => {
      const head = read.heads.get(chain);
      if (asVerified.has(chain)) return this.kept.faultOfHead(chain, read, seals, register) ?? [];
      return rowsOf.has(chain)
        ? faultsOfChain(seals, chain, read, head ?? null, register)
        : this.#faultsOfHead(chain, head, register);
    });
    if (faults.length > 0) return null;
    return this.#learned(read, asked, asVerified, this.kept.inOrder(read, register));
  }

  async #byAll(asked: Asked): Promise<Verdict> {
    const { session, rows, seals } = this.parts;
    const { chains, groups } = asked;
    const read = await rows.ofChains(session, chains, groups);
    const faults = chains.flatMap((chain) => faultsOfChain(seals, chain, read));
    return faults.length > 0
      ? { findings: faults, isOvertaken: false }
      : this.#learned(read, { ...asked, rowsOf: new Set(chains) }, new Set(), read);
  }

  #faultsOfHead(chain: string, head: SealHead | undefined, register: Register): SealFinding[] {
    const fault = faultOfListed(this.parts.seals, chain, head, register);
    if (fault) return [fault];
    return head && this.kept.isListed(head)
      ? []
      : [{ fault: "CHANGED", table: "seal_head", id: chain, chain }];
  }

  /** What was read is in order, but perhaps not what was shown: that was read before. */
  #learned(
    read: FoundChains,
    { chains, compared, rowsOf }: Asked,
    asVerified: ReadonlySet<string>,
    inOrder: InOrder,
  ): Verdict {
    this.kept.learn(inOrder, chains);
    for (const chain of asVerified) this.kept.renew(chain, read);
    const isCompared = new Set(compared.map(({ chain }) => chain));
    for (const chain of rowsOf)
      if (!asVerified.has(chain) && !isCompared.has(chain)) this.kept.keep(chain, read);
    const root = read.pages.find(({ page }) => page === ROOT)?.seal;
    const areMany = areTooMany(rowsOf.size);
    const unlike = compared.filter((subject) => {
      const { chain } = subject;
      if (!rowsOf.has(chain)) return !this.kept.agrees(subject);
      const kept = asVerified.has(chain)
        ? this.kept.rowsAsVerified(chain, read, areMany)
        : this.kept.keep(chain, read, areMany);
      return !this.kept.agrees(subject, kept);
    });
    this.kept.prove(chains);
    return {
      findings: unlike.map(({ chain, table }) => ({ fault: "CHANGED", table, id: chain, chain })),
      // Under another root the system itself may have written it in between.
      isOvertaken: unlike.some((subject) => subject.root !== root || !rowsOf.has(subject.chain)),
    };
  }
}
