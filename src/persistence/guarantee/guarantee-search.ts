import type { GuaranteeFilter } from "../../use-cases/guarantee/ports";
import { gramsOf, gramsOfNumber } from "../../domain/values/grams";
import { typedNames } from "../../domain/values/reading";
import { typedNumbers, typedTexts } from "../../domain/values/search-text";
import type { Engine } from "../engine/engine";
import { containing } from "../engine/filter-conditions";
import { hidden } from "../engine/planned-once";
import type { ReadSession } from "../engine/read-session";
import type { SqlParameters } from "../engine/sql-parameters";
import { rarestOf, type Alternatives } from "./rarest-grams";

/** The tables that name what may be found, and the guarantee as `g`. */
export type SearchedTables = (parameters: SqlParameters) => string;

/**
 * Up to so many are collected and sorted. Of more, a page is sooner found by walking the list in its order: in a list of
 * 2,000,000 both take about the same here.
 */
const MOST_COLLECTED = 2_000;

/**
 * The tables to start from where a search finds few; `undefined`: from the list's own. SQLite keeps no statistics, so the
 * index itself is asked. The answer chooses a way and no more: what is found is compared with what was typed.
 */
export async function fewFound(
  session: ReadSession,
  filter: GuaranteeFilter,
): Promise<SearchedTables | undefined> {
  return (await byGrams(session, filter)) ?? (await byObligee(session, filter));
}

const LIMIT = `LIMIT ${String(MOST_COLLECTED + 1)}`;

async function byGrams(session: ReadSession, filter: GuaranteeFilter): Promise<SearchedTables | undefined> {
  const all = groupsOf(filter).map((group) => group.map(wordsOf));
  if (all.length === 0) return undefined;
  const rarest = await rarestOf(session, all);
  return (rarest && (await collected(session, rarest))) ?? (await counted(session, all));
}

/** Looked up once, and started from by number. */
async function collected(
  session: ReadSession,
  words: readonly Alternatives[],
): Promise<SearchedTables | undefined> {
  const [found] = await session.sql<{ count: number; numbers: string }>(
    (parameters) =>
      "SELECT count(*) AS count, json_group_array(number) AS numbers " +
      `FROM (SELECT rowid AS number ${withWords(words, parameters)} ${LIMIT})`,
  );
  if (!found || found.count > MOST_COLLECTED) return undefined;
  return (parameters) => fromNumbers(`value AS number FROM json_each(${parameters.add(found.numbers)})`);
}

/** Looked up twice: of a common word counting takes a fourth of what collecting takes. */
async function counted(
  session: ReadSession,
  words: readonly Alternatives[],
): Promise<SearchedTables | undefined> {
  const isFew = await areFew(
    session,
    (parameters) => `SELECT rowid ${withWords(words, parameters)} ${LIMIT}`,
  );
  return isFew ? (parameters) => fromNumbers(`rowid AS number ${withWords(words, parameters)}`) : undefined;
}

async function areFew(session: ReadSession, rows: SearchedTables): Promise<boolean> {
  const [found] = await session.sql<{ count: number }>(
    (parameters) => `SELECT count(*) AS count FROM (${rows(parameters)})`,
  );
  return found !== undefined && found.count <= MOST_COLLECTED;
}

function withWords(words: readonly Alternatives[], parameters: SqlParameters): string {
  const match = words.map((groups) => `(${groups.map((group) => `(${group.join(" AND ")})`).join(" OR ")})`);
  return `FROM guarantee_grams WHERE guarantee_grams MATCH ${parameters.add(match.join(" AND "))}`;
}

/** CROSS: SQLite starts with them. */
function fromNumbers(numbers: string): string {
  return (
    `(SELECT printf('%010d', number) AS number FROM (SELECT ${numbers})) k ` +
    "CROSS JOIN guarantee g ON g.number = k.number"
  );
}

async function byObligee(
  session: ReadSession,
  { obligeeName }: GuaranteeFilter,
): Promise<SearchedTables | undefined> {
  const texts = typedNames(obligeeName ?? "");
  if (texts.length === 0) return undefined;
  const found = (parameters: SqlParameters): string =>
    `SELECT f.id FROM (SELECT DISTINCT d.id AS id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id ` +
    `WHERE ${containing("n.search_text", texts, parameters).join("")}) o CROSS JOIN guarantee f ON f.obligee_id = o.id`;
  if (!(await areFew(session, (parameters) => `${found(parameters)} ${LIMIT}`))) return undefined;
  // By id: no index of another condition looks better to SQLite.
  return (parameters) => `(${found(parameters)}) k CROSS JOIN guarantee g ON g.id = k.id`;
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

/** As the triggers of the index write them, quoted. */
function wordsOf({ of, grams }: Grams): string[] {
  return grams.map((gram) =>
    of === "NUMBER" ? `"n${gram}"` : `"${Buffer.from(gram, "utf8").toString("hex")}"`,
  );
}
