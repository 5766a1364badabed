import type { QueryRunner } from "typeorm";

/** Triggers that hold for every program that writes to the database, not only for ours. */

/** Rows are added, never changed or deleted. */
export async function appendOnly(runner: QueryRunner, table: string): Promise<void> {
  await refuse(runner, `${table}_no_update`, table, "UPDATE");
  await refuse(runner, `${table}_no_delete`, table, "DELETE");
}

/** Rows are never deleted, and nothing of them changes but one column, from empty to a value. */
export async function frozenExceptOnce(runner: QueryRunner, table: string, column: string): Promise<void> {
  const columns = (await runner.getTable(table))?.columns.map(({ name }) => name) ?? [];
  const others = columns.filter((name) => name !== column);
  const distinct = runner.dataSource.options.type === "postgres" ? "IS DISTINCT FROM" : "IS NOT";
  const anyChanged = others.map((name) => `NEW."${name}" ${distinct} OLD."${name}"`).join(" OR ");
  await refuse(runner, `${table}_frozen`, table, "UPDATE", `OLD."${column}" IS NOT NULL OR ${anyChanged}`);
  await refuse(runner, `${table}_no_delete`, table, "DELETE");
}

async function refuse(
  runner: QueryRunner,
  trigger: string,
  table: string,
  change: "UPDATE" | "DELETE",
  condition = "",
): Promise<void> {
  const message = `rows of ${table} are kept as they are`;
  const when = condition === "" ? "" : `WHEN (${condition})`;
  if (runner.dataSource.options.type !== "postgres") {
    await runner.query(
      `CREATE TRIGGER "${trigger}" BEFORE ${change} ON "${table}" ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END`,
    );
    return;
  }
  await runner.query(
    `CREATE OR REPLACE FUNCTION "${table}_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS ` +
      `$$ BEGIN RAISE EXCEPTION '${message}'; END $$`,
  );
  await runner.query(
    `CREATE TRIGGER "${trigger}" BEFORE ${change} ON "${table}" FOR EACH ROW ${when} ` +
      `EXECUTE FUNCTION "${table}_refuse_change"()`,
  );
}
