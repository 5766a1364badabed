import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns, id, instant, table, text } from "./table";

const MAIL_CHOICE = table("mail_choice", {
  organisation_id: { ...id, isPrimary: true },
  address: { ...text, isNullable: true },
  switched_off: text,
  chosen_at: instant,
});

/** What organisations want to be told by mail; and whose the mails to bodies are, so that they read them again. */
export class MailChoices1797400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(MAIL_CHOICE);
    await addColumns(runner, "mail", { obligee_id: "varchar(64)" });
    await runner.query('CREATE INDEX "mail_by_obligee" ON "mail" ("obligee_id", "created_at", "id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "mail_by_obligee"');
    await dropColumns(runner, "mail", ["obligee_id"]);
    await runner.dropTable(MAIL_CHOICE);
  }
}
