import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const COLUMNS = { corporate_number: "varchar(40)" };

/** 法人番号 of contractors, and of those that ask for a registration. */
export class CorporateNumbers1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "contractor", COLUMNS);
    await addColumns(runner, "registration", COLUMNS);
    await runner.query(`CREATE INDEX "contractor_by_corporate_number" ON "contractor" ("corporate_number")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "contractor_by_corporate_number"`);
    await dropColumns(runner, "registration", Object.keys(COLUMNS));
    await dropColumns(runner, "contractor", Object.keys(COLUMNS));
  }
}
