import type { MigrationInterface, QueryRunner } from "typeorm";
import { obligeeNameKey } from "../../domain/obligee";
import { searchTextOf } from "../obligee-columns";
import { SqlParameters } from "../sql-parameters";

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly prefecture: string | null;
  readonly aliases: string | null;
  readonly addressee: string | null;
  readonly parent: string | null;
  readonly identity: string | null;
  readonly text: string | null;
}

/**
 * Obligees are found by what lists and certificates show of them: the 宛名, where one has it. And all names are folded
 * anew, for those that were stored before were folded by less.
 */
export class AddresseesAreSearched1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await foldNames(runner, ({ addressee }) => addressee);
  }

  async down(runner: QueryRunner): Promise<void> {
    await foldNames(runner, () => null);
  }
}

/** One by one, for the database cannot fold names; only what changes is written, of some thousand bodies. */
async function foldNames(runner: QueryRunner, searched: (obligee: Stored) => string | null): Promise<void> {
  const obligees = (await runner.query(
    'SELECT "id", "name", "prefecture", "aliases", "addressee", "parent_id" AS parent, "identity", ' +
      '"search_text" AS text FROM "obligee" ORDER BY "id"',
  )) as Stored[];
  const taken = new Set(obligees.flatMap(({ identity, parent }) => placeOf(identity, parent)));
  for (const obligee of obligees) {
    const { name, aliases } = obligee;
    const named = { name, aliases: JSON.parse(aliases ?? "[]") as string[], addressee: searched(obligee) };
    const folded = { text: searchTextOf(named), identity: identityOf(obligee, taken) };
    if (folded.text !== obligee.text || folded.identity !== obligee.identity)
      await update(runner, obligee.id, folded);
  }
}

/** Two that were different before stay so: the second keeps the identity that it has. */
function identityOf(obligee: Stored, taken: Set<string>): string | null {
  const identity = obligeeNameKey(obligee);
  const [place] = placeOf(identity, obligee.parent);
  if (obligee.identity === null || place === undefined || taken.has(place)) return obligee.identity;
  taken.add(place);
  return identity;
}

function placeOf(identity: string | null, parent: string | null): string[] {
  return identity === null ? [] : [`${identity}\n${parent ?? ""}`];
}

async function update(
  runner: QueryRunner,
  id: string,
  { text, identity }: { readonly text: string; readonly identity: string | null },
): Promise<void> {
  const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
  const parameters = new SqlParameters(engine);
  const changes = [`"search_text" = ${parameters.add(text)}`];
  if (identity !== null) changes.push(`"identity" = ${parameters.add(identity)}`);
  await runner.query(
    `UPDATE "obligee" SET ${changes.join(", ")} WHERE "id" = ${parameters.add(id)}`,
    parameters.values,
  );
}
