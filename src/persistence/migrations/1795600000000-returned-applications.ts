import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";
import { addColumns, dropColumns } from "./table";

const ADDED = {
  guarantee_application: { returns: "text" },
  mail: { application_id: "varchar(64)" },
};
const MAILS = new TableIndex({
  name: "mail_of_application",
  columnNames: ["application_id", "created_at", "id"],
});

/** Applications that were returned to be corrected (差戻し), and the mails about them. */
export class ReturnedApplications1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(ADDED)) await addColumns(runner, table, columns);
    await runner.createIndex("mail", MAILS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "mail" WHERE "application_id" IS NOT NULL');
    await runner.dropIndex("mail", MAILS);
    for (const [table, columns] of Object.entries(ADDED))
      await dropColumns(runner, table, Object.keys(columns));
  }
}
