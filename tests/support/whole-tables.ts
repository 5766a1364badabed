import Sqlite from "better-sqlite3";

/** What walks them reads few rows, however many guarantees there are. */
const STAY_SMALL = new Set([
  "adoption",
  "adoption_statement",
  "broken_chain",
  "change_pending",
  "item_update_pending",
  "issuer",
  "issuer_branch",
  "obligee",
  "obligee_policy",
  "premium_table",
  "setting",
  "webhook_endpoint",
]);

/** The checks of all rows, which are to read all of them, a portion at a time or one table after the other. */
const CHECKS_OF_ALL = [/typeof\(r\.id\) <> 'text'/, /FROM seal_register WHERE length\(page\)/];

/** A page of a list walks its order, and ends with the page; whether there is any row ends with the first. */
const ENDS_EARLY = /\bLIMIT (\d+|\?)|^SELECT 1 AS there/;

/**
 * Which of these statements read a whole table that grows, by SQLite's own plans: it knows no numbers of rows, so that they are
 * the same for millions. Each is told with its table.
 */
export function wholeTablesRead(file: string, statements: Iterable<string>): string[] {
  const database = new Sqlite(file, { readonly: true });
  try {
    const tables = new Set(
      database.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all(),
    );
    const grows = (name: string): boolean => tables.has(name) && !STAY_SMALL.has(name);
    return [...statements].flatMap((statement) =>
      ENDS_EARLY.test(statement) || CHECKS_OF_ALL.some((check) => check.test(statement))
        ? []
        : scannedBy(database, statement)
            .filter(grows)
            .map((table) => `${table}: ${statement}`),
    );
  } finally {
    database.close();
  }
}

/** The tables that a statement walks from end to end. */
function scannedBy(database: Sqlite.Database, statement: string): string[] {
  if (!/^\s*(WITH|SELECT|INSERT|UPDATE|DELETE)\b/.test(statement)) return [];
  const named = new Map<string, string>();
  for (const [, table = "", alias = ""] of statement.matchAll(NAMED)) named.set(alias, table);
  return planOf(database, statement).flatMap((step) => {
    const [, name = ""] = /^SCAN (\S+)/.exec(step) ?? [];
    const table = named.get(name) ?? name;
    // A new row's foreign keys are planned for, but looked at only where others are broken already.
    const isOfForeignKeys = /^\s*INSERT/.test(statement) && ![...named.values()].includes(table);
    return name === "" || step.includes("VIRTUAL TABLE") || isOfForeignKeys ? [] : [table];
  });
}

const NAMED = /(?:FROM|JOIN|UPDATE|INTO)\s+"?([a-z_]+)"?\s+(?:AS\s+)?"?([a-z0-9_]+)"?/gi;

function planOf(database: Sqlite.Database, statement: string): string[] {
  const values = Array.from({ length: statement.split("?").length - 1 }, () => "[]");
  try {
    const rows = database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
      .all(...values);
    return rows.map(({ detail }) => detail);
  } catch (error) {
    // A test has taken a table away, or has changed one.
    if (/no such (table|column)/.test((error as Error).message)) return [];
    throw error;
  }
}
