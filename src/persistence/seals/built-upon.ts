import type { Seals } from "../../use-cases/operation/seals";
import { faultOfHead } from "./chain-check";
import type { KeptProofs } from "./kept-proofs";
import { pathOf } from "./register-page";
import type { SealedRows, SqlSession } from "./sealed-rows";
import { sealedTable, type SealedGroup } from "./sealed-tables";
import { seenValues } from "./seen-values";
import type { RowValues, SubjectRows } from "./subject-rows";

interface Parts {
  readonly session: SqlSession;
  readonly seals: Seals;
  readonly rows: SealedRows;
  readonly proofs: KeptProofs;
}

interface SeenRow {
  readonly table: string;
  readonly values: RowValues;
}

/** Verifies these subjects with all their rows, as they stand. */
type Verify = (chains: readonly string[], group: SealedGroup) => Promise<void>;

/**
 * Subjects that the writes of a unit of work build upon. Where it has read whole rows of one, and nothing else, these are
 * compared with what was verified within the last minute, as reads do.
 */
export class BuiltUpon {
  readonly #whole = new Map<SealedGroup, Set<string>>();
  readonly #seen = new Map<string, { readonly group: SealedGroup; readonly rows: SeenRow[] }>();
  /** Those of which only rows were seen that agree with what is kept. */
  #agreeing: string[] = [];

  constructor(private readonly parts: Parts) {}

  add(group: SealedGroup, chains: readonly string[]): void {
    const whole = this.#whole.get(group) ?? new Set();
    for (const chain of chains) whole.add(chain);
    this.#whole.set(group, whole);
  }

  /** A row of the subject that was read with all its columns. */
  addRow(table: string, chain: string, row: Readonly<Record<string, unknown>>): void {
    const group = sealedTable(table)?.group;
    if (!group) throw new Error(`rows of ${table} bear no seal`);
    const values = seenValues(table, row);
    if (!values) {
      this.add(group, [chain]);
      return;
    }
    const seen = this.#seen.get(chain) ?? { group, rows: [] };
    this.#seen.set(chain, seen);
    seen.rows.push({ table, values });
  }

  /** Before the root is held, for which others wait. */
  async verifyUnproven(verify: Verify): Promise<void> {
    for (const [chain, { group, rows }] of this.#seen) {
      if (this.#whole.get(group)?.has(chain)) continue;
      const kept = this.parts.proofs.rowsOf(chain);
      if (kept && this.parts.proofs.isProven(chain) && rows.every((row) => isAmong(kept, row)))
        this.#agreeing.push(chain);
      else this.add(group, [chain]);
    }
    for (const [group, chains] of this.#whole) await verify([...chains], group);
  }

  /** The others, once the root of this seal is held: under another root their heads are read anew. */
  async verifyUnder(root: string, verify: Verify): Promise<void> {
    const chains = this.#agreeing;
    if (chains.length === 0 || this.parts.proofs.isCurrent(root)) return;
    if (await this.#areHeadsAsKept(chains)) return;
    for (const chain of chains) await verify([chain], this.#seen.get(chain)?.group ?? "PARTY");
  }

  async #areHeadsAsKept(chains: readonly string[]): Promise<boolean> {
    const { session, rows, seals, proofs } = this.parts;
    const read = await rows.partsOf(session, { chains, pages: chains.flatMap(pathOf), rowsOf: [] }, []);
    const register = proofs.registerOf(read.pages, seals);
    const isAsKept = chains.every((chain) => {
      const head = read.heads.get(chain);
      return (
        head !== undefined &&
        proofs.isListed(head) &&
        !faultOfHead(seals, chain, head) &&
        !register.faultOf(chain, head.seal)
      );
    });
    if (isAsKept) proofs.learn(read, chains);
    return isAsKept;
  }
}

function isAmong(rows: SubjectRows, { table, values }: SeenRow): boolean {
  return (rows.get(table) ?? []).some((kept) => kept.every((value, i) => value === values[i]));
}
