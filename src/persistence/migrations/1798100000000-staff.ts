import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumns, dropColumns, hash, id, index, instant, primaryId, table, valueName } from "./table";

/** Whoever had access before there were roles could do everything: each stays an administrator of its organisation. */
const ACCOUNT = {
  staff_role: "varchar(40) NOT NULL DEFAULT 'ADMINISTRATOR'",
  state: "varchar(40) NOT NULL DEFAULT 'ACTIVE'",
};

const DEPARTMENTS = table(
  "user_department",
  { user_id: { ...id, isPrimary: true }, department_id: { ...id, isPrimary: true } },
  [],
  { user_id: "user_account", department_id: "obligee" },
);

const LINKS = table(
  "password_link",
  {
    ...primaryId,
    user_id: id,
    purpose: valueName,
    hash,
    created_at: instant,
    expires_at: instant,
    ended_at: { ...instant, isNullable: true },
  },
  [index("password_link_hash", ["hash"], true), index("password_link_of_user", ["user_id"])],
  { user_id: "user_account" },
);

/** What users may do within their organisation, which departments they are of, and how they come in by a link in a mail. */
export class Staff1798100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "user_account", ACCOUNT);
    await runner.createTable(DEPARTMENTS);
    await runner.createTable(LINKS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(LINKS);
    await runner.dropTable(DEPARTMENTS);
    await dropColumns(runner, "user_account", Object.keys(ACCOUNT));
  }
}
