import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "./guards";
import { addColumns, day, dropColumns, id, index, instant, primaryId, table, text } from "./table";

const RULES = table(
  "hand_over_rules",
  {
    ...primaryId,
    obligee_id: id,
    effective_from: day,
    content: text,
    source: text,
    as_of: { ...day, isNullable: true },
    recorded_at: instant,
  },
  [index("hand_over_rules_version", ["obligee_id", "effective_from"], true)],
  { obligee_id: "obligee" },
);

const DEPOSIT = { address: "text" };
const MAIL = { reply_to: "text", enclosures: "text" };

/** What bodies say of hand-overs, and mails that carry them. */
export class HandOverRules1796400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(RULES);
    await appendOnly(runner, RULES.name);
    await addColumns(runner, "deposit", DEPOSIT);
    await addColumns(runner, "mail", MAIL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "mail", Object.keys(MAIL));
    await dropColumns(runner, "deposit", Object.keys(DEPOSIT));
    await runner.dropTable(RULES);
  }
}
