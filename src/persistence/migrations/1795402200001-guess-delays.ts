import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns, id, index, instant, table, valueName } from "./table";

const COUNTED_AT = { counted_at: "varchar(24) NOT NULL DEFAULT ''" };
const COUNTS_BY_TIME = index("guess_count_by_time", ["counted_at"]);
const REPLIES_BY_TIME = index("reply_by_time", ["created_at"]);
const NOTICE = table("guess_notice", {
  number: { type: "varchar", length: "10", isPrimary: true },
  guess_class: { ...valueName, isPrimary: true },
  organisation_id: id,
  at: instant,
});

/** Wrong keys bring delays, apart for beneficiaries and strangers; old counts can be swept. */
export class GuessDelays1795402200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "guess_count", COUNTED_AT);
    await runner.query(`UPDATE "guess_count" SET "counted_at" = '${new Date().toISOString()}'`);
    // Wrong keys that were tried before are those of strangers.
    await runner.query(
      `UPDATE "guess_count" SET "subject" = "subject" || ':STRANGERS' WHERE "subject" LIKE 'number:%'`,
    );
    await runner.createIndex("guess_count", COUNTS_BY_TIME);
    await runner.createIndex("reply", REPLIES_BY_TIME);
    await runner.createTable(NOTICE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(NOTICE);
    await runner.dropIndex("reply", REPLIES_BY_TIME);
    await runner.dropIndex("guess_count", COUNTS_BY_TIME);
    await runner.query(`DELETE FROM "guess_count" WHERE "subject" LIKE 'number:%:BENEFICIARY'`);
    await runner.query(
      `UPDATE "guess_count" SET "subject" = REPLACE("subject", ':STRANGERS', '') WHERE "subject" LIKE 'number:%'`,
    );
    await dropColumns(runner, "guess_count", Object.keys(COUNTED_AT));
  }
}
