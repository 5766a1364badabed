import Sqlite from "better-sqlite3";
import { Client } from "pg";
import type { Place } from "../../tests/support/measured/place";

/** How many rows each table has, and how many have a value in each of its columns. */
export type Filled = ReadonlyMap<string, number>;

/**
 * Hosho alone has these: seals, the places that it gives to events afterwards, and when a token was used. The search's index
 * keeps tables of its own.
 */
const OF_HOSHO = /^(?:seal|change_obligee|access_token|guarantee_grams_)/;
/** An event waits in the one for its place in the other. */
const FEED = /^change(?:_pending)?$/;

/** A connection of its own, that only reads. */
interface Reader {
  query(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export async function filledIn(place: Place): Promise<Filled> {
  const reader = await readerOf(place);
  try {
    const filled = new Map<string, number>();
    const columns = new Map<string, string[]>();
    for (const { tab, col } of await reader.query(COLUMNS[place.engine]))
      columns.set(String(tab), [...(columns.get(String(tab)) ?? []), String(col)]);
    for (const [table, names] of columns) {
      if (OF_HOSHO.test(table)) continue;
      const counts = FEED.test(table) ? [] : names.map((name) => `count("${name}") AS "${table}.${name}"`);
      const [row] = await reader.query(
        `SELECT ${["count(*) AS rows", ...counts].join(", ")} FROM "${table}"`,
      );
      for (const [name, count] of Object.entries(row ?? {})) {
        const what = name !== "rows" ? name : FEED.test(table) ? "the feed of changes" : table;
        filled.set(what, (filled.get(what) ?? 0) + Number(count));
      }
    }
    return filled;
  } finally {
    await reader.close();
  }
}

const COLUMNS: Readonly<Record<Place["engine"], string>> = {
  sqlite:
    "SELECT t.name AS tab, c.name AS col FROM pragma_table_list t, pragma_table_info(t.name) c " +
    "WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY t.name, c.cid",
  postgres:
    "SELECT c.table_name AS tab, c.column_name AS col FROM information_schema.columns c " +
    "JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema " +
    "WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position",
};

async function readerOf({ engine, databaseUrl }: Place): Promise<Reader> {
  if (engine === "sqlite") {
    const database = new Sqlite(databaseUrl.slice("sqlite:".length), { readonly: true });
    return {
      query: (text) => Promise.resolve(database.prepare<[], Record<string, unknown>>(text).all()),
      close: () => {
        database.close();
        return Promise.resolve();
      },
    };
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    query: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
    close: () => client.end(),
  };
}

/** Only servers that write the same rows race: refuses the first whose tables have grown otherwise than those of the first server. */
export function assertSameRows(
  operation: string,
  grown: readonly { readonly name: string; readonly before: Filled; readonly after: Filled }[],
): void {
  const [first, ...others] = grown.map(({ name, before, after }) => ({
    name,
    growth: growthOf(before, after),
  }));
  if (!first || first.growth.length === 0) throw new Error(`"${operation}" writes no rows`);
  for (const { name, growth } of others)
    if (growth.join() !== first.growth.join())
      throw new Error(
        `"${operation}": ${name} writes\n${growth.join("\n")}\nand ${first.name}\n${first.growth.join("\n")}`,
      );
}

function growthOf(before: Filled, after: Filled): string[] {
  return [...after]
    .map(([what, count]) => [what, count - (before.get(what) ?? 0)] as const)
    .filter(([, more]) => more !== 0)
    .map(([what, more]) => `${what}: ${String(more)}`)
    .sort();
}
