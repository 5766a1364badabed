import { ROOT } from "./register-page";
import { columnsOfTable, type Column } from "./sealed-columns";
import type { RowValues, SubjectRows } from "./subject-rows";

/** A row as a statement reads it, by the names in the statement. */
export type ReadRow = Readonly<Record<string, unknown>>;

/** A table that a statement joins, and which of its subject's rows stands there. */
export interface JoinedTable {
  readonly table: string;
  /** The row that holds in this column what `holds` says; `null`: nothing. */
  readonly column: string;
  readonly holds: (row: ReadRow) => unknown;
}

/** By their aliases in the statement, which are one letter each. */
export type JoinedTables = Readonly<Record<string, JoinedTable>>;

interface ComparedColumn {
  /** Its name in the statement. */
  readonly name: string;
  readonly index: number;
  readonly kind: Column["kind"];
}

interface Compared {
  readonly joined: JoinedTable;
  readonly chosenBy: number;
  readonly columns: ComparedColumn[];
}

/** To select with the rows: it says whether the system has written anything since. */
export const ROOT_SEAL = `(SELECT t.seal FROM seal_register t WHERE t.page = '${ROOT}') AS root`;

/** One column of a statement. */
const SELECTED = /(.+?) AS "?(\w+)"?(?:, |$)/g;
const PLAIN = /^[a-z]\.[a-z_]+$/;
const NAMED = /\b[a-z]\.[a-z_]+\b/g;

/**
 * Compares what a statement reads with the verified rows. A plain column is compared as it is served. The columns that an
 * expression, a condition or a join names are read beside it.
 */
export class ServedColumns {
  /** To select beside what is served. */
  readonly beside: readonly string[];
  readonly #compared = new Map<string, Compared>();

  /** `needed`: the columns that conditions and joins name. Columns of tables that are not joined are not compared. */
  constructor(served: string, needed: readonly string[], joined: JoinedTables) {
    const plain: [column: string, name: string][] = [];
    const named = new Set(needed);
    for (const [, expression = "", name = ""] of served.matchAll(SELECTED))
      if (PLAIN.test(expression)) plain.push([expression, name]);
      else for (const [column] of expression.matchAll(NAMED)) named.add(column);
    for (const [column] of plain) named.delete(column);
    const beside = [...named]
      .filter((column) => column.slice(0, 1) in joined)
      .map((column, i): [string, string] => [column, `s${String(i)}`]);
    this.beside = beside.map(([column, name]) => `${column} AS ${name}`);
    for (const [column, name] of [...plain, ...beside]) this.#compare(column, name, joined);
  }

  /** Whether the tables of these aliases hold in this row what the verified rows hold. */
  agrees(aliases: readonly string[], row: ReadRow, rows: SubjectRows): boolean {
    for (const alias of aliases) {
      const compared = this.#compared.get(alias);
      if (compared && !isAlike(compared, row, rows)) return false;
    }
    return true;
  }

  #compare(column: string, name: string, joined: JoinedTables): void {
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
    compared.columns.push({ name, index, kind: columns[index]?.kind ?? "text" });
    this.#compared.set(alias, compared);
  }
}

function isAlike({ joined, chosenBy, columns }: Compared, row: ReadRow, rows: SubjectRows): boolean {
  const holds = joined.holds(row);
  const verified = rows.get(joined.table)?.find((values) => values[chosenBy] === holds);
  return columns.every(({ name, index, kind }) => isSame(verified, index, kind, row[name]));
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
