import { setImmediate as nextTurn } from "node:timers/promises";
import { SqlParameters } from "../../../src/persistence/engine/sql-parameters";
import type { Database } from "../../../src/persistence/database/data-source";
import { CertificateRow } from "../../../src/persistence/certificate/certificate.row";
import { GuaranteeRow } from "../../../src/persistence/guarantee/guarantee.row";
import { OpeningRow } from "../../../src/persistence/certificate/opening.row";
import type { Stored } from "./guarantees";

/** The rows in one statement: both engines take this many of the widest table. */
const ROWS_AT_ONCE = 500;

/**
 * Inserts guarantees past the API, many rows a statement, in one transaction. Foreign keys, indexes and
 * triggers are those of every database.
 */
export async function loadGuarantees(database: Database, stored: Iterable<Stored>): Promise<void> {
  // Indexes that fit into memory are filled in a third of the time.
  if (database.engine === "sqlite") await database.write.query("PRAGMA cache_size = -500000");
  await database.write.transaction(async ({ queryRunner }) => {
    const insert = async (row: Row, values: readonly object[]): Promise<void> => {
      const { statement, parameters } = insertion(database, row, values);
      await queryRunner?.query(statement, parameters);
    };
    for (const batch of batches(stored)) {
      // SQLite answers synchronously, so nothing else, a Ctrl-C included, would get its turn.
      await nextTurn();
      await insert(
        GuaranteeRow,
        batch.map(({ guarantee }) => guarantee),
      );
      await insert(
        CertificateRow,
        batch.map(({ certificate }) => certificate),
      );
      await insert(
        OpeningRow,
        batch.map(({ opening }) => opening),
      );
    }
  });
  // PostgreSQL's autovacuum would do this soon after; SQLite's servers keep no statistics.
  if (database.engine === "postgres") await database.write.query("VACUUM (ANALYZE)");
}

type Row = typeof GuaranteeRow | typeof CertificateRow | typeof OpeningRow;

function insertion(
  database: Database,
  row: Row,
  values: readonly object[],
): { statement: string; parameters: unknown[] } {
  const { tableName, columns } = database.write.getMetadata(row);
  const parameters = new SqlParameters(database.engine);
  const rows = values.map((value) => {
    const fields = new Map<string, unknown>(Object.entries(value));
    const placeholders = columns.map(({ propertyName }) => {
      if (!fields.has(propertyName)) throw new TypeError(`${tableName}.${propertyName} has no value`);
      return placeholder(parameters, fields.get(propertyName));
    });
    return `(${placeholders.join(", ")})`;
  });
  const names = columns.map(({ databaseName }) => databaseName).join(", ");
  return {
    statement: `INSERT INTO ${tableName} (${names}) VALUES ${rows.join(", ")}`,
    parameters: parameters.values,
  };
}

function placeholder(parameters: SqlParameters, value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string" || typeof value === "number") return parameters.add(value);
  throw new TypeError("no column takes such a value");
}

function* batches<Element>(elements: Iterable<Element>): Iterable<Element[]> {
  let batch: Element[] = [];
  for (const element of elements) {
    batch.push(element);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
