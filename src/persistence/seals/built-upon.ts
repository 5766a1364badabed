import type { Seals } from "../../use-cases/operation/seals";
import { faultOfHead } from "./chain-check";
import type { KeptProofs } from "./kept-proofs";
import { pathOf, TOP_PAGES } from "./register-page";
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

interface SeenSubject {
  readonly group: SealedGroup;
  readonly rows: SeenRow[];
  /** How many rows it has in those tables of which all were seen. */
  readonly counts: Map<string, number>;
}

/** Verifies these subjects with all their rows, as they stand. */
type Verify = (chains: readonly string[], group: SealedGroup) => Promise<void>;

/**
 * Subjects that the writes of a unit of work build upon. Where it has read whole rows of one, and nothing else, these are
 * compared with what was verified within the last minute, as reads do.
 */
export class BuiltUpon {
  readonly #whole = new Map<SealedGroup, Set<string>>();
  readonly #seen = new Map<string, SeenSubject>();
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
    const { group, rows } = this.#seenOf(table, chain);
    const values = seenValues(table, row);
    if (values) rows.push({ table, values });
    else this.add(group, [chain]);
  }

  /** All rows of the subject in this table, which were read with all their columns. */
  addAll(table: string, chain: string, rows: readonly Readonly<Record<string, unknown>>[]): void {
    this.#seenOf(table, chain).counts.set(table, rows.length);
    for (const row of rows) this.addRow(table, chain, row);
  }

  #seenOf(table: string, chain: string): SeenSubject {
    const known = this.#seen.get(chain);
    if (known) return known;
    const group = sealedTable(table)?.group;
    if (!group) throw new Error(`rows of ${table} bear no seal`);
    const seen: SeenSubject = { group, rows: [], counts: new Map() };
    this.#seen.set(chain, seen);
    return seen;
  }

  /** Before the root is held, for which others wait. */
  async verifyUnproven(verify: Verify): Promise<void> {
    for (const [chain, seen] of this.#seen) {
      if (this.#whole.get(seen.group)?.has(chain)) continue;
      const kept = this.parts.proofs.rowsToRelyOn(chain);
      if (kept && agree(kept, seen)) this.#agreeing.push(chain);
      else this.add(seen.group, [chain]);
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
    const pages = [...chains.flatMap(pathOf), ...TOP_PAGES];
    const read = await rows.partsOf(session, { chains, pages, rowsOf: [] }, []);
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
    if (isAsKept) proofs.learn(proofs.inOrder(read, register), chains);
    return isAsKept;
  }
}

function agree(kept: SubjectRows, { rows, counts }: SeenSubject): boolean {
  return (
    rows.every((row) => isAmong(kept, row)) &&
    [...counts].every(([table, count]) => (kept.get(table)?.length ?? 0) === count)
  );
}

function isAmong(rows: SubjectRows, { table, values }: SeenRow): boolean {
  return (rows.get(table) ?? []).some((kept) => kept.every((value, i) => value === values[i]));
}
