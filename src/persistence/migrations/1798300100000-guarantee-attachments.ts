import type { MigrationInterface, QueryRunner } from "typeorm";
import { attachmentTables } from "./attachment-tables";

const [FILES, PARTS] = attachmentTables(
  "guarantee_attachment",
  { column: "guarantee_id", table: "guarantee", index: "guarantee_attachment_of_guarantee" },
  "issuer",
);

/** The documents attached to guarantees that were issued without an application (添付書類), and their bytes. */
export class GuaranteeAttachments1798300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const each of [FILES, PARTS]) await runner.createTable(each);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const each of [PARTS, FILES]) await runner.dropTable(each);
  }
}
