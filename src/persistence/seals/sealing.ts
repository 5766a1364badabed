import type { SealFinding } from "../../use-cases/shared/seal-finding";
import type { Seals } from "../../use-cases/operation/seals";
import { faultOfEntry, faultOfTail, faultsOfChain } from "./chain-check";
import { BuiltUpon } from "./built-upon";
import { HeldSeals } from "./held-seals";
import { KeptProofs } from "./kept-proofs";
import { KnownRows } from "./known-rows";
import type { EnteredHeads } from "./proven-register";
import { enterInRegister } from "./register";
import { faultOfRow } from "./row-seal";
import { newChain, sealedHead, stateOf, withoutRow, type ChainState, type SealHead } from "./seal-head";
import { chunksOf } from "./chunks-of";
import { SealTables } from "./seal-tables";
import { RowMap } from "./row-map";
import { entriesOf } from "./sealed-list";
import { eventsOfSubject } from "./rows-by-subject";
import type { FoundChains, SealedRow, StoredSeal, SealedRows } from "./sealed-rows";
import type { SealedGroup } from "./sealed-tables";
import { idsByTable, isToSeal, type Touch, type Touched } from "./touched-row";
import { isEvent, sealInto } from "./seal-into";
import { changedOnTheWay, faultOfTouched } from "./touched-faults";
import { WholeSubjects } from "./whole-subjects";
import { WrittenRows } from "./written-rows";
import type { ReplacingSession } from "./replace-held";
import { saveHeads, takeHeads, throwIfAny, type TakenHeads } from "./taken-heads";

interface GoneRow {
  readonly table: string;
  readonly id: string;
  readonly stored: StoredSeal;
}

interface WritingSession extends ReplacingSession {
  readonly heldUntilCommit: string;
  settle(): Promise<void>;
}

/** The keys of seals, and the reader of sealed rows. */
export interface SealParts {
  readonly seals: Seals;
  readonly rows: SealedRows;
}

/** The same, with what this process has verified before. */
export interface SealingParts extends SealParts {
  readonly proofs?: KeptProofs;
}

/** The changes of one unit of work to sealed rows, which are sealed together before the commit. */
export class Sealing {
  /** What is in the register once this is committed; `null`: nothing changes there. */
  entered: EnteredHeads | null = null;
  readonly #whole = new WholeSubjects();
  readonly #touched = new RowMap<Touched>();
  /** Rows that were verified in this unit of work, or sealed by it. */
  readonly #known = new KnownRows();
  readonly #written = new WrittenRows();
  /** Subjects whose heads were saved: the seal in the register, and the one to enter at the end. */
  readonly #unentered = new Map<string, { before: SealHead | null; after: SealHead }>();
  readonly builtUpon: BuiltUpon;
  readonly #proofs: KeptProofs;
  readonly #held: HeldSeals;
  /** The tables of the seals as this unit of work holds them. */
  readonly tables: SealTables;
  readonly #rows: SealedRows;
  readonly #seals: Seals;

  constructor(
    private readonly session: WritingSession,
    { rows, seals, proofs = new KeptProofs() }: SealingParts,
  ) {
    this.#held = new HeldSeals(session.heldUntilCommit === "");
    this.tables = new SealTables(session, this.#held);
    this.#rows = rows;
    this.#seals = seals;
    this.#proofs = proofs;
    this.builtUpon = new BuiltUpon({ session, rows, seals, proofs });
  }

  /** Changed subjects of which all rows are known, once this is committed. */
  get whole(): ReadonlyMap<string, FoundChains> {
    return this.#whole.under(this.entered?.heads ?? []);
  }

  /** Whether a statement may write to this table, because its rows were named. */
  isAwaiting(table: string): boolean {
    return this.#touched.hasOf(table);
  }

  /** Notes the values of a named row that is about to be inserted. */
  adds(table: string, id: string, values: Readonly<Record<string, unknown>>): void {
    this.#written.added(table, id, values);
  }

  /** Notes the values that are about to change in a named row; all others stay. */
  changes(table: string, id: string, values: Readonly<Record<string, unknown>>): void {
    this.#written.changed(table, id, this.#known.columnsOf(table, id), values);
  }

  changesNothing(table: string, id: string): void {
    this.#written.forget(table, id);
  }

  adding(table: string, id: string, chain: string | null, isUnlessThere = false): void {
    this.#touch({ table, id, chain, touch: isUnlessThere ? "NEW_UNLESS_THERE" : "NEW" });
  }

  /** Names a verified row that is about to be replaced by another. */
  removing(table: string, id: string): void {
    const seal = this.#known.sealOf(table, id);
    if (!seal) throw new Error(`a row of ${table} goes that was not verified`);
    this.#touch({ table, id, chain: seal.chain, touch: "REMOVED" });
  }

  /** Names rows that are about to be added unless they exist: existing ones are verified. Gives the ids of the others. */
  async addingMissing(
    table: string,
    rows: readonly { readonly id: string; readonly chain: string | null }[],
  ): Promise<ReadonlySet<string>> {
    for (const some of chunksOf(rows))
      await this.#verifyRows(
        table,
        some.map(({ id }) => id),
      );
    const missing = rows.filter(({ id }) => !this.#known.sealOf(table, id));
    for (const { id, chain } of missing) this.adding(table, id, chain, true);
    return new Set(missing.map(({ id }) => id));
  }

  /** Names rows that are about to change or to be added: existing ones are verified first. */
  async changing(table: string, ids: readonly string[], isUnlessThere = false): Promise<void> {
    const unknown = ids.filter((id) => {
      const touch = this.#touched.get(table, id)?.touch;
      return !this.#known.sealOf(table, id) && touch !== "NEW" && touch !== "NEW_UNLESS_THERE";
    });
    for (const some of chunksOf(unknown)) await this.#verifyRows(table, some);
    for (const id of ids) {
      const verified = this.#known.sealOf(table, id);
      if (isUnlessThere) this.#written.forget(table, id);
      if (verified) this.#touch({ table, id, chain: verified.chain, touch: "CHANGED" });
      else if (isUnlessThere && !this.#touched.has(table, id)) this.adding(table, id, null, true);
    }
  }

  /**
   * Verifies all of these subjects but their events. The caller must hold locks against other writers
   * meanwhile.
   */
  async verify(chains: readonly string[], group: SealedGroup): Promise<void> {
    const wanted = new Set(chains);
    const isPending = this.#touched.values().some(({ chain }) => chain !== null && wanted.has(chain));
    if (isPending) await this.#flush();
    const found = await this.#rows.ofChains(this.session, chains, [group], this.#proofs.topsToRead);
    const register = this.#proofs.registerOf(found.pages, this.#seals);
    // Of subjects that this unit of work has changed nobody else knows yet.
    const unchanged = chains.filter((chain) => !this.#unentered.has(chain));
    const asVerified = new Set(unchanged.filter((chain) => this.#proofs.isAsVerified(chain, found)));
    throwIfAny(
      chains.flatMap((chain) =>
        asVerified.has(chain)
          ? this.#proofs.faultOfHead(chain, found, this.#seals, register)
          : faultsOfChain(this.#seals, chain, found, this.#unentered.get(chain)?.before, register),
      ),
    );
    this.#known.keepAll(found);
    this.#held.learn(found);
    for (const chain of chains) this.#whole.verified(chain, found);
    this.#proofs.learn(this.#proofs.inOrder(found, register), unchanged);
    this.#proofs.keepBuiltUpon(unchanged, found, asVerified);
  }

  /**
   * Seals the named and written rows, verifies the subjects they build upon, and enters the seals in the
   * register.
   */
  async complete(): Promise<void> {
    await this.#flush();
    if (this.#unentered.size === 0) return;
    const verify = (chains: readonly string[], group: SealedGroup): Promise<void> =>
      this.verify(chains, group);
    await this.builtUpon.verifyUnproven(verify);
    const changes = [...this.#unentered.values()];
    const entered = await enterInRegister(this.tables, this.#seals, changes, {
      registerOf: (pages) => this.#proofs.registerOf(pages, this.#seals),
      onHeld: (root) => this.builtUpon.verifyUnder(root, verify),
    });
    this.entered = { ...entered, heads: changes.map(({ after }) => after) };
    this.#unentered.clear();
    await this.session.settle();
  }

  /** No other transaction sees these seals before the commit, so they enter the register last. */
  async #flush(): Promise<void> {
    const touched = this.#touched.values();
    this.#touched.clear();
    const changed = await this.#readTouched(touched.filter(({ touch }) => touch !== "REMOVED"));
    const gone = touched.flatMap((each) => this.#goneOf(each));
    if (changed.length + gone.length === 0) return;
    const chains = [...changed.map(({ chain }) => chain), ...gone.map(({ stored }) => stored.chain)];
    await this.#save(changed, gone, await takeHeads(this.tables, this.#seals, chains, changed));
  }

  #goneOf({ table, id, touch }: Touched): GoneRow[] {
    if (touch !== "REMOVED") return [];
    const stored = this.#known.sealOf(table, id);
    this.#known.forget({ table, id });
    return stored ? [{ table, id, stored }] : [];
  }

  #touch(touched: Touched): void {
    const earlier = this.#touched.get(touched.table, touched.id)?.touch;
    // A new row stays new through changes made before it is sealed.
    if (earlier === "NEW" || earlier === "NEW_UNLESS_THERE") return;
    this.#touched.set(touched, touched);
  }

  async #verifyRows(table: string, ids: readonly string[]): Promise<void> {
    if (this.session.heldUntilCommit !== "")
      // A statement of its own: one that waits for a row would read the others as they were before.
      await this.session.sql(
        (parameters) =>
          `SELECT id FROM ${table} WHERE id IN (${parameters.list(ids)}) ORDER BY id ${this.session.heldUntilCommit}`,
      );
    const { rows } = await this.#rows.byIds(this.session, new Map([[table, ids]]));
    throwIfAny(rows.map((row) => faultOfRow(this.#seals, row)));
    for (const row of rows) this.#known.keep(row);
  }

  /** The rows as they are stored now. They and the ends of their chains are verified. */
  async #readTouched(touched: readonly Touched[]): Promise<SealedRow[]> {
    const changed: SealedRow[] = [];
    const touches = new RowMap<Touch>();
    for (const each of touched) touches.set(each, each.touch);
    for (const some of chunksOf(touched)) {
      const chains = [
        ...new Set(some.flatMap(({ table, chain }) => (isEvent(table) && chain !== null ? [chain] : []))),
      ];
      const held = chains.flatMap((chain) => this.#held.headOf(chain) ?? []);
      const found = await this.#rows.byIds(this.session, idsByTable(some), {
        heads: chains.filter((chain) => !this.#held.headOf(chain)),
        ends: chains,
      });
      this.#held.learn(found);
      const toSeal: SealedRow[] = [];
      const faults: (SealFinding | null)[] = [];
      for (const row of found.rows) {
        const touch = touches.get(row.table, row.id);
        if (!touch) continue;
        const fault = faultOfTouched(this.#seals, row, touch, () => this.#known.sealOf(row.table, row.id));
        if (fault) faults.push(fault);
        if (!isToSeal(row, touch)) continue;
        toSeal.push(row);
        if (!fault && !this.#written.isAsWritten(row)) faults.push(changedOnTheWay(row));
      }
      throwIfAny(faults);
      changed.push(...toSeal);
      for (const head of [...held, ...found.heads.values()]) {
        const tail = eventsOfSubject(found, head.chain).find(
          ({ stored }) => stored?.position === head.eventCount - 1,
        );
        throwIfAny([faultOfTail(this.#seals, head, tail)]);
      }
    }
    return changed;
  }

  async #save(
    changed: readonly SealedRow[],
    gone: readonly GoneRow[],
    { before, begun }: TakenHeads,
  ): Promise<void> {
    const states = new Map(
      [...before].map(([chain, head]) => [chain, head ? stateOf(head) : newChain(chain)]),
    );
    for (const { stored, ...row } of gone) {
      const state = states.get(stored.chain) as ChainState;
      throwIfAny([faultOfEntry(entriesOf(state.entries), { ...row, chain: stored.chain, stored })]);
      states.set(stored.chain, { ...state, entries: withoutRow(state.entries, row) });
    }
    const sealed = [...changed]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((row) => {
        const { state, stored } = sealInto(this.#seals, row, states.get(row.chain) as ChainState);
        states.set(row.chain, state);
        this.#known.keep({ ...row, stored });
        return { table: row.table, id: row.id, sealed: stored };
      });
    await this.tables.deleteSeals(gone);
    await this.tables.saveSeals(sealed);
    const heads = [...states.values()].map((state) => sealedHead(this.#seals, state));
    this.#whole.sealed(changed, gone, before, heads);
    await saveHeads(this.tables, this.#seals, heads, begun);
    for (const after of heads) {
      const { chain } = after;
      const earlier = this.#unentered.get(chain);
      this.#unentered.set(chain, { before: earlier ? earlier.before : (before.get(chain) ?? null), after });
    }
  }
}
