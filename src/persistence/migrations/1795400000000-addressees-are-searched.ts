import type { MigrationInterface, QueryRunner } from "typeorm";
import { searchTextOf } from "../obligee-columns";
import { SqlParameters } from "../sql-parameters";

interface Addressed {
  readonly id: string;
  readonly name: string;
  readonly aliases: string | null;
  readonly addressee: string | null;
}

/** Obligees are found by what lists and certificates show of them: the 宛名, where one has it. */
export class AddresseesAreSearched1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldNames(runner, (addressee) => addressee);
  }

  async down(runner: QueryRunner): Promise<void> {
    await foldNames(runner, () => null);
  }
}

/** Only those with a 宛名: it is a small part of some thousand bodies, and the database cannot fold names. */
async function foldNames(
  runner: QueryRunner,
  searched: (addressee: string | null) => string | null,
): Promise<void> {
  const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
  const obligees = (await runner.query(
    'SELECT "id", "name", "aliases", "addressee" FROM "obligee" WHERE "addressee" IS NOT NULL',
  )) as Addressed[];
  for (const { id, name, aliases, addressee } of obligees) {
    const parameters = new SqlParameters(engine);
    const text = searchTextOf({
      name,
      aliases: JSON.parse(aliases ?? "[]") as string[],
      addressee: searched(addressee),
    });
    await runner.query(
      `UPDATE "obligee" SET "search_text" = ${parameters.add(text)} WHERE "id" = ${parameters.add(id)}`,
      parameters.values,
    );
  }
}
