import type { MigrationInterface, QueryRunner } from "typeorm";
import { hash, id, index, instant, integer, primaryId, table, text, valueName } from "./table";

const ATTACHMENT = table(
  "attachment",
  {
    ...primaryId,
    application_id: id,
    kind: valueName,
    file_name: text,
    content_type: valueName,
    size: integer,
    sha256: hash,
    uploaded_at: instant,
    user_id: { ...id, isNullable: true },
    removed_at: { ...instant, isNullable: true },
  },
  [index("attachment_of_application", ["application_id", "id"])],
  { application_id: "guarantee_application" },
);
const PART = table(
  "attachment_part",
  {
    attachment_id: { ...id, isPrimary: true },
    position: { ...integer, isPrimary: true },
    content: text,
  },
  [],
  { attachment_id: "attachment" },
);

/** The documents attached to applications (添付書類), and their bytes. */
export class Attachments1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(ATTACHMENT);
    await runner.createTable(PART);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PART);
    await runner.dropTable(ATTACHMENT);
  }
}
