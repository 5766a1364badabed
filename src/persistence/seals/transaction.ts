import type { EntityManager, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from "typeorm";
import type { Engine } from "../engine/engine";
import { sealedTableOf, subjectOf, type SealedGroup } from "./sealed-tables";
import { Sealing, type SealingParts } from "./sealing";
import type { Cells } from "../engine/read-statement";
import { SqlParameters } from "../engine/sql-parameters";
import { rowTable, type RowClass, type Where } from "../engine/row-table";
import type { WritingConnection, Written } from "../engine/writing-connection";
import { WaitingStatements } from "../engine/waiting-statements";
import { chunksOf } from "./chunks-of";
import { assertSealed } from "./unsealed-writes";

/** One connection, by TypeORM's runner and below it. */
export interface Connected {
  readonly runner: QueryRunner;
  readonly connection: WritingConnection;
}

/** One transaction, as the stores use it. */
export class Transaction {
  readonly manager: EntityManager;
  /** This transaction's changes to sealed rows. */
  readonly sealing: Sealing;
  readonly #connection: WritingConnection;
  readonly #waiting = new WaitingStatements();

  constructor(
    connected: Connected,
    readonly engine: Engine,
    seals: SealingParts,
  ) {
    this.manager = connected.runner.manager;
    this.#connection = connected.connection;
    this.sealing = new Sealing(this, seals);
  }

  /**
   * Ends a SELECT whose rows no other transaction may change before this one ends; SQLite has one writer
   * anyhow.
   */
  get heldUntilCommit(): string {
    // Rows that name these may be added meanwhile: none of their keys changes.
    return this.engine === "postgres" ? "FOR NO KEY UPDATE" : "";
  }

  /** Whether several transactions write at once, so that some must wait for a name; SQLite has one writer anyhow. */
  get locksByName(): boolean {
    return this.engine === "postgres";
  }

  /** Ends a SELECT that waits for changes under way to its rows, and that several transactions may run at once. */
  get unchangedUntilCommit(): string {
    return this.engine === "postgres" ? "FOR SHARE" : "";
  }

  /** Like `heldUntilCommit`, but leaves out rows that other transactions hold. */
  get passingOverHeld(): string {
    return this.engine === "postgres" ? "FOR UPDATE SKIP LOCKED" : "";
  }

  /** Runs a statement of our own, and returns its rows. */
  async sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]> {
    return (await this.#run(write)).rows as Row[];
  }

  /** Runs one for each of several rows of values, where the connection can; gives the number of rows that were changed. */
  get changedEach(): ((text: string, all: Iterable<readonly unknown[]>) => number) | undefined {
    const runEach = this.#connection.runEach?.bind(this.#connection);
    if (!runEach) return undefined;
    return (text, all) => {
      assertSealed(text, this.sealing);
      return runEach(text, all);
    };
  }

  /** Runs one that returns rows as arrays in the order of the columns, where the connection has them. */
  get cells(): ((write: (parameters: SqlParameters) => string) => Promise<Cells[]>) | undefined {
    const cells = this.#connection.cells?.bind(this.#connection);
    if (!cells) return undefined;
    return (write) => {
      const { text, values } = this.#written(write);
      return Promise.resolve(cells(text, values));
    };
  }

  /** The row with these values, if any. */
  async found<Columns>(target: RowClass<Columns>, where: Where<Columns>): Promise<Columns | null> {
    const table = rowTable(target);
    const { rows } = await this.#run((parameters) => table.select(where, parameters));
    const [row] = rows as Record<string, unknown>[];
    return row ? table.read(row) : null;
  }

  async exists<Columns>(target: RowClass<Columns>, where: Where<Columns>): Promise<boolean> {
    const { rows } = await this.#run((parameters) => rowTable(target).exists(where, parameters));
    return rows.length > 0;
  }

  /** Inserts a row that bears no seal. */
  async insertPlain<Columns extends object>(target: RowClass<Columns>, row: Partial<Columns>): Promise<void> {
    const table = rowTable(target);
    return this.later(table.name, (parameters) => table.insert(row, parameters));
  }

  /** Inserts a row that bears no seal, unless a condition holds that names no row of it. */
  async insertUnless<Columns extends object>(
    target: RowClass<Columns>,
    row: Partial<Columns>,
    unless: (parameters: SqlParameters) => string,
  ): Promise<void> {
    const table = rowTable(target);
    await this.later(table.name, (parameters) => table.insertUnless(row, parameters, unless));
  }

  /** Changes rows that bear no seal, columns that are not sealed, or rows that were named; returns how many. */
  async changeRows<Columns extends object>(
    target: RowClass<Columns>,
    where: Where<Columns>,
    change: Partial<Columns>,
  ): Promise<number> {
    const { affected } = await this.#run((parameters) => rowTable(target).update(where, change, parameters));
    return affected;
  }

  /** Deletes rows that bear no seal. */
  async delete<Columns>(target: RowClass<Columns>, where: Where<Columns>): Promise<void> {
    await this.#run((parameters) => rowTable(target).delete(where, parameters));
  }

  /** Inserts a row that is to bear a seal. */
  async insert<Columns extends { id: string }>(
    target: RowClass<Columns>,
    row: Partial<Columns> & { id: string },
  ): Promise<void> {
    this.#adding(target, [row]);
    return this.insertPlain(target, row);
  }

  /** Inserts rows that are to bear seals, all with the same columns. */
  async insertAll<Columns extends { id: string }>(
    target: RowClass<Columns>,
    rows: readonly (Partial<Columns> & { id: string })[],
  ): Promise<void> {
    const table = rowTable(target);
    for (const some of chunksOf(rows)) {
      this.#adding(target, some);
      await this.later(table.name, (parameters) => table.insertAll(some, parameters));
    }
  }

  /** Inserts a new sealed row, unless another row has its unique value; returns whether it did. */
  async insertUnlessTaken<Columns extends { id: string }>(
    target: RowClass<Columns>,
    row: Partial<Columns> & { id: string },
  ): Promise<boolean> {
    this.#adding(target, [row], true);
    const { affected } = await this.#run((parameters) => rowTable(target).insert(row, parameters, true));
    return affected === 1;
  }

  /** Inserts sealed rows that do not exist yet; existing ones are verified. */
  async insertMissing<Columns extends ObjectLiteral & { id: string }>(
    target: RowClass<Columns>,
    rows: (QueryDeepPartialEntity<Columns> & { id: string })[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const table = sealedTableOf(target);
    const named = rows.map((row) => ({ id: row.id, chain: subjectOf(table, row) }));
    const missing = await this.sealing.addingMissing(table.name, named);
    for (const row of rows) if (missing.has(row.id)) this.sealing.adds(table.name, row.id, row);
    await this.#insertOrIgnore(target, rows);
  }

  /** Changes a sealed row if it is as the caller saw it; returns whether it was. */
  async update<Columns extends { id: string }>(
    target: RowClass<Columns>,
    seen: Where<Columns> & { readonly id: string },
    change: Partial<Columns>,
  ): Promise<boolean> {
    const { name } = sealedTableOf(target);
    await this.sealing.changing(name, [seen.id]);
    this.sealing.changes(name, seen.id, change);
    const { affected } = await this.#run((parameters) => rowTable(target).update(seen, change, parameters));
    const isChanged = affected === 1;
    // Another transaction was quicker: the row stays as it is.
    if (!isChanged) this.sealing.changesNothing(name, seen.id);
    return isChanged;
  }

  /** Changes verified sealed rows alike, as far as they are as the caller saw them; returns how many were. */
  async updateAll<Columns extends { id: string }>(
    target: RowClass<Columns>,
    ids: readonly string[],
    seen: Where<Columns>,
    change: Partial<Columns>,
  ): Promise<number> {
    const { name } = sealedTableOf(target);
    await this.sealing.changing(name, ids);
    for (const id of ids) this.sealing.changes(name, id, change);
    const { affected } = await this.#run((parameters) =>
      rowTable(target).update(seen, change, parameters, ids),
    );
    return affected;
  }

  /** Names subjects that the writes build upon: they are verified with them. */
  relyOn(group: SealedGroup, subjects: readonly string[]): void {
    this.sealing.builtUpon.add(group, subjects);
  }

  /** Names a row that was read with all its columns, and that the writes build upon. */
  relyOnRow<Columns extends { id: string }>(target: RowClass<Columns>, row: Columns): void {
    const table = sealedTableOf(target);
    const values = { ...row };
    this.sealing.builtUpon.addRow(table.name, subjectOf(table, values) ?? row.id, values);
  }

  /** Names all rows of a subject in this table, which were read with all their columns, and that the writes build upon. */
  relyOnAll<Columns extends { id: string }>(
    target: RowClass<Columns>,
    subject: string,
    rows: readonly Columns[],
  ): void {
    this.sealing.builtUpon.addAll(
      sealedTableOf(target).name,
      subject,
      rows.map((row) => ({ ...row })),
    );
  }

  /**
   * Runs a statement on this table whose outcome nobody waits for: before the next one, or with it. It touches no row that
   * another such statement touches.
   */
  async later(table: string, write: (parameters: SqlParameters) => string): Promise<void> {
    const { text, values } = this.#written(write);
    if (this.engine === "sqlite") {
      await this.#connection.run(text, values);
      return;
    }
    if (this.#waiting.hasOf(table)) await this.settle();
    this.#waiting.add({ table, text, values });
  }

  /** Runs what still waits. */
  async settle(): Promise<void> {
    const waiting = this.#waiting.take();
    if (waiting) await this.#connection.run(waiting.text, waiting.values);
  }

  /** Runs a statement on this table alone, before those on other tables that still wait, and returns its rows. */
  async sqlBeside<Row>(table: string, write: (parameters: SqlParameters) => string): Promise<Row[]> {
    const { text, values } = this.#written(write);
    if (this.#waiting.hasOf(table)) await this.settle();
    return (await this.#connection.run(text, values)).rows as Row[];
  }

  /** SQLite answers at once: a promise would cost more than a small statement. */
  #run(write: (parameters: SqlParameters) => string): Written | Promise<Written> {
    const { text, values } = this.#written(write);
    const { engine } = this;
    return engine === "sqlite"
      ? this.#connection.run(text, values)
      : this.settle().then(() => this.#connection.run(text, values));
  }

  #written(write: (parameters: SqlParameters) => string): { text: string; values: readonly unknown[] } {
    const parameters = new SqlParameters(this.engine);
    const text = write(parameters);
    assertSealed(text, this.sealing);
    return { text, values: parameters.values };
  }

  async #insertOrIgnore<Columns extends ObjectLiteral>(
    target: RowClass<Columns>,
    rows: QueryDeepPartialEntity<Columns>[],
  ): Promise<void> {
    // All rows exist: the guard would take a statement for unnamed rows as a write past the seals.
    if (!this.sealing.isAwaiting(sealedTableOf(target as never).name)) return;
    await this.settle();
    await this.manager.createQueryBuilder().insert().into(target).values(rows).orIgnore().execute();
  }

  #adding(
    target: RowClass<{ id: string }>,
    rows: readonly (Readonly<Record<string, unknown>> & { id: string })[],
    isUnlessThere = false,
  ): void {
    const table = sealedTableOf(target);
    for (const row of rows) {
      this.sealing.adding(table.name, row.id, subjectOf(table, row), isUnlessThere);
      this.sealing.adds(table.name, row.id, row);
    }
  }
}
