import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  addColumns,
  day,
  dropColumns,
  id,
  index,
  instant,
  integer,
  primaryId,
  table,
  text,
  valueName,
} from "./table";

const OPENING = { first_opened_at: "varchar(24)" };

const DEPOSIT = table(
  "deposit",
  {
    ...primaryId,
    guarantee_id: id,
    version: integer,
    channel: valueName,
    means: { ...valueName, isNullable: true },
    place: { ...text, isNullable: true },
    recipient: text,
    handed_over_on: day,
    recorded_at: instant,
    recorded_by: { ...id, isNullable: true },
    receipt_due_on: day,
    remind_on: { ...day, isNullable: true },
    outcome: { ...valueName, isNullable: true },
    decided_at: { ...instant, isNullable: true },
    decided_by: { ...id, isNullable: true },
    decided_version: { ...integer, isNullable: true },
    reason: { ...valueName, isNullable: true },
    reason_text: { ...text, isNullable: true },
  },
  [index("deposit_of_guarantee", ["guarantee_id", "id"]), index("deposit_by_reminder", ["remind_on", "id"])],
  { guarantee_id: "guarantee" },
);

/** Hand-overs; and ledgers of obligees, which they enter a guarantee into before anybody opens it. */
export class HandOvers1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(DEPOSIT);
    // Every guarantee in a ledger was opened so far.
    await runner.query(`ALTER TABLE "opening" RENAME COLUMN "first_opened_at" TO "entered_at"`);
    await addColumns(runner, "opening", OPENING);
    await runner.query(`UPDATE "opening" SET "first_opened_at" = "entered_at"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "opening", Object.keys(OPENING));
    await runner.query(`ALTER TABLE "opening" RENAME COLUMN "entered_at" TO "first_opened_at"`);
    await runner.dropTable(DEPOSIT);
  }
}
