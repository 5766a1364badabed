import type { MigrationInterface, QueryRunner } from "typeorm";
import { joinGuaranteesOfSameWorks } from "./join-same-works";
import { createLateIndexes, dropLateIndexes } from "./late-indexes";
import {
  addColumns,
  day,
  dropColumns,
  id,
  index,
  instant,
  primaryId,
  table,
  text,
  valueName,
  yen,
} from "./table";

const GUARANTEE = {
  contract_type: "varchar(40)",
  joint_venture: "text",
  fiscal_year: "integer",
  works_number: "text",
  procurement_number: "text",
  contract_number: "text",
  specification_number: "text",
  works_reference: "text",
  external_reference: "text",
  works_contract_id: "varchar(64)",
  second_guarantee: "text",
};

const APPLICATION = { works_contract_id: "varchar(64)", second_guarantee: "text" };

const INDEXES = [
  "guarantee_by_works_contract",
  "guarantee_by_external_reference",
  "guarantee_by_works_reference",
];

const TABLES = [
  table(
    "works_contract",
    {
      ...primaryId,
      issuer_id: id,
      contractor_id: id,
      obligee_id: id,
      registered_works_id: { ...id, isNullable: true },
      contract_type: { ...valueName, isNullable: true },
      name: text,
      name_key: text,
      place: { ...text, isNullable: true },
      contract_price: yen,
      work_from: day,
      work_to: day,
      contracted_on: { ...day, isNullable: true },
      fiscal_years: { ...text, isNullable: true },
      advance_years: { ...valueName, default: "'EVERY_YEAR'" },
      joint_venture: { ...text, isNullable: true },
      works_number: { ...text, isNullable: true },
      procurement_number: { ...text, isNullable: true },
      contract_number: { ...text, isNullable: true },
      specification_number: { ...text, isNullable: true },
      external_reference: { ...text, isNullable: true },
      created_at: instant,
    },
    [
      index("works_contract_by_issuer", ["issuer_id", "id"]),
      index("works_contract_by_contractor", ["contractor_id", "id"]),
      index("works_contract_of_parties", ["obligee_id", "contractor_id", "name_key"]),
    ],
    { issuer_id: "issuer", contractor_id: "contractor", obligee_id: "obligee" },
  ),
  table(
    "works_identifier",
    {
      works_contract_id: { ...id, isPrimary: true },
      scheme: { ...valueName, isPrimary: true },
      value: text,
    },
    [index("works_identifier_by_value", ["value", "works_contract_id"])],
    { works_contract_id: "works_contract" },
  ),
];

/** Works contracts as things of their own; guarantees of before are joined to them where they agree. */
export class WorksContracts1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) await runner.createTable(created);
    await addColumns(runner, "guarantee", GUARANTEE);
    await addColumns(runner, "guarantee_application", APPLICATION);
    await runner.query(
      `CREATE INDEX "guarantee_application_by_works_contract" ON "guarantee_application" ("works_contract_id", "id")`,
    );
    await joinGuaranteesOfSameWorks(runner);
    await createLateIndexes(runner, INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropLateIndexes(runner, [...INDEXES, "guarantee_application_by_works_contract"]);
    await dropColumns(runner, "guarantee_application", Object.keys(APPLICATION));
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
    for (const dropped of [...TABLES].reverse()) await runner.dropTable(dropped);
  }
}
