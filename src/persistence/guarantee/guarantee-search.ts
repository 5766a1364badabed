import type { GuaranteeFilter } from "../../use-cases/guarantee/ports";
import { gramsOf, gramsOfNumber } from "../../domain/values/grams";
import { typedNames } from "../../domain/values/reading";
import { typedNumbers, typedTexts } from "../../domain/values/search-text";
import type { Engine } from "../engine/engine";
import { containing } from "../engine/filter-conditions";
import { hidden } from "../engine/planned-once";
import type { ReadSession } from "../engine/read-session";
import type { SqlParameters } from "../engine/sql-parameters";

/** The tables that name what may be found, and the guarantee as `g`. */
export type SearchedTables = (parameters: SqlParameters) => string;

/**
 * Up to so many are collected and sorted. Of more, a page is sooner found by walking the list in its order: in a list of
 * 2,000,000 both take about the same here.
 */
const MOST_COLLECTED = 2_000;

/**
 * The tables to start from where a search finds few; `undefined`: from the list's own. SQLite keeps no statistics, so the
 * index itself is asked. The answer chooses a way and no more: what is written meanwhile changes no result.
 */
export async function fewFound(
  session: ReadSession,
  filter: GuaranteeFilter,
): Promise<SearchedTables | undefined> {
  for (const { tables, counted } of waysOnSqlite(filter)) {
    const [found] = await session.sql<{ count: number }>(
      (parameters) => `SELECT count(*) AS count FROM (${counted(parameters)})`,
    );
    if (found && found.count <= MOST_COLLECTED) return tables;
  }
  return undefined;
}

interface Way {
  readonly tables: SearchedTables;
  /** Reads a row for each that may be found, and one more than are collected at most. */
  readonly counted: (parameters: SqlParameters) => string;
}

const LIMIT = `LIMIT ${String(MOST_COLLECTED + 1)}`;

function waysOnSqlite(filter: GuaranteeFilter): Way[] {
  return [...byGrams(filter), ...byObligee(filter)];
}

function byGrams(filter: GuaranteeFilter): Way[] {
  const groups = groupsOf(filter);
  if (groups.length === 0) return [];
  const match = groups.map((group) => `(${group.map(matchOf).join(" OR ")})`).join(" AND ");
  const found = (parameters: SqlParameters): string =>
    `FROM guarantee_grams WHERE guarantee_grams MATCH ${parameters.add(match)}`;
  return [
    {
      tables: (parameters) =>
        // CROSS: SQLite starts with it.
        `(SELECT printf('%010d', rowid) AS number ${found(parameters)}) k CROSS JOIN guarantee g ON g.number = k.number`,
      counted: (parameters) => `SELECT rowid ${found(parameters)} ${LIMIT}`,
    },
  ];
}

function byObligee({ obligeeName }: GuaranteeFilter): Way[] {
  const texts = typedNames(obligeeName ?? "");
  if (texts.length === 0) return [];
  const found = (parameters: SqlParameters): string =>
    `SELECT f.id FROM (SELECT DISTINCT d.id AS id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id ` +
    `WHERE ${containing("n.search_text", texts, parameters).join("")}) o CROSS JOIN guarantee f ON f.obligee_id = o.id`;
  return [
    {
      // By id: no index of another condition looks better to SQLite.
      tables: (parameters) => `(${found(parameters)}) k CROSS JOIN guarantee g ON g.id = k.id`,
      counted: (parameters) => `${found(parameters)} ${LIMIT}`,
    },
  ];
}

/**
 * On PostgreSQL: conditions that the index of grams serves. Its planner knows how often each stands in the texts, and
 * whether to walk the list instead.
 */
export function withGrams(engine: Engine, filter: GuaranteeFilter, parameters: SqlParameters): string[] {
  if (engine !== "postgres") return [];
  return groupsOf(filter).map((group) => {
    const conditions = group.map(
      ({ grams }) =>
        `guarantee_grams(g.number, g.works_search_text) @> string_to_array(${parameters.add(grams.join("\n"))}, E'\\n')`,
    );
    return `(${conditions.join(" OR ")})`;
  });
}

/** The same for a statement that is planned once: with the index of grams, whatever is searched for. */
export function hasGrams(filter: GuaranteeFilter, parameters: SqlParameters): string[] {
  return groupsOf(filter).map((group) => {
    const conditions = group.map(({ grams }) => {
      const texts = hidden(parameters.add(grams.join("\n")), "");
      return `guarantee_grams(g.number, g.works_search_text) @> (SELECT string_to_array(${texts}, E'\\n'))`;
    });
    return `(${conditions.join(" OR ")})`;
  });
}

/** What is searched for, as it was typed. `LIKE` would have the statement planned for each text. */
export function containsTyped(filter: GuaranteeFilter, parameters: SqlParameters): string[] {
  const containing = (column: string, texts: readonly string[]): string[] => {
    const conditions = texts.map((text) => `strpos(${column}, ${hidden(parameters.add(text), text)}) > 0`);
    return conditions.length === 0 ? [] : [`(${conditions.join(" OR ")})`];
  };
  return [
    ...containing("g.works_search_text", typedTexts(filter.worksName ?? "")),
    ...containing("g.number", typedNumbers(filter.numberContains ?? "")),
  ];
}

/** All of them stand in what is found. */
interface Grams {
  readonly of: "WORKS" | "NUMBER";
  readonly grams: readonly string[];
}

/** One of each group stands in what is found. */
function groupsOf({ worksName, numberContains }: GuaranteeFilter): Grams[][] {
  const works = typedTexts(worksName ?? "").map((text): Grams => ({ of: "WORKS", grams: gramsOf(text) }));
  const numbers = typedNumbers(numberContains ?? "").map((part): Grams | undefined => {
    const grams = gramsOfNumber(part);
    return grams && { of: "NUMBER", grams };
  });
  const told = numbers.flatMap((grams) => grams ?? []);
  return [works, told.length === numbers.length ? told : []].filter((group) => group.length > 0);
}

/** As the triggers of the index write them. */
function matchOf({ of, grams }: Grams): string {
  const words = grams.map((gram) =>
    of === "NUMBER" ? `n${gram}` : Buffer.from(gram, "utf8").toString("hex"),
  );
  return `(${words.map((word) => `"${word}"`).join(" AND ")})`;
}
