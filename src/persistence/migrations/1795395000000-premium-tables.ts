import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "./guards";
import { day, id, index, instant, integer, primaryId, table, text, valueName, yen } from "./table";

const PREMIUM_TABLE = table(
  "premium_table",
  {
    ...primaryId,
    issuer_id: id,
    kind: valueName,
    effective_from: day,
    method: valueName,
    bands: text,
    minimum: yen,
    round_down_to: integer,
    discount_off: { ...yen, isNullable: true },
    discount_from: { ...yen, isNullable: true },
    illustrative: { type: "boolean" },
    source: text,
    recorded_at: instant,
  },
  [index("premium_table_version", ["issuer_id", "kind", "effective_from"], true)],
  { issuer_id: "issuer" },
);

/** Issuers' premium tables, each from a day on. Rows are only added, since past quotes depend on them. */
export class PremiumTables1795395000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PREMIUM_TABLE);
    await appendOnly(runner, "premium_table");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PREMIUM_TABLE);
  }
}
