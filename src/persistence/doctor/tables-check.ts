import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import type { Snapshot } from "../database/snapshot";
import type { AsMigrated } from "./as-migrated";

/** No table, column or index of the migrations is missing. */
export class TablesCheck implements DoctorCheck {
  readonly name = "tables";
  readonly isGate = true;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly expected: AsMigrated,
  ) {}

  async *run(): AsyncIterable<Finding> {
    const isSqlite = this.snapshot.engine === "sqlite";
    const columns = await this.snapshot.rows<Named>(() =>
      isSqlite
        ? `SELECT t.name AS "table", c.name AS name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'`
        : `SELECT table_name AS "table", column_name AS name FROM information_schema.columns WHERE table_schema = current_schema()`,
    );
    yield* this.#missing("column", this.expected.columns, columns, "error");
    const indices = await this.snapshot.rows<Named>(() =>
      isSqlite
        ? `SELECT tbl_name AS "table", name FROM sqlite_master WHERE type = 'index'`
        : `SELECT tablename AS "table", indexname AS name FROM pg_indexes WHERE schemaname = current_schema()`,
    );
    yield* this.#missing("index", this.expected.indices, indices, "warning");
  }

  *#missing(
    kind: string,
    expected: readonly Named[],
    there: readonly Named[],
    severity: Finding["severity"],
  ): Iterable<Finding> {
    const present = new Set(there.map(nameOf));
    for (const { table, name } of expected.filter((each) => !present.has(nameOf(each))))
      yield {
        check: this.name,
        severity,
        subject: { table, id: name },
        expected: `the ${kind} ${name}`,
        found: "there is none",
        remedy: `Make it anew as the migrations do, or restore a backup.`,
      };
  }
}

interface Named {
  readonly table: string;
  readonly name: string;
}

function nameOf({ table, name }: Named): string {
  return `${table}.${name}`;
}
