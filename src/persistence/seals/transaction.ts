import type { EntityManager, ObjectLiteral, QueryDeepPartialEntity, QueryRunner } from "typeorm";
import type { Engine } from "../engine/engine";
import { sealedTableOf, subjectOf, type SealedGroup } from "./sealed-tables";
import { Sealing, type SealParts } from "./sealing";
import { SqlParameters } from "../engine/sql-parameters";

/** A class of rows. */
type Row<Columns> = abstract new () => Columns;

/** One transaction, as the stores use it. */
export class Transaction {
  readonly manager: EntityManager;
  /** This transaction's changes to sealed rows. */
  readonly sealing: Sealing;

  constructor(
    private readonly runner: QueryRunner,
    private readonly engine: Engine,
    seals: SealParts,
  ) {
    this.manager = runner.manager;
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

  /** Ends a SELECT that waits for changes under way to its rows, and that several transactions may run at once. */
  get unchangedUntilCommit(): string {
    return this.engine === "postgres" ? "FOR SHARE" : "";
  }

  /** Like `heldUntilCommit`, but leaves out rows that other transactions hold. */
  get passingOverHeld(): string {
    return this.engine === "postgres" ? "FOR UPDATE SKIP LOCKED" : "";
  }

  /** Runs a statement that TypeORM's builders cannot express alike on both engines, and returns its rows. */
  async sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]> {
    const parameters = new SqlParameters(this.engine);
    const statement = write(parameters);
    // Structured: otherwise PostgreSQL's rows of an UPDATE … RETURNING come wrapped, and SQLite's do not.
    const { records } = await this.runner.query(statement, parameters.values, true);
    return records as Row[];
  }

  /** Inserts a row that is to bear a seal. */
  async insert<Columns extends ObjectLiteral & { id: string }>(
    target: Row<Columns>,
    row: QueryDeepPartialEntity<Columns> & { id: string },
  ): Promise<void> {
    this.#adding(target, [row]);
    await this.manager.insert(target, row);
  }

  /** Inserts a new sealed row, unless another row has its unique value. */
  async insertUnlessTaken<Columns extends ObjectLiteral & { id: string }>(
    target: Row<Columns>,
    row: QueryDeepPartialEntity<Columns> & { id: string },
  ): Promise<void> {
    this.#adding(target, [row], true);
    await this.#insertOrIgnore(target, [row]);
  }

  /** Inserts sealed rows that do not exist yet; existing ones are verified. */
  async insertMissing<Columns extends ObjectLiteral & { id: string }>(
    target: Row<Columns>,
    rows: (QueryDeepPartialEntity<Columns> & { id: string })[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const table = sealedTableOf(target);
    const named = rows.map((row) => ({ id: row.id, chain: subjectOf(table, row) }));
    await this.sealing.addingMissing(table.name, named);
    for (const row of rows) this.sealing.adds(table.name, row.id, row);
    await this.#insertOrIgnore(target, rows);
  }

  /** Changes a sealed row if it is as the caller saw it; returns whether it was. */
  async update<Columns extends ObjectLiteral & { id: string }>(
    target: Row<Columns>,
    seen: { readonly id: string; readonly version?: number },
    change: QueryDeepPartialEntity<Columns>,
  ): Promise<boolean> {
    const { name } = sealedTableOf(target);
    await this.sealing.changing(name, [seen.id]);
    this.sealing.changes(name, seen.id, change);
    const { affected } = await this.manager.update(target, seen, change);
    const isChanged = affected === 1;
    // Another transaction was quicker: the row stays as it is.
    if (!isChanged) this.sealing.changesNothing(name, seen.id);
    return isChanged;
  }

  /** Names subjects that the writes build upon: they are verified with them. */
  relyOn(group: SealedGroup, subjects: readonly string[]): void {
    this.sealing.relyOn(group, subjects);
  }

  async #insertOrIgnore<Columns extends ObjectLiteral>(
    target: Row<Columns>,
    rows: QueryDeepPartialEntity<Columns>[],
  ): Promise<void> {
    // All rows exist: the guard would take a statement for unnamed rows as a write past the seals.
    if (!this.sealing.isAwaiting(sealedTableOf(target as never).name)) return;
    await this.manager.createQueryBuilder().insert().into(target).values(rows).orIgnore().execute();
  }

  #adding(
    target: Row<{ id: string }>,
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
