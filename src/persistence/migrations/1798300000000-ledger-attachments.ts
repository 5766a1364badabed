import type { MigrationInterface, QueryRunner } from "typeorm";
import { attachmentTables } from "./attachment-tables";
import { keepItemsOfLedgerAttachments, leaveItemsOfLedgerAttachments } from "./item-triggers";

const [FILES, PARTS] = attachmentTables(
  "ledger_attachment",
  { column: "entry_id", table: "ledger_entry", index: "ledger_attachment_of_entry" },
  "obligee",
);

/** The documents attached to entries that bodies recorded themselves (添付書類), and their bytes. */
export class LedgerAttachments1798300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const each of [FILES, PARTS]) await runner.createTable(each);
    await keepItemsOfLedgerAttachments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveItemsOfLedgerAttachments(runner);
    for (const each of [PARTS, FILES]) await runner.dropTable(each);
  }
}
