import type { MigrationInterface, QueryRunner } from "typeorm";
import { appendOnly } from "./guards";
import { day, id, index, instant, primaryId, table, text, valueName } from "./table";

const KEPT =
  "obligee_id, starts_on, start_basis, works, consulting, consulting_starts_on, kinds, is_trial, as_of, source";

/** What each source said of an obligee's adoption, and when. What holds today is the first of it. */
export class AdoptionStatements1798200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      table(
        "adoption_statement",
        {
          ...primaryId,
          obligee_id: id,
          starts_on: { ...day, isNullable: true },
          start_basis: valueName,
          works: { type: "boolean" },
          consulting: { type: "boolean", isNullable: true },
          consulting_starts_on: { ...day, isNullable: true },
          kinds: text,
          is_trial: { type: "boolean" },
          as_of: day,
          source: text,
          source_url: { ...text, isNullable: true },
          is_day_stated: { type: "boolean", isNullable: true },
          recorded_at: { ...instant, isNullable: true },
        },
        [
          index("adoption_statement_of_obligee", ["obligee_id", "id"]),
          index("adoption_statement_of_source", ["source", "obligee_id"]),
        ],
        { obligee_id: "obligee" },
      ),
    );
    // The id keeps the time at which the adoption was made.
    await runner.query(
      `INSERT INTO adoption_statement (id, ${KEPT}) SELECT REPLACE(id, 'adoption_', 'statement_'), ${KEPT} FROM adoption`,
    );
    await appendOnly(runner, "adoption_statement");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable("adoption_statement");
  }
}
