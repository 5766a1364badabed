import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const PERIOD = ["work_from", "work_to"] as const;
const COLUMNS = {
  awarded_on: "varchar(10)",
  works_number: "text",
  procurement_number: "text",
  contract_number: "text",
  specification_number: "text",
};

/** Registered works as they are known on the day of the award: by the body's numbers, and without a period yet. */
export class AwardedWorks1795800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "registered_works", COLUMNS);
    // SQLite cannot let a column be empty that may not: another one takes its place.
    for (const column of PERIOD) await replaceColumn(runner, column, "varchar(10)");
  }

  async down(runner: QueryRunner): Promise<void> {
    // What is without a period was known on the day it was registered.
    for (const column of PERIOD)
      await runner.query(
        `UPDATE "registered_works" SET "${column}" = substr("created_at", 1, 10) WHERE "${column}" IS NULL`,
      );
    for (const column of PERIOD) await replaceColumn(runner, column, `varchar(10) NOT NULL DEFAULT ''`);
    await dropColumns(runner, "registered_works", Object.keys(COLUMNS));
  }
}

async function replaceColumn(runner: QueryRunner, column: string, type: string): Promise<void> {
  await runner.query(`ALTER TABLE "registered_works" RENAME COLUMN "${column}" TO "former_${column}"`);
  await runner.query(`ALTER TABLE "registered_works" ADD COLUMN "${column}" ${type}`);
  await runner.query(`UPDATE "registered_works" SET "${column}" = "former_${column}"`);
  await dropColumns(runner, "registered_works", [`former_${column}`]);
}
