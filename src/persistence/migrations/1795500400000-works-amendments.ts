import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "./guards";
import { day, id, index, instant, primaryId, table, valueName, yen } from "./table";

const WORKS_AMENDMENT = table(
  "works_amendment",
  {
    ...primaryId,
    works_contract_id: id,
    cause: valueName,
    amended_on: { ...day, isNullable: true },
    price_before: yen,
    from_before: day,
    to_before: day,
    price_after: yen,
    from_after: day,
    to_after: day,
    guarantee_id: { ...id, isNullable: true },
    recorded_at: instant,
  },
  [index("works_amendment_of_contract", ["works_contract_id", "id"])],
  { works_contract_id: "works_contract" },
);

/** The history of works contracts: what each said before it was changed. */
export class WorksAmendments1795500400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(WORKS_AMENDMENT);
    await appendOnly(runner, WORKS_AMENDMENT.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(WORKS_AMENDMENT);
  }
}
