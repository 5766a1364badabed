import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfListed, faultsOfChain } from "./chain-check";
import { areTooMany, type KeptProofs } from "./kept-proofs";
import type { Register } from "./register";
import { pathOf, ROOT, TOP_PAGES, type RegisterPage } from "./register-page";
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

  async faultsOf(shown: ShownSubjects): Promise<SealFinding[]> {
    const unproven = shown.compared.filter((subject) => !this.kept.isKnown(subject));
    if (unproven.length === 0 && shown.subjects.length === 0) return [];
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
    return (await this.#faultsByLeast(asked, isCurrent)) ?? (await this.#faultsByAll(asked));
  }

  /** `null`: this is not enough to say that all is well. */
  async #faultsByLeast(asked: Asked, isCurrent: boolean): Promise<SealFinding[] | null> {
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
    const inOrder = isCurrent ? read.pages : read.pages.filter(({ page }) => !register.faultOfPage(page));
    return this.#learned(read, asked, asVerified, inOrder);
  }

  async #faultsByAll(asked: Asked): Promise<SealFinding[]> {
    const { session, rows, seals } = this.parts;
    const { chains, groups } = asked;
    const read = await rows.ofChains(session, chains, groups);
    const faults = chains.flatMap((chain) => faultsOfChain(seals, chain, read));
    return faults.length > 0
      ? faults
      : this.#learned(read, { ...asked, rowsOf: new Set(chains) }, new Set(), read.pages);
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
    pages: readonly RegisterPage[],
  ): SealFinding[] {
    this.kept.learn({ heads: read.heads, pages }, chains);
    for (const chain of asVerified) this.kept.renew(chain, read);
    const isCompared = new Set(compared.map(({ chain }) => chain));
    for (const chain of rowsOf)
      if (!asVerified.has(chain) && !isCompared.has(chain)) this.kept.keep(chain, read);
    const root = read.pages.find(({ page }) => page === ROOT)?.seal;
    const areMany = areTooMany(rowsOf.size);
    return compared.flatMap((subject): SealFinding[] => {
      const { chain, table } = subject;
      if (!rowsOf.has(chain)) return [];
      if (asVerified.has(chain)) this.kept.rowsAsVerified(chain, read, areMany);
      else this.kept.keep(chain, read, areMany);
      // Under another root the system itself may have written it in between.
      if (subject.root !== root || this.kept.agrees(subject)) return [];
      return [{ fault: "CHANGED", table, id: chain, chain }];
    });
  }
}
