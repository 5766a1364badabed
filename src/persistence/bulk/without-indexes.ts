import type { QueryRunner } from "typeorm";
import type { Engine } from "../engine/engine";
import { fillGrams, keepGrams, leaveGrams } from "../migrations/gram-index";

/**
 * Does something while tables have no index but those of unique values, and makes the others anew: in one go that takes a
 * part of the time.
 */
export async function withoutIndexes(
  runner: QueryRunner,
  engine: Engine,
  tables: readonly string[],
  work: () => Promise<void>,
  tell: (done: number, of: number) => void,
): Promise<void> {
  const names = tables.map((table) => `'${table}'`).join(", ");
  const indexes = (await runner.query(
    engine === "sqlite"
      ? `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%' AND tbl_name IN (${names})`
      : `SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE schemaname = current_schema() ` +
          `AND indexdef LIKE 'CREATE INDEX%' AND tablename IN (${names})`,
  )) as { name: string; sql: string }[];
  if (engine === "sqlite") await leaveGrams(runner);
  for (const { name } of indexes) await runner.query(`DROP INDEX "${name}"`);
  await work();
  const steps = indexes.length + (engine === "sqlite" ? 1 : 0);
  let done = 0;
  for (const { sql } of indexes) {
    await runner.query(sql);
    tell((done += 1), steps);
  }
  if (engine !== "sqlite") return;
  await fillGrams(runner);
  await keepGrams(runner);
  tell(steps, steps);
}
