import type { Caller } from "../../domain/account/access";
import type { GuaranteeFilter, GuaranteeQuery } from "../../use-cases/guarantee/ports";
import { orderAndLimit } from "../engine/keyset";
import { guaranteesIndexed } from "../engine/listed-guarantees";
import { partOfIndex } from "../engine/part-of-index";
import { hidden } from "../engine/planned-once";
import type { Cells } from "../engine/read-statement";
import type { SqlParameters } from "../engine/sql-parameters";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { GuaranteePlan } from "./guarantee-plan";
import { containsTyped, hasGrams } from "./guarantee-search";

/** No amount is negative, and nothing lies before an empty text. */
const LEAST = { ISSUED_ON: "", NUMBER: "", AMOUNT: 0, EXPIRES_ON: "" } as const;
/** So many of a list are looked through before the index is asked: what one in twelve has fills a page of 20. */
const LOOKED_THROUGH = 250;
/** So many that the index of grams names are looked at and sorted. Of more, the planner says how a page is found. */
const MOST_SORTED = 1_000;

/** A plan whose key is `g.page_key`. */
type Plan = Pick<GuaranteePlan, "columns" | "joins" | "marks">;

export interface AskedPage extends GuaranteeQuery {
  readonly caller: Caller;
}

/**
 * A page of a whole list on PostgreSQL. Its guarantees are chosen before anything is joined: with the joins in view, the
 * planner looks for an order in them, too.
 */
export function listIndexed(plan: Plan, asked: AskedPage, parameters: SqlParameters): string {
  return joined(plan, asked, inPlace(asked, asked.window.size, parameters, unmarked(plan)));
}

/**
 * The page of a search among the first of the list from the page's place on. There is a row in any case; the last two
 * columns are the guarantee's id and how many were looked through.
 */
export function searchedInList(plan: Plan, asked: AskedPage, parameters: SqlParameters): string {
  const looked = inPlace(asked, LOOKED_THROUGH - 1, parameters);
  const conditions = [...containsTyped(asked.filter, parameters), ...unmarked(plan)];
  const chosen = `SELECT g.* FROM looked g WHERE ${conditions.join(" AND ")} ${inOrder(asked)}`;
  return withCount({ name: "looked", of: looked }, plan, asked, chosen);
}

/**
 * The page of a search among what the index of grams names, if that is no more than `MOST_SORTED`. There is a row in any case;
 * the last two columns are the guarantee's id and how many it has named.
 */
export function searchedByGrams(plan: Plan, asked: AskedPage, parameters: SqlParameters): string {
  const { caller, orderBy, window, filter } = asked;
  const { keys, owner } = guaranteesIndexed(caller);
  const key = keys[orderBy.field];
  const own = owner ? hidden(parameters.add(owner.id), owner.id) : "";
  const isOpened = caller.role === "OBLIGEE";
  const named = [...hasGrams(filter, parameters), ...containsTyped(filter, parameters)];
  // Each by its key: for as few as it expects, the planner would read a small table as a whole.
  const byKey = (table: string, alias: string, condition: string): string =>
    `CROSS JOIN LATERAL (SELECT ${alias}.* FROM ${table} ${alias} WHERE ${condition} OFFSET 0) ${alias}`;
  const opened = byKey("opening", "s", `s.guarantee_id = g.id AND s.obligee_id = ${own}`);
  const place = partOfIndex(
    { order: { key, id: "g.id", direction: orderBy.direction }, owner: null, least: LEAST[orderBy.field] },
    window,
    parameters,
  );
  const conditions = [
    `(SELECT count(*) FROM named) <= ${String(MOST_SORTED)}`,
    ...(owner && !isOpened ? [`${owner.column} = ${own}`] : []),
    ...place.conditions,
    ...unmarked(plan),
  ];
  const chosen =
    `SELECT g.*, ${key} AS page_key FROM named w ${byKey("guarantee", "g", "g.id = w.id")} ` +
    `${isOpened ? opened : ""} WHERE ${conditions.join(" AND ")} ${place.order}`;
  const first = `SELECT g.id AS id FROM guarantee g WHERE ${named.join(" AND ")} LIMIT ${String(MOST_SORTED + 1)}`;
  return withCount({ name: "named", of: first }, plan, asked, chosen);
}

/** The rows of `searchedInList`, if they are all of the page; else `null`. */
export function wholeOfList(rows: readonly Cells[], { window }: AskedPage): Cells[] | null {
  const found = foundIn(rows);
  return found.length > window.size || countIn(rows) < LOOKED_THROUGH ? found : null;
}

/** The rows of `searchedByGrams`; `null` of too many. */
export function namedByGrams(rows: readonly Cells[]): Cells[] | null {
  return countIn(rows) > MOST_SORTED ? null : foundIn(rows);
}

function countIn([row]: readonly Cells[]): number {
  return Number(row?.at(-1));
}

function foundIn(rows: readonly Cells[]): Cells[] {
  return rows.filter((row) => row.at(-2) !== null);
}

/** Whether nothing else is asked but what the index of grams holds. */
export function isSearchAlone({ worksName, numberContains, ...others }: GuaranteeFilter): boolean {
  return (
    (worksName ?? numberContains) !== undefined && Object.values(others).every((asked) => asked === undefined)
  );
}

/** So many of the list from the page's place on, and one more. */
function inPlace(
  { caller, orderBy, window }: AskedPage,
  size: number,
  parameters: SqlParameters,
  others: readonly string[] = [],
): string {
  const { direction, field } = orderBy;
  const { tables, keys, id, owner } = guaranteesIndexed(caller);
  const key = keys[field];
  const list = { order: { key, id, direction }, owner, least: LEAST[field] };
  const { conditions, order } = partOfIndex(list, { ...window, size }, parameters);
  const all = [...conditions, ...others];
  const where = all.length === 0 ? "" : `WHERE ${all.join(" AND ")} `;
  return `SELECT g.*, ${key} AS page_key FROM ${tables} ${where}${order}`;
}

function unmarked({ marks }: Plan): string[] {
  return noneOf([isMarked("g.id"), ...marks]);
}

function inOrder({ orderBy, window }: AskedPage): string {
  return orderAndLimit({ key: "g.page_key", id: "g.id", direction: orderBy.direction }, window);
}

/** What is chosen among some rows, and beside it how many of these there are. */
function withCount(
  { name, of }: { readonly name: string; readonly of: string },
  { columns, joins }: Plan,
  { orderBy, window }: AskedPage,
  chosen: string,
): string {
  const order = { key: "f.page_key", id: "f.page_id", direction: orderBy.direction };
  return (
    `WITH ${name} AS MATERIALIZED (${of}) SELECT f.*, n.found FROM (SELECT count(*) AS found FROM ${name}) n ` +
    `LEFT JOIN (SELECT ${columns}, g.page_key AS page_key, g.id AS page_id FROM (${chosen}) g ${joins}) f ON TRUE ` +
    orderAndLimit(order, window)
  );
}

function joined({ columns, joins }: Plan, asked: AskedPage, guarantees: string): string {
  return `SELECT ${columns} FROM (${guarantees}) g ${joins} ${inOrder(asked)}`;
}
