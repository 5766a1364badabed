import type { MigrationInterface, QueryRunner } from "typeorm";
import { createLateIndexes, dropLateIndexes } from "./late-indexes";
import { addColumns, dropColumns } from "./table";
import { keepDiffering, leaveDiffering } from "./works-differing";

const INDEXES = [
  "works_contract_by_external_reference",
  "works_contract_differing_of_issuer",
  "works_contract_differing_of_contractor",
];

/** A list of the entries that something else is said of, or that have a reference, reads no others. */
export class ListedWorksContracts1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "works_contract", { differing: "integer NOT NULL DEFAULT 0" });
    await keepDiffering(runner);
    await createLateIndexes(runner, INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropLateIndexes(runner, INDEXES);
    await leaveDiffering(runner);
    await dropColumns(runner, "works_contract", ["differing"]);
  }
}
