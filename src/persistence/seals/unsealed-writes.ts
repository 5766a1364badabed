import type { QueryRunner } from "typeorm";
import { sealedTable } from "./sealed-tables";
import type { Sealing } from "./sealing";

const WRITE = /^\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE)\s+"?(\w+)"?/i;
/** What changes nothing but columns that bear no seal. */
const OF_UNSEALED_COLUMNS = /^\s*UPDATE\s+"?issuer"?\s+SET\s+"?next_serial"?\s*=/i;

/**
 * Refuses statements that write to a sealed table although nobody has named the rows: they would be taken for forged
 * ones afterwards. Returns what lets such statements pass again.
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
    // The method of its class is back: SQLite's runner is the same for every unit of work.
    Reflect.deleteProperty(runner, "query");
  };
}
