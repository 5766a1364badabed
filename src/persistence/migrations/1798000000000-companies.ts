import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "./guards";
import { addColumns, dropColumns, id, index, instant, primaryId, table, text } from "./table";

const STATED = { construction_license_number: "text", contracting_branch: "text" };

const ADDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contractor: STATED,
  registration: { ...STATED, handling_branch_id: "varchar(64)" },
  contractor_registration: { handling_branch_id: "varchar(64)" },
  issuer_branch: { prefectures: "text" },
  issuer: { representations: "text" },
  guarantee_application: { applicant: "text" },
};

const CORRECTION = table(
  "contractor_correction",
  {
    ...primaryId,
    contractor_id: id,
    before: text,
    after: text,
    corrected_at: instant,
    user_id: { ...id, isNullable: true },
    user_name: { ...text, isNullable: true },
  },
  [index("contractor_correction_by_contractor", ["contractor_id", "id"])],
  { contractor_id: "contractor" },
);

/**
 * What companies state of themselves, as it was on each day; the branches that handle and that contract; who represents an
 * issuer.
 */
export class Companies1798000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(ADDED)) await addColumns(runner, name, columns);
    await runner.createTable(CORRECTION);
    await appendOnly(runner, CORRECTION.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(CORRECTION);
    for (const [name, columns] of Object.entries(ADDED))
      await dropColumns(runner, name, Object.keys(columns));
  }
}
