import type { Caller } from "../../domain/account/access";
import type { Engine } from "./engine";
import type { SqlParameters } from "./sql-parameters";

/** What has a time of update. */
export type UpdatedConcept =
  "GUARANTEE" | "APPLICATION" | "AMENDMENT_APPLICATION" | "WORKS_CONTRACT" | "LEDGER_ENTRY";

/** Whose times of update all operators read. */
export const ANY_OPERATOR = "OPERATOR";
/** The setting that holds the last time of update that was given. */
export const LAST_UPDATE = "itemsUpdatedUpTo";

/** Of what changed before any time was given. */
const BEFORE_ALL = "1970-01-01T00:00:00.000Z";

/** Stands for who asks, until a statement is planned. */
const VIEWER = ":viewer";

/**
 * When the item with this id was updated. What awaits its time has the last one that was given: it gets a later one. A
 * statement that selects it has who asks as its first parameter: `planned` and `addViewer`.
 */
export function updatedAtOf(id: string): string {
  return (
    `COALESCE((SELECT up.updated_at FROM item_update up WHERE up.viewer_id = ${VIEWER} AND up.subject_id = ${id}), ` +
    `(SELECT st.value FROM setting st WHERE st.name = '${LAST_UPDATE}'), '${BEFORE_ALL}')`
  );
}

/** Columns as a statement that begins with them has them, and whether its first parameter is who asks. */
export interface PlannedColumns {
  readonly columns: string;
  readonly isForViewer: boolean;
}

export function planned(columns: string, engine: Engine): PlannedColumns {
  return {
    columns: columns.replace(VIEWER, engine === "postgres" ? "$1" : "?"),
    isForViewer: columns.includes(VIEWER),
  };
}

/** Before all other parameters. */
export function addViewer(
  { isForViewer }: PlannedColumns,
  caller: Pick<Caller, "role" | "organisationId">,
  parameters: SqlParameters,
): void {
  if (isForViewer) parameters.add(viewerOf(caller));
}

/** Reads what was updated at or after an instant, in this order, off one index. */
export interface UpdatedItems {
  /** The tables to start from, with the item's own under its alias. */
  readonly tables: string;
  readonly conditions: readonly string[];
}

export const UPDATED_KEYS = { key: "up.updated_at", id: "up.subject_id" } as const;

export function updatedItems(
  concept: UpdatedConcept,
  since: string,
  caller: Pick<Caller, "role" | "organisationId">,
  parameters: SqlParameters,
): UpdatedItems {
  return {
    tables: "item_update up",
    conditions: [
      `up.viewer_id = ${parameters.add(viewerOf(caller))}`,
      `up.concept = '${concept}'`,
      `up.updated_at >= ${parameters.add(since)}`,
    ],
  };
}

/** Joins the item's own table so that SQLite, which keeps no statistics, does not begin with it. */
export function behindUpdates(engine: Engine, table: string, on: string): string {
  return `${engine === "sqlite" ? "CROSS JOIN" : "JOIN"} ${table} ON ${on}`;
}

function viewerOf({ role, organisationId }: Pick<Caller, "role" | "organisationId">): string {
  return role === "OPERATOR" ? ANY_OPERATOR : organisationId;
}
