import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";
import {
  addColumns,
  dropColumns,
  hash,
  id,
  index,
  instant,
  integer,
  primaryId,
  table,
  text,
  valueName,
} from "./table";

const CONTRACTOR = { representative: "text", contact_email: "text", telephone: "text" };
const TOKENS_OF_ORGANISATION = "access_token_of_organisation";
const CREATED_BY = { created_by_user_id: "varchar(64)" };
const TOKENS_BY_CREATOR = "access_token_by_creator";
const maybe = <Column extends object>(column: Column): Column & { isNullable: true } => ({
  ...column,
  isNullable: true,
});

/** In an order in which every table stands behind those it refers to. */
const TABLES = [
  table(
    "user_account",
    {
      ...primaryId,
      login_id: valueName,
      name: text,
      email: maybe(text),
      role: valueName,
      organisation_id: id,
      password_hash: text,
      must_change_password: { type: "boolean" },
      created_at: instant,
      password_version: integer,
      password_changed_at: instant,
      last_signed_in_at: maybe(instant),
    },
    [
      index("user_account_login_id", ["login_id"], true),
      index("user_account_of_organisation", ["organisation_id", "id"]),
    ],
  ),
  table(
    "session",
    {
      ...primaryId,
      user_id: id,
      token_id: id,
      created_at: instant,
      expires_at: instant,
      revoked_at: maybe(instant),
    },
    [index("session_of_user", ["user_id"]), index("session_of_token", ["token_id"], true)],
    { user_id: "user_account", token_id: "access_token" },
  ),
  table(
    "refresh_token",
    { hash: { ...hash, isPrimary: true }, session_id: id, used_at: maybe(instant) },
    [index("refresh_token_of_session", ["session_id"])],
    { session_id: "session" },
  ),
  table(
    "registration",
    {
      ...primaryId,
      issuer_id: id,
      status: valueName,
      company_name: text,
      address: text,
      representative: text,
      contact_name: text,
      contact_email: text,
      telephone: valueName,
      login_id: maybe(valueName),
      requested_at: instant,
      decided_at: maybe(instant),
      decline_reason: maybe(text),
      contractor_id: maybe(id),
      user_id: maybe(id),
    },
    [
      index("registration_by_issuer", ["issuer_id", "id"]),
      index("registration_by_contractor", ["contractor_id", "id"]),
      index("registration_of_user", ["user_id"]),
    ],
    { issuer_id: "issuer", contractor_id: "contractor", user_id: "user_account" },
  ),
];

/** Registrations, users and their sessions. */
export class Accounts1795396000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "contractor", CONTRACTOR);
    // Every session brings a token: an organisation's own are found among them without reading all.
    await runner.createIndex(
      "access_token",
      new TableIndex({ name: TOKENS_OF_ORGANISATION, columnNames: ["organisation_id", "id"] }),
    );
    await addColumns(runner, "access_token", CREATED_BY);
    await runner.createIndex(
      "access_token",
      new TableIndex({ name: TOKENS_BY_CREATOR, columnNames: Object.keys(CREATED_BY) }),
    );
    for (const created of TABLES) await runner.createTable(created);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const dropped of [...TABLES].reverse()) await runner.dropTable(dropped);
    await runner.dropIndex("access_token", TOKENS_BY_CREATOR);
    await dropColumns(runner, "access_token", Object.keys(CREATED_BY));
    await runner.dropIndex("access_token", TOKENS_OF_ORGANISATION);
    await dropColumns(runner, "contractor", Object.keys(CONTRACTOR));
  }
}
