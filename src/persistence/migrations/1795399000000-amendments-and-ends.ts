import type { MigrationInterface, QueryRunner } from "typeorm";
import { foldWorksNames } from "./fold-names";
import { appendOnly } from "./guards";
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
} from "./table";

const GUARANTEE = { works_search_text: "text NOT NULL DEFAULT ''" };
const OBLIGEE_POLICY = { performance_extension: "varchar(40)", certificate_copy_note: "text" };
const BY_STATUS_AND_EXPIRY = index("guarantee_by_status_and_expiry", ["status", "expires_on", "id"]);

const TABLES = [
  table(
    "amendment",
    {
      ...primaryId,
      guarantee_id: id,
      revision: integer,
      amended_on: day,
      effect: valueName,
      before: text,
      after: text,
      certificate_id: { ...id, isNullable: true },
      recorded_at: instant,
    },
    [index("amendment_of_guarantee", ["guarantee_id", "revision"], true)],
    { guarantee_id: "guarantee", certificate_id: "certificate" },
  ),
  table(
    "guarantee_end",
    {
      ...primaryId,
      guarantee_id: id,
      status: valueName,
      ended_on: day,
      ground: { ...valueName, isNullable: true },
      consented_on: { ...day, isNullable: true },
      reference: { ...text, isNullable: true },
      recorded_at: instant,
    },
    [index("guarantee_end_of_guarantee", ["guarantee_id"], true)],
    { guarantee_id: "guarantee" },
  ),
];

/** Amendments and ends of guarantees, and the columns that searches of lists use. */
export class AmendmentsAndEnds1795399000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "guarantee", GUARANTEE);
    await foldWorksNames(runner);
    await runner.createIndex("guarantee", BY_STATUS_AND_EXPIRY);
    await addColumns(runner, "obligee_policy", OBLIGEE_POLICY);
    for (const created of TABLES) {
      await runner.createTable(created);
      await appendOnly(runner, created.name);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const dropped of [...TABLES].reverse()) await runner.dropTable(dropped);
    await dropColumns(runner, "obligee_policy", Object.keys(OBLIGEE_POLICY));
    await runner.dropIndex("guarantee", BY_STATUS_AND_EXPIRY);
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
  }
}
