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
  yen,
} from "./table";

const GUARANTEE = { last_fiscal_year: "integer" };
const OBLIGEE_POLICY = { performance_raise_from_percent: "integer", interim_minimum_year_limit: "bigint" };

const AMENDMENT_APPLICATION = table(
  "amendment_application",
  {
    ...primaryId,
    version: integer,
    status: valueName,
    guarantee_id: id,
    issuer_id: id,
    contractor_id: id,
    revision: integer,
    amended_on: day,
    change: text,
    before: text,
    after: text,
    amount: yen,
    reason: text,
    premium: { ...text, isNullable: true },
    final_premium: { ...text, isNullable: true },
    settlement: { ...text, isNullable: true },
    decline_reason: { ...text, isNullable: true },
    amendment_id: { ...id, isNullable: true },
    external_reference: { ...text, isNullable: true },
    created_at: instant,
    changed_at: instant,
    decided_at: { ...instant, isNullable: true },
  },
  [
    index("amendment_application_by_issuer", ["issuer_id", "id"]),
    index("amendment_application_by_contractor", ["contractor_id", "id"]),
    index("amendment_application_of_guarantee", ["guarantee_id", "id"]),
  ],
  { guarantee_id: "guarantee", issuer_id: "issuer", contractor_id: "contractor", amendment_id: "amendment" },
);

/** Applications for amendments, advances of two years together, and the obligees' rules for both. */
export class AmendmentApplications1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(AMENDMENT_APPLICATION);
    await addColumns(runner, "guarantee", GUARANTEE);
    await addColumns(runner, "obligee_policy", OBLIGEE_POLICY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
    await runner.dropTable(AMENDMENT_APPLICATION);
  }
}
