import type { MigrationInterface, QueryRunner } from "typeorm";
import { day, hash, id, index, instant, primaryId, table, text, valueName } from "./table";

const END_CONFIRMATION = table(
  "end_confirmation",
  {
    ...primaryId,
    guarantee_id: id,
    kind: valueName,
    confirmed_on: day,
    completed_on: { ...day, isNullable: true },
    evidence_kind: valueName,
    evidence_day: day,
    evidence_reference: text,
    evidence_digest: hash,
    recorded_by: { ...id, isNullable: true },
    recorded_at: instant,
    open_for: { ...id, isNullable: true },
  },
  [
    index("end_confirmation_of_guarantee", ["guarantee_id", "id"]),
    index("end_confirmation_by_issuer", ["open_for", "guarantee_id"]),
  ],
  { guarantee_id: "guarantee" },
);

/** What bodies state towards the ends of guarantees. */
export class EndConfirmations1796400200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(END_CONFIRMATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(END_CONFIRMATION);
  }
}
