import { type MigrationInterface, type QueryRunner, TableIndex } from "typeorm";
import { addColumns, dropColumns } from "./table";

const EVENT = { user_id: "varchar(64)", subject_id: "varchar(64)" };
const ACCESS_TOKEN = { user_id: "varchar(64)", scopes: "text", last_used_at: "varchar(24)" };

/** The tables from registration to issue, and their columns in the first tables. */
export class Applications1795392000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "event", EVENT);
    await runner.createIndex(
      "event",
      new TableIndex({ name: "event_of_subject", columnNames: ["subject_id", "id"] }),
    );
    await addColumns(runner, "access_token", ACCESS_TOKEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, "access_token", Object.keys(ACCESS_TOKEN));
    await runner.dropIndex("event", "event_of_subject");
    await dropColumns(runner, "event", Object.keys(EVENT));
  }
}
