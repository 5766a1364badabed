import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly, frozenExceptOnce } from "./guards";
import { day, hash, id, index, instant, integer, primaryId, table, text, valueName, yen } from "./table";

/** In an order in which every table stands behind those it refers to. */
const TABLES = [
  table("setting", { name: { ...valueName, isPrimary: true }, value: text }),
  table("operator", { ...primaryId, name: text }),
  table("obligee", { ...primaryId, name: text }),
  table("contractor", { ...primaryId, name: text, address: text }),
  table(
    "issuer",
    {
      ...primaryId,
      name: text,
      address: text,
      number_prefix: { type: "varchar", length: "9" },
      next_serial: yen,
    },
    [index("issuer_number_prefix", ["number_prefix"], true)],
  ),
  table(
    "issuer_branch",
    {
      ...primaryId,
      issuer_id: id,
      position: integer,
      name: text,
      address: text,
      telephone: valueName,
      fax: { ...valueName, isNullable: true },
    },
    [index("issuer_branch_position", ["issuer_id", "position"], true)],
    { issuer_id: "issuer" },
  ),
  table(
    "contractor_registration",
    { issuer_id: { ...id, isPrimary: true }, contractor_id: { ...id, isPrimary: true } },
    [index("contractor_registration_by_contractor", ["contractor_id"])],
    { issuer_id: "issuer", contractor_id: "contractor" },
  ),
  table(
    "guarantee",
    {
      ...primaryId,
      number: { type: "varchar", length: "10" },
      kind: valueName,
      status: valueName,
      version: integer,
      issuer_id: id,
      branch_id: id,
      contractor_id: id,
      obligee_id: id,
      works_name: text,
      works_place: { ...text, isNullable: true },
      contract_price: yen,
      covered_price: yen,
      work_from: day,
      work_to: day,
      contracted_on: { ...day, isNullable: true },
      amount: yen,
      expires_on: day,
      deposit_bank_name: { ...text, isNullable: true },
      deposit_bank_branch: { ...text, isNullable: true },
      issued_on: day,
      created_at: instant,
    },
    [
      index("guarantee_number", ["number"], true),
      index("guarantee_by_issuer", ["issuer_id", "issued_on", "id"]),
      index("guarantee_by_contractor", ["contractor_id", "issued_on", "id"]),
      index("guarantee_by_obligee", ["obligee_id", "issued_on", "id"]),
      index("guarantee_by_day", ["issued_on", "id"]),
    ],
    { issuer_id: "issuer", branch_id: "issuer_branch", contractor_id: "contractor", obligee_id: "obligee" },
  ),
  table(
    "certificate",
    {
      ...primaryId,
      guarantee_id: id,
      version: integer,
      amended: { type: "boolean" },
      title: text,
      issued_on: day,
      content: text,
      digest: hash,
      superseded_by_id: { ...id, isNullable: true },
    },
    [index("certificate_version", ["guarantee_id", "version"], true)],
    { guarantee_id: "guarantee" },
  ),
  table(
    "auth_key",
    { ...primaryId, guarantee_id: id, hash, sealed: { type: "varchar", length: "100" }, created_at: instant },
    [index("auth_key_of_guarantee", ["guarantee_id"], true)],
    { guarantee_id: "guarantee" },
  ),
  table(
    "opening",
    {
      obligee_id: { ...id, isPrimary: true },
      guarantee_id: { ...id, isPrimary: true },
      first_opened_at: instant,
    },
    [index("opening_of_guarantee", ["guarantee_id"])],
    { obligee_id: "obligee", guarantee_id: "guarantee" },
  ),
  table("guess_count", { subject: { type: "varchar", length: "100", isPrimary: true }, guesses: integer }),
  table("reply", {
    organisation_id: { ...id, isPrimary: true },
    operation: { ...valueName, isPrimary: true },
    idempotency_key: { type: "varchar", length: "128", isPrimary: true },
    fingerprint: hash,
    reply: { ...text, isNullable: true },
    created_at: instant,
  }),
  table(
    "event",
    {
      ...primaryId,
      at: instant,
      type: valueName,
      token_id: id,
      role: valueName,
      organisation_id: id,
      guarantee_id: { ...id, isNullable: true },
      from_status: { ...valueName, isNullable: true },
      to_status: { ...valueName, isNullable: true },
    },
    [index("event_of_guarantee", ["guarantee_id", "id"])],
    { guarantee_id: "guarantee" },
  ),
  table(
    "access_token",
    {
      ...primaryId,
      hash,
      name: { type: "varchar", length: "100" },
      role: valueName,
      organisation_id: id,
      created_at: instant,
      expires_at: { ...instant, isNullable: true },
      revoked_at: { ...instant, isNullable: true },
    },
    [index("access_token_hash", ["hash"], true)],
  ),
];

export class Spine1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) await runner.createTable(created);
    await appendOnly(runner, "event");
    await frozenExceptOnce(runner, "certificate", "superseded_by_id");
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const dropped of [...TABLES].reverse()) await runner.dropTable(dropped);
  }
}
