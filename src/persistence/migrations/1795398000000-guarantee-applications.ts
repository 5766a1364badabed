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

const GUARANTEE = {
  delivery: "varchar(40) NOT NULL DEFAULT 'ELECTRONIC'",
  application_id: "varchar(64)",
};

const TABLES = [
  table(
    "registered_works",
    {
      ...primaryId,
      issuer_id: id,
      contractor_id: { ...id, isNullable: true },
      obligee_id: id,
      contract_type: valueName,
      name: text,
      place: { ...text, isNullable: true },
      contract_price: yen,
      work_from: day,
      work_to: day,
      contracted_on: { ...day, isNullable: true },
      created_at: instant,
    },
    [
      index("registered_works_by_issuer", ["issuer_id", "id"]),
      index("registered_works_by_contractor", ["contractor_id", "id"]),
    ],
    { issuer_id: "issuer", contractor_id: "contractor", obligee_id: "obligee" },
  ),
  table(
    "guarantee_application",
    {
      ...primaryId,
      version: integer,
      status: valueName,
      issuer_id: id,
      contractor_id: id,
      branch_id: { ...id, isNullable: true },
      registered_works_id: { ...id, isNullable: true },
      obligee_id: { ...id, isNullable: true },
      kind: { ...valueName, isNullable: true },
      content: text,
      premium: { ...text, isNullable: true },
      settlement: { ...text, isNullable: true },
      decline_reason: { ...text, isNullable: true },
      guarantee_id: { ...id, isNullable: true },
      created_at: instant,
      changed_at: instant,
      submitted_at: { ...instant, isNullable: true },
      decided_at: { ...instant, isNullable: true },
    },
    [
      index("guarantee_application_by_issuer", ["issuer_id", "id"]),
      index("guarantee_application_by_contractor", ["contractor_id", "id"]),
      index("guarantee_application_of_guarantee", ["guarantee_id"], true),
    ],
    {
      issuer_id: "issuer",
      contractor_id: "contractor",
      branch_id: "issuer_branch",
      registered_works_id: "registered_works",
      obligee_id: "obligee",
      guarantee_id: "guarantee",
    },
  ),
];

/** Registered works, applications, and a guarantee's reference to its application. */
export class GuaranteeApplications1795398000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "guarantee", GUARANTEE);
    for (const created of TABLES) await runner.createTable(created);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const dropped of [...TABLES].reverse()) await runner.dropTable(dropped);
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
  }
}
