import type { MigrationInterface, QueryRunner } from "typeorm";
import { createLateIndexes, dropLateIndexes } from "./late-indexes";

const INDEXES = ["works_contract_differing"];

/** The operator's list of the entries that something else is said of reads no others, either. */
export class DifferingWorks1798400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createLateIndexes(runner, INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropLateIndexes(runner, INDEXES);
  }
}
