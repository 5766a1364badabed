import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const OBLIGEE_POLICY = {
  interim_cap: "bigint",
  low_bid_interim_percent: "integer",
  low_bid_total_percent: "integer",
  interim_only_if_announced: "boolean",
  interim_excludes_progress_payment: "boolean",
  interim_excludes_low_bid: "boolean",
  interim_excludes_supervision: "boolean",
  interim_excludes_transfer_of_claims: "boolean",
};

/** Obligees' own rules of 中間前払金; empty where a policy says nothing. */
export class InterimRules1795500300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "obligee_policy", OBLIGEE_POLICY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
  }
}
