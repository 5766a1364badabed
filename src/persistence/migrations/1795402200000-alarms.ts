import { TableColumn, type MigrationInterface, type QueryRunner } from "typeorm";
import { id, integer, table, valueName } from "./table";

const ALARM = table("alarm", {
  name: { ...valueName, isPrimary: true },
  subject: { ...id, isPrimary: true },
  hour: { type: "varchar", length: "13", isPrimary: true },
  times: integer,
});
/** The columns that a mail to the operator leaves empty. */
const CONCERNED = ["guarantee_id", "contractor_id", "issuer_id"];

/** Alarms to the operator: their counts, and mails about no guarantee. */
export class Alarms1795402200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(ALARM);
    await mayBeEmpty(runner, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "mail" WHERE "guarantee_id" IS NULL');
    await mayBeEmpty(runner, false);
    await runner.dropTable(ALARM);
  }
}

/**
 * On SQLite, TypeORM makes the table anew and keeps its rows. That is safe: the table has no triggers, and no
 * other refers to it. On PostgreSQL, TypeORM would make the columns anew, and empty.
 */
async function mayBeEmpty(runner: QueryRunner, isNullable: boolean): Promise<void> {
  for (const name of CONCERNED)
    if (runner.dataSource.options.type === "postgres")
      await runner.query(`ALTER TABLE "mail" ALTER COLUMN "${name}" ${isNullable ? "DROP" : "SET"} NOT NULL`);
    else await runner.changeColumn("mail", name, new TableColumn({ name, ...id, isNullable }));
}
