import type { MigrationInterface, QueryRunner } from "typeorm";
import { id, index, instant, integer, primaryId, table, text, valueName } from "./table";

const MAIL = table(
  "mail",
  {
    ...primaryId,
    type: valueName,
    guarantee_id: id,
    contractor_id: id,
    issuer_id: id,
    recipient: text,
    subject: text,
    text,
    status: valueName,
    attempts: integer,
    next_attempt_at: { ...instant, isNullable: true },
    leased_until: { ...instant, isNullable: true },
    created_at: instant,
    sent_at: { ...instant, isNullable: true },
    failure: { ...valueName, isNullable: true },
    original_id: { ...id, isNullable: true },
    copies: integer,
  },
  [
    index("mail_by_status", ["status", "created_at", "id"]),
    index("mail_by_day", ["created_at", "id"]),
    index("mail_by_contractor", ["contractor_id", "created_at", "id"]),
    index("mail_by_issuer", ["issuer_id", "created_at", "id"]),
    index("mail_of_guarantee", ["guarantee_id", "created_at", "id"]),
  ],
  { guarantee_id: "guarantee", contractor_id: "contractor", issuer_id: "issuer" },
);

/** The outbox of mails. */
export class Mails1795397000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(MAIL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(MAIL);
  }
}
