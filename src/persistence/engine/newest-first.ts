import type { Page, Wanted, Window } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";
import type { SqlParameters } from "./sql-parameters";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "./keyset";
import { select, type Projection } from "./projection";
import type { ReadSession } from "./read-session";

/** One table as callers see it. */
export interface ScopedTable {
  readonly typename: string;
  readonly table: string;
  readonly alias: string;
  readonly projection: Projection;
  /** What the caller may see, as a condition of the statement itself. */
  readonly scope: (caller: Caller, alias: string, parameters: SqlParameters) => string;
}

type Conditions = (parameters: SqlParameters) => readonly string[];

/** The rows of a table that a caller may see, by their ids or in pages, newest first: ids grow with time. */
export class NewestFirst<View extends { readonly id: string }> {
  readonly #order: KeysetOrder;

  constructor(
    private readonly session: ReadSession,
    private readonly table: ScopedTable,
  ) {
    const id = `${table.alias}.id`;
    this.#order = { key: id, id, direction: "DESC" };
  }

  /** With the fields that are wanted, and those that are always needed. */
  async byIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    always: readonly string[] = ["id"],
  ): Promise<View[]> {
    if (ids.length === 0) return [];
    const byId: Conditions = (parameters) => [`${this.table.alias}.id IN (${parameters.list(ids)})`];
    return this.#read(caller, byId, "", wanted, always);
  }

  async page(
    caller: Caller,
    window: Window,
    wanted: Wanted,
    { always = ["id"], where = () => [] }: { always?: readonly string[]; where?: Conditions } = {},
  ): Promise<Page<View>> {
    const conditions: Conditions = (parameters) => [
      ...where(parameters),
      ...withinWindow(this.#order, window, parameters),
    ];
    const order = orderAndLimit(this.#order, window);
    const views = await this.#read(caller, conditions, order, wanted, always);
    return toPage(
      views.map((view) => ({ view, position: { key: view.id, id: view.id } })),
      window,
    );
  }

  async #read(
    caller: Caller,
    conditions: Conditions,
    order: string,
    wanted: Wanted,
    always: readonly string[],
  ): Promise<View[]> {
    const { typename, table, alias, projection, scope } = this.table;
    const selection = select(projection, wanted, always);
    const rows = await this.session.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${selection.columns} FROM ${table} ${alias} ` +
        `WHERE ${[scope(caller, alias, parameters), ...conditions(parameters)].join(" AND ")} ${order}`,
    );
    return rows.map((row) => {
      const view: Record<string, unknown> = { __typename: typename };
      selection.toView(row, view);
      return view as unknown as View;
    });
  }
}

/** The views of a page. */
export function viewsOf<View>(page: Page<View>): View[] {
  return page.rows.map(({ view }) => view);
}
