import type { QueryRunner } from "typeorm";
import { sealedTable } from "./sealed-tables";
import type { Sealing } from "./sealing";

const WRITE = /^\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE)\s+"?(\w+)"?/i;
/** Statements that change only unsealed columns. */
const OF_UNSEALED_COLUMNS = /^\s*UPDATE\s+"?issuer"?\s+SET\s+"?next_serial"?\s*=/i;

/**
 * Refuses statements that write unnamed rows to a sealed table: the rows would look forged afterwards.
 * Returns a function that lifts the refusal.
 */
export function refuseUnsealedWrites(runner: QueryRunner, sealing: Sealing): () => void {
  const query = runner.query.bind(runner);
  // Builders of statements call the runner by this name too.
  runner.query = ((...given: Parameters<typeof query>) => {
    const [statement] = given;
    const table = WRITE.exec(statement)?.[1]?.toLowerCase() ?? "";
    if (sealedTable(table) && !sealing.isAwaiting(table) && !OF_UNSEALED_COLUMNS.test(statement))
      return Promise.reject(new Error(`rows of ${table} are written past their seals`));
    return query(...given);
  }) as typeof query;
  return () => {
    // Restores the class's own method, because SQLite's runner serves every unit of work.
    Reflect.deleteProperty(runner, "query");
  };
}
