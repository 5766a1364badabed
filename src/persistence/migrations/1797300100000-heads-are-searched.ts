import type { MigrationInterface, QueryRunner } from "typeorm";
import { certainAddressee } from "../../domain/obligee/addressee";
import type { ObligeeCategory } from "../../domain/obligee/adoption";
import { searchableText } from "../../domain/values/search-text";
import { SqlParameters } from "../engine/sql-parameters";

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly category: ObligeeCategory | null;
  readonly parentId: string | null;
  readonly addressee: string | null;
  readonly text: string | null;
}

/** Bodies are found by their heads, too, as lists and certificates show them: 八代市長. */
export class HeadsAreSearched1797300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
    const obligees = (await runner.query(
      'SELECT id, name, category, parent_id AS "parentId", addressee, search_text AS text FROM obligee ORDER BY id',
    )) as Stored[];
    for (const obligee of obligees) {
      const head = certainAddressee(obligee, null);
      const lines = (obligee.text ?? "").split("\n");
      const added = head === null ? [] : searchableText([head]).split("\n");
      const missing = added.filter((line) => !lines.includes(line));
      if (missing.length === 0) continue;
      const parameters = new SqlParameters(engine);
      await runner.query(
        `UPDATE obligee SET search_text = ${parameters.add([...lines, ...missing].join("\n"))} ` +
          `WHERE id = ${parameters.add(obligee.id)}`,
        parameters.values,
      );
    }
  }

  /** The former search finds what it did. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
