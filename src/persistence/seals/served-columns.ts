import type { Cells } from "../engine/read-statement";
import { ROOT } from "./register-page";
import { columnsOfTable, type Column } from "./sealed-columns";
import type { RowValues, SubjectRows } from "./subject-rows";

/** A table that a statement joins, and which of its subject's rows stands there. */
export interface JoinedTable<Found> {
  readonly table: string;
  /** The row that holds in this column what `holds` says; `null`: nothing. */
  readonly column: string;
  readonly holds: (found: Found) => unknown;
}

/** By their aliases in the statement, which are one letter each. */
export type JoinedTables<Found> = Readonly<Record<string, JoinedTable<Found>>>;

interface ComparedColumn {
  /** Its place among the cells. */
  readonly at: number;
  readonly index: number;
  readonly kind: Column["kind"];
}

interface Compared<Found> {
  readonly joined: JoinedTable<Found>;
  readonly chosenBy: number;
  readonly columns: ComparedColumn[];
}

/** To select with the rows: it says whether the system has written anything since. */
export const ROOT_SEAL = `(SELECT t.seal FROM seal_register t WHERE t.page = '${ROOT}')`;

const PLAIN = /^[a-z]\.[a-z_]+$/;
const NAMED = /\b[a-z]\.[a-z_]+\b/g;

/**
 * Compares what a statement reads with the verified rows. A plain column is compared as it is served. The columns that an
 * expression, a condition or a join names are read beside it.
 */
export class ServedColumns<Found> {
  /** All that is to be selected: what is served, in its order, and behind it what is compared beside it. */
  readonly expressions: readonly string[];
  readonly #compared = new Map<string, Compared<Found>>();

  /** `needed`: the columns that conditions and joins name. Columns of tables that are not joined are not compared. */
  constructor(served: readonly string[], needed: readonly string[], joined: JoinedTables<Found>) {
    const named = new Set(needed);
    for (const expression of served)
      if (!PLAIN.test(expression)) for (const [column] of expression.matchAll(NAMED)) named.add(column);
    const beside = [...named].filter((column) => column.slice(0, 1) in joined && !served.includes(column));
    this.expressions = [...served, ...beside];
    for (const [at, column] of this.expressions.entries())
      if (PLAIN.test(column)) this.#compare(column, at, joined);
  }

  /** Whether the tables of these aliases hold in this row what the verified rows hold. */
  agrees(aliases: readonly string[], cells: Cells, found: Found, rows: SubjectRows): boolean {
    for (const alias of aliases) {
      const compared = this.#compared.get(alias);
      if (compared && !isAlike(compared, cells, found, rows)) return false;
    }
    return true;
  }

  #compare(column: string, at: number, joined: JoinedTables<Found>): void {
    const [alias = "", columnName = ""] = column.split(".");
    const table = joined[alias];
    if (!table) return;
    const columns = columnsOfTable(table.table);
    const indexOf = (wanted: string): number => {
      const index = columns.findIndex((each) => each.name === wanted);
      // No seal vouches for it.
      if (index < 0) throw new Error(`${table.table}.${wanted} is served and not sealed`);
      return index;
    };
    const index = indexOf(columnName);
    const compared = this.#compared.get(alias) ?? {
      joined: table,
      chosenBy: indexOf(table.column),
      columns: [],
    };
    compared.columns.push({ at, index, kind: columns[index]?.kind ?? "text" });
    this.#compared.set(alias, compared);
  }
}

function isAlike<Found>(
  { joined, chosenBy, columns }: Compared<Found>,
  cells: Cells,
  found: Found,
  rows: SubjectRows,
): boolean {
  const holds = joined.holds(found);
  const verified = rows.get(joined.table)?.find((values) => values[chosenBy] === holds);
  return columns.every(({ at, index, kind }) => isSame(verified, index, kind, cells[at]));
}

/** A row that is not there is joined as one of empty columns. */
function isSame(
  verified: RowValues | undefined,
  index: number,
  kind: Column["kind"],
  read: unknown,
): boolean {
  const value = verified?.[index] ?? null;
  if (read === null || value === null) return read === value;
  if (kind === "text") return read === value;
  // SQLite's booleans are numbers, PostgreSQL's large numbers are texts.
  if (kind === "boolean") return (read === true || read === 1 ? "true" : "false") === value;
  return (typeof read === "number" ? String(read) : read) === value;
}
