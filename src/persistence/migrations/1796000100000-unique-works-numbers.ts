import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const OBLIGEE_POLICY = {
  unique_works_number: "boolean",
  unique_procurement_number: "boolean",
  unique_contract_number: "boolean",
  unique_specification_number: "boolean",
};

/** Bodies of which one number names one works contract; empty where a policy says nothing. */
export class UniqueWorksNumbers1796000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "obligee_policy", OBLIGEE_POLICY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
  }
}
