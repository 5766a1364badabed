import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role } from "../../domain/account/access";
import type { SqlParameters } from "./sql-parameters";
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
}

/** A view with the ids of what may be attached to it. */
export type Found<View, Key extends string = never> = FoundView<View, KeysOf<Key>>;

type KeysOf<Key extends string> = Readonly<Record<Key, string | null>>;

/** How rows are read for an operation and a role. */
interface Plan<View, Key extends string> extends Selection<Requested<View>, KeysOf<Key>> {
  readonly statement: string;
}

type Conditions = (parameters: SqlParameters) => readonly string[];

/** The rows of a table that a caller may see, by their ids or in pages, newest first: ids grow with time. */
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
    return this.#read(caller, wanted, "", (parameters) => [
      `${this.table.alias}.id IN (${parameters.list(ids)})`,
    ]);
  }

  async page(
    caller: Caller,
    window: Window,
    wanted: Wanted,
    where: Conditions = () => [],
  ): Promise<Page<Found<Requested<View>, Key>>> {
    const found = await this.#read(caller, wanted, orderAndLimit(this.#order, window), (parameters) => [
      ...where(parameters),
      ...withinWindow(this.#order, window, parameters),
    ]);
    return toPage(
      found.map((each) => ({ view: each, position: { key: each.id, id: each.id } })),
      window,
    );
  }

  async #read(
    caller: Caller,
    wanted: Wanted,
    order: string,
    conditions: Conditions,
  ): Promise<Found<Requested<View>, Key>[]> {
    const { alias, scope } = this.table;
    const { statement, toFound } = this.#planOf(wanted, caller.role);
    const rows = await this.session.cells(
      (parameters) =>
        `${statement} WHERE ${[scope(caller, alias, parameters), ...conditions(parameters)].join(" AND ")} ${order}`,
    );
    return rows.map(toFound);
  }

  #planOf(wanted: Wanted, role: Role): Plan<View, Key> {
    return this.#plans.of(wanted, role, () => {
      const { table, alias, projection, keys } = this.table;
      const columns = Object.entries<string | ((wanted: Wanted) => string)>(keys ?? {}).map(
        ([key, column]) => [key, typeof column === "string" ? column : column(wanted)] as const,
      );
      const named = Object.fromEntries(columns) as KeyColumns<KeysOf<Key>>;
      const selection = select(projection, wanted, role, named);
      return { ...selection, statement: `SELECT ${selection.columns} FROM ${table} ${alias}` };
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
