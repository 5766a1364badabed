import type { QueryRunner } from "typeorm";
import { obligeeNameKey } from "../../domain/obligee/obligee";
import { searchableText } from "../../domain/values/search-text";
import { searchTextOf } from "../obligee/obligee-columns";
import { SqlParameters } from "../engine/sql-parameters";

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

/** Folds the names of all obligees anew, one by one in this process, and writes only changed ones. */
export async function foldNames(
  runner: QueryRunner,
  searched: (obligee: Stored) => string | null,
): Promise<void> {
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
  const parameters = new SqlParameters(engineOf(runner));
  const changes = [`"search_text" = ${parameters.add(text)}`];
  if (identity !== null) changes.push(`"identity" = ${parameters.add(identity)}`);
  await runner.query(
    `UPDATE "obligee" SET ${changes.join(", ")} WHERE "id" = ${parameters.add(id)}`,
    parameters.values,
  );
}

/** The most names of works folded at a time. */
const NAMES_AT_ONCE = 1_000;

/** Folds the names of the works of all guarantees anew, and writes only changed ones. */
export async function foldWorksNames(runner: QueryRunner): Promise<void> {
  const engine = engineOf(runner);
  let last = "";
  for (;;) {
    const parameters = new SqlParameters(engine);
    const rows = (await runner.query(
      `SELECT id, works_name AS name, works_search_text AS text FROM guarantee WHERE id > ${parameters.add(last)} ` +
        `ORDER BY id LIMIT ${String(NAMES_AT_ONCE)}`,
      parameters.values,
    )) as { id: string; name: string; text: string }[];
    for (const { id: guarantee, name, text } of rows) {
      last = guarantee;
      const folded = searchableText([name]);
      if (folded === text) continue;
      const filled = new SqlParameters(engine);
      await runner.query(
        `UPDATE guarantee SET works_search_text = ${filled.add(folded)} WHERE id = ${filled.add(guarantee)}`,
        filled.values,
      );
    }
    if (rows.length < NAMES_AT_ONCE) return;
  }
}

function engineOf(runner: QueryRunner): "postgres" | "sqlite" {
  return runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
}
