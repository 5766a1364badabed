import type { EntityManager, QueryRunner } from "typeorm";
import type { Engine } from "./engine";
import { SqlParameters } from "./sql-parameters";

/** One transaction as the repositories see it. */
export class Session {
  readonly manager: EntityManager;

  constructor(
    private readonly runner: QueryRunner,
    private readonly engine: Engine,
  ) {
    this.manager = runner.manager;
  }

  /** Ends a SELECT whose rows nobody else may change before this transaction ends; SQLite has one writer anyhow. */
  get heldUntilCommit(): string {
    return this.engine === "postgres" ? "FOR UPDATE" : "";
  }

  /** Like `heldUntilCommit`, without those that others hold. */
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
}
