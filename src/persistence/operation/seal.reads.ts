import type { ChainsSeen, PartSeen, SealReads, StrayProgress } from "../../use-cases/operation/ports";
import type { SealFinding } from "../../use-cases/shared/seal-finding";
import { faultsOfSubject, registerOf } from "../seals/chain-check";
import type { Register } from "../seals/register";
import { pathOf } from "../seals/register-page";
import { partOf, partsOf } from "../seals/register-part";
import type { FoundChains } from "../seals/sealed-rows";
import { ALL_GROUPS, SEALED_TABLES, sealedTable, type SealedGroup } from "../seals/sealed-tables";
import type { SealParts } from "../seals/sealing";
import type { ReadSession } from "../engine/read-session";

const ROWS_AT_ONCE = 1_000;
const SHOWN_GROUPS: readonly unknown[] = ["GUARANTEE", "PARTY"] satisfies readonly SealedGroup[];

export class StoredSealReads implements SealReads {
  constructor(
    private readonly session: ReadSession,
    private readonly sealParts: SealParts,
    private readonly more: {
      /** Called with each guarantee and each party that is in order. */
      readonly onVerified: (chain: string, found: FoundChains, register: Register) => void;
      /** Pages to read with them. */
      readonly topsToRead: () => readonly string[];
      /** Called with each subject that is not. */
      readonly onBroken: (chain: string) => void;
      /** Called when a round is over. */
      readonly onRest: () => Promise<void>;
    },
  ) {}

  rest(): Promise<void> {
    return this.more.onRest();
  }

  parts(): ReturnType<SealReads["parts"]> {
    return partsOf(this.session, this.sealParts);
  }

  ofPart(part: string): Promise<PartSeen> {
    return partOf(this.session, this.sealParts, part);
  }

  async below(
    pages: readonly string[],
    after: string | null,
  ): Promise<{ chains: string[]; next: string | null }> {
    const heads = await this.sealParts.rows.headsAfter(this.session, after, ROWS_AT_ONCE);
    const broken = new Set(pages);
    return {
      chains: heads
        .map(({ chain }) => chain)
        .filter((chain) => pathOf(chain).some((page) => broken.has(page))),
      next: heads.length < ROWS_AT_ONCE ? null : (heads.at(-1)?.chain ?? null),
    };
  }

  async ofChains(chains: readonly string[]): Promise<ChainsSeen> {
    if (chains.length === 0) return { findings: [], outdated: [] };
    const { seals, rows } = this.sealParts;
    const found = await rows.ofChains(this.session, chains, ALL_GROUPS, this.more.topsToRead());
    const register = registerOf(seals, found);
    const isOutdated = (chain: string): boolean =>
      found.heads.get(chain)?.keyId !== seals.current ||
      register.isOutdated(chain) ||
      found.rows.some(({ stored }) => stored?.chain === chain && stored.keyId !== seals.current);
    const findings = chains.flatMap((chain) => {
      const faults = faultsOfSubject(seals, chain, found);
      if (faults.length > 0) this.more.onBroken(chain);
      else if (isSingle(chain, found)) this.more.onVerified(chain, found, register);
      return faults;
    });
    return {
      findings,
      outdated: chains.filter(isOutdated),
    };
  }

  async strays(
    after: StrayProgress | null,
  ): Promise<{ findings: SealFinding[]; next: StrayProgress | null }> {
    const at = after === null ? 0 : SEALED_TABLES.findIndex(({ name }) => name === after.table);
    const table = SEALED_TABLES[at];
    if (!table) return { findings: [], next: null };
    const { rows } = this.sealParts;
    const { strays, last } = await rows.strays(this.session, table, after?.id ?? null, ROWS_AT_ONCE);
    const following = SEALED_TABLES[at + 1];
    return {
      findings: strays.map(({ id, chain, isSealed }) => ({
        fault: isSealed ? "CHANGED" : "UNSEALED",
        table: table.name,
        id,
        chain,
      })),
      next:
        last === null
          ? following
            ? { table: following.name, id: null }
            : null
          : { table: table.name, id: last },
    };
  }
}

/** Whether it is a subject that guarantees show. */
function isSingle(chain: string, { rows }: FoundChains): boolean {
  return rows.some((row) => row.chain === chain && SHOWN_GROUPS.includes(sealedTable(row.table)?.group));
}
