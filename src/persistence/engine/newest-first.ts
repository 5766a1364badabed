import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role } from "../../domain/account/access";
import type { SqlParameters } from "./sql-parameters";
import {
  addViewer,
  behindUpdates,
  planned,
  UPDATED_KEYS,
  updatedItems,
  type PlannedColumns,
  type UpdatedConcept,
} from "./item-updates";
import { KeptPlans } from "./kept-plans";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "./keyset";
import type { Projection } from "./projection";
import { select, type Found as FoundView, type KeyColumns, type Selection } from "./selection";
import type { ReadSession } from "./read-session";

/** One table as callers see it. */
export interface ScopedTable<View, Key extends string = never> {
  readonly table: string;
  readonly alias: string;
  readonly projection: Projection<View>;
  /** The columns that name what is read apart; they are no fields of the view. */
  readonly keys?: Readonly<Record<Key, string | ((wanted: Wanted) => string)>>;
  /** What the caller may see, as a condition of the statement itself. */
  readonly scope: (caller: Caller, alias: string, parameters: SqlParameters) => string;
  /** As what it is listed by its time of update. */
  readonly concept?: UpdatedConcept;
}

/** A view with the ids of what may be attached to it. */
export type Found<View, Key extends string = never> = FoundView<View, KeysOf<Key>>;

type KeysOf<Key extends string> = Readonly<Record<Key, string | null>>;

/** How rows are read for an operation and a role. */
interface Plan<View, Key extends string>
  extends Pick<Selection<Requested<View>, KeysOf<Key>>, "toFound">, PlannedColumns {}

type Conditions = (parameters: SqlParameters) => readonly string[];

interface Statement {
  readonly tables: string;
  readonly conditions: readonly string[];
  readonly order: string;
}

const UPDATED_ORDER: KeysetOrder = { ...UPDATED_KEYS, direction: "ASC" };

/**
 * The rows of a table that a caller may see, by their ids or in pages, newest first: ids grow with time. Those that were
 * updated since an instant come in the order in which they were.
 */
export class NewestFirst<View, Key extends string = never> {
  readonly #order: KeysetOrder;
  readonly #plans = new KeptPlans<Role>();

  constructor(
    private readonly session: ReadSession,
    private readonly table: ScopedTable<View, Key>,
  ) {
    const id = `${table.alias}.id`;
    this.#order = { key: id, id, direction: "DESC" };
  }

  async byIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Found<Requested<View>, Key>[]> {
    if (ids.length === 0) return [];
    const { alias, table } = this.table;
    const found = await this.#read(caller, wanted, null, (parameters) => ({
      tables: `${table} ${alias}`,
      conditions: [`${alias}.id IN (${parameters.list(ids)})`],
      order: "",
    }));
    return found.map(({ view }) => view);
  }

  async page(
    caller: Caller,
    window: Window,
    wanted: Wanted,
    where: Conditions = () => [],
    updatedSince?: string,
  ): Promise<Page<Found<Requested<View>, Key>>> {
    const order = updatedSince === undefined ? this.#order : UPDATED_ORDER;
    const key = updatedSince === undefined ? null : order.key;
    const rows = await this.#read(caller, wanted, key, (parameters) => {
      const { tables, conditions } = this.#source(caller, updatedSince, parameters);
      return {
        tables,
        conditions: [...conditions, ...where(parameters), ...withinWindow(order, window, parameters)],
        order: orderAndLimit(order, window),
      };
    });
    return toPage(
      rows.map(({ view, key }) => ({ view, position: { key, id: view.id } })),
      window,
    );
  }

  #source(
    caller: Caller,
    since: string | undefined,
    parameters: SqlParameters,
  ): Pick<Statement, "tables" | "conditions"> {
    const { alias, table, concept } = this.table;
    if (since === undefined || concept === undefined) return { tables: `${table} ${alias}`, conditions: [] };
    const { tables, conditions } = updatedItems(concept, since, caller, parameters);
    const joined = behindUpdates(parameters.engine, `${table} ${alias}`, `${alias}.id = ${UPDATED_KEYS.id}`);
    return { tables: `${tables} ${joined}`, conditions };
  }

  /** `key`: the column that pages are ordered by; `null`: the id. */
  async #read(
    caller: Caller,
    wanted: Wanted,
    key: string | null,
    statement: (parameters: SqlParameters) => Statement,
  ): Promise<{ view: Found<Requested<View>, Key>; key: string }[]> {
    const { alias, scope } = this.table;
    const plan = this.#planOf(wanted, caller.role);
    const rows = await this.session.cells((parameters) => {
      addViewer(plan, caller, parameters);
      const { tables, conditions, order } = statement(parameters);
      return (
        `SELECT ${plan.columns}${key === null ? "" : `, ${key} AS page_key`} FROM ${tables} ` +
        `WHERE ${[...conditions, scope(caller, alias, parameters)].join(" AND ")} ${order}`
      );
    });
    return rows.map((cells) => {
      const view = plan.toFound(cells);
      return { view, key: key === null ? view.id : String(cells.at(-1)) };
    });
  }

  #planOf(wanted: Wanted, role: Role): Plan<View, Key> {
    return this.#plans.of(wanted, role, () => {
      const { projection, keys } = this.table;
      const columns = Object.entries<string | ((wanted: Wanted) => string)>(keys ?? {}).map(
        ([key, column]) => [key, typeof column === "string" ? column : column(wanted)] as const,
      );
      const named = Object.fromEntries(columns) as KeyColumns<KeysOf<Key>>;
      const { toFound, ...selection } = select(projection, wanted, role, named);
      return { toFound, ...planned(selection.columns, this.session.engine) };
    });
  }
}

/** The views of what was found. */
export function viewsOf<View>(found: readonly Found<View, string>[]): View[] {
  return found.map(({ view }) => view);
}

/** What a page found, and the page of views that it becomes. */
export function withoutKeys<View>(page: Page<Found<View, string>>): Page<View> {
  return { ...page, rows: page.rows.map(({ view: { view }, position }) => ({ view, position })) };
}

export function foundIn<Row>(page: Page<Row>): Row[] {
  return page.rows.map(({ view }) => view);
}
