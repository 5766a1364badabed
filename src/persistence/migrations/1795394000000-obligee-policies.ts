import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "./guards";
import { day, id, index, instant, integer, primaryId, table, text, yen } from "./table";

const number = { ...integer, isNullable: true };
const money = { ...yen, isNullable: true };

const OBLIGEE_POLICY = table(
  "obligee_policy",
  {
    ...primaryId,
    obligee_id: id,
    effective_from: day,
    advance_percent: number,
    interim_percent: number,
    total_percent: number,
    survey_percent: number,
    low_bid_advance_percent: number,
    performance_percent: number,
    low_bid_performance_percent: number,
    minimum_price: money,
    minimum_days: number,
    interim_minimum_price: money,
    interim_minimum_days: number,
    round_down_to: number,
    cap: money,
    source: text,
    recorded_at: instant,
  },
  [index("obligee_policy_version", ["obligee_id", "effective_from"], true)],
  { obligee_id: "obligee" },
);

/** Obligees' policies, each from a day on. Rows are only added, so that past decisions stay the same. */
export class ObligeePolicies1795394000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(OBLIGEE_POLICY);
    await appendOnly(runner, "obligee_policy");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(OBLIGEE_POLICY);
  }
}
