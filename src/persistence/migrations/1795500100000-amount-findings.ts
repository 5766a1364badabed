import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const POLICY = { advance_return_percent: "integer", total_return_percent: "integer" };
const GUARANTEE = { amount_finding: "text" };

/** What a changed price leaves amiss in the amount, and the obligee's rules for it. */
export class AmountFindings1795500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "obligee_policy", POLICY);
    await addColumns(runner, "guarantee", GUARANTEE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
    await dropColumns(runner, "obligee_policy", Object.keys(POLICY));
  }
}
