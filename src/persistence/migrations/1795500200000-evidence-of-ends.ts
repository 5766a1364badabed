import type { MigrationInterface, QueryRunner } from "typeorm";
import { frozenExceptOnce } from "./guards";
import {
  addColumns,
  day,
  dropColumns,
  hash,
  id,
  index,
  instant,
  primaryId,
  table,
  text,
  valueName,
} from "./table";

const GUARANTEE_END = {
  evidence_kind: "varchar(40)",
  evidence_day: "varchar(10)",
  evidence_reference: "text",
  evidence_digest: "varchar(64)",
};

const PENDING_END = table(
  "guarantee_pending_end",
  {
    ...primaryId,
    guarantee_id: id,
    status: valueName,
    ended_on: day,
    ground: { ...valueName, isNullable: true },
    consented_on: { ...day, isNullable: true },
    reference: { ...text, isNullable: true },
    evidence_kind: { ...valueName, isNullable: true },
    evidence_day: { ...day, isNullable: true },
    evidence_reference: { ...text, isNullable: true },
    evidence_digest: { ...hash, isNullable: true },
    recorded_by: id,
    recorded_at: instant,
    outcome: { ...valueName, isNullable: true },
  },
  [
    index("guarantee_pending_end_of_guarantee", ["guarantee_id", "outcome"]),
    index("guarantee_pending_end_by_outcome", ["outcome", "guarantee_id"]),
  ],
  { guarantee_id: "guarantee" },
);

/** The evidence of ends, and ends that wait for a second officer. */
export class EvidenceOfEnds1795500200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "guarantee_end", GUARANTEE_END);
    await runner.createTable(PENDING_END);
    await frozenExceptOnce(runner, PENDING_END.name, "outcome");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PENDING_END);
    await dropColumns(runner, "guarantee_end", Object.keys(GUARANTEE_END));
  }
}
