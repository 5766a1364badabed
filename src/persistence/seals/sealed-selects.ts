import type { Engine } from "../engine/engine";
import { columnName } from "../engine/columns";
import { SqlParameters } from "../engine/sql-parameters";
import { PAGE_COLUMNS, PATH_LENGTH, ROOT } from "./register-page";
import { HEAD_COLUMNS } from "./seal-head";
import { columnsOf, type Column } from "./sealed-columns";
import { SEALED_TABLES, sealedTable, type SealedGroup, type SealedTable } from "./sealed-tables";

const SEAL_COLUMNS = ["chain", "key_id", "version", "position", "link", "seal"] as const;
const EVENTS = sealedTable("event") as SealedTable;

/** What to read of subjects: all of their heads, and no more of the rest than is asked for. */
export interface ChainsToRead {
  readonly chains: readonly string[];
  /** Of the register. */
  readonly pages: readonly string[];
  /** Those whose rows are read. */
  readonly rowsOf: readonly string[];
}

/** Statements for some subjects at once, of each set of groups. */
const MOST_KEPT = 100;

/** The statements that select rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
export class SealedSelects {
  readonly #columns = new Map<string, readonly Column[]>();
  readonly #texts = new Map<string, string>();
  readonly #rows = new Map<string, string>();

  constructor(private readonly engine: Engine) {
    for (const table of SEALED_TABLES) this.#columns.set(table.name, columnsOf(table));
  }

  columnsOf(table: string): readonly Column[] {
    return this.#columns.get(table) ?? [];
  }

  /**
   * The heads of these subjects, pages, and everything in these groups of those subjects whose rows are wanted. The text is
   * the same for as many subjects: pages that lie above several of them are named several times.
   */
  ofChains(
    { chains, pages, rowsOf }: ChainsToRead,
    groups: readonly SealedGroup[],
    parameters: SqlParameters,
  ): string {
    const tables = rowsOf.length === 0 ? [] : SEALED_TABLES.filter(({ group }) => groups.includes(group));
    const most = chains.length * PATH_LENGTH;
    // One text, however many pages are read: PostgreSQL keeps few.
    const paths = Array.from({ length: Math.max(most, pages.length) }, (_, i) => pages[i] ?? ROOT);
    parameters.take([...chains, ...paths, ...tables.flatMap(() => rowsOf)]);
    const name = `of ${String(chains.length)} ${String(rowsOf.length)} ${String(paths.length)} ${groups.join(" ")}`;
    return this.#kept(name, () => {
      const places = new SqlParameters(this.engine);
      return [
        this.head(`h.chain IN (${places.list(chains)})`),
        this.page(`p.page IN (${places.list(paths)})`),
        ...tables.map((table) => this.row(table, belongsTo(table, places.list(rowsOf)))),
      ];
    });
  }

  /** Rows by table and id; and of these chains the heads with the events that they end with. */
  byIds(
    wanted: ReadonlyMap<string, readonly string[]>,
    chains: readonly string[],
    parameters: SqlParameters,
  ): string {
    const tables = SEALED_TABLES.flatMap((table) => {
      const ids = wanted.get(table.name) ?? [];
      return ids.length === 0 ? [] : [{ table, ids }];
    });
    parameters.take([...tables.flatMap(({ ids }) => ids), ...chains, ...chains]);
    const name = `${tables.map(({ table, ids }) => `${table.name} ${String(ids.length)}`).join(" ")} ${String(chains.length)}`;
    return this.#kept(name, () => {
      const places = new SqlParameters(this.engine);
      const rows = tables.map(({ table, ids }) => this.row(table, `r.id IN (${places.list(ids)})`));
      if (chains.length === 0) return rows;
      const last =
        "r.id IN (SELECT t.row_id FROM seal t JOIN seal_head h ON h.chain = t.chain " +
        "AND t.position = h.event_count - 1 WHERE h.chain IN";
      return [
        ...rows,
        this.head(`h.chain IN (${places.list(chains)})`),
        this.row(EVENTS, `${last} (${places.list(chains)}))`),
      ];
    });
  }

  #kept(name: string, write: () => readonly string[]): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    if (this.#texts.size >= MOST_KEPT) this.#texts.clear();
    const statement = write().join(" UNION ALL ");
    this.#texts.set(name, statement);
    return statement;
  }

  head(condition: string): string {
    return (
      `SELECT 'seal_head' AS "table", ${this.value("h.chain")} AS id, ${this.value("h.chain")} AS chain, ` +
      `${this.#json(HEAD_COLUMNS.map((name) => this.value(`h."${name}"`)))} AS data, NULL AS stored ` +
      `FROM seal_head h WHERE ${condition}`
    );
  }

  page(condition: string): string {
    return (
      `SELECT 'seal_register' AS "table", ${this.value("p.page")} AS id, '' AS chain, ` +
      `${this.#json(PAGE_COLUMNS.map((name) => this.value(`p."${name}"`)))} AS data, NULL AS stored ` +
      `FROM seal_register p WHERE ${condition}`
    );
  }

  row(table: SealedTable, condition: string): string {
    let rows = this.#rows.get(table.name);
    if (rows === undefined) this.#rows.set(table.name, (rows = this.#rowsOf(table)));
    return `${rows} WHERE ${condition}`;
  }

  #rowsOf({ name, ...table }: SealedTable): string {
    const columns = this.columnsOf(name).map((column) => this.value(`r."${column.name}"`, column.isBig));
    const stored = SEAL_COLUMNS.map((column) => this.value(`s."${column}"`));
    return (
      `SELECT '${name}' AS "table", ${this.value("r.id")} AS id, ${this.value(subjectColumn(table))} AS chain, ` +
      `${this.#json(columns)} AS data, ` +
      `CASE WHEN s.row_id IS NULL THEN NULL ELSE ${this.#json(stored)} END AS stored FROM ${name} r ` +
      `LEFT JOIN seal s ON s.table_name = '${name}' AND s.row_id = r.id`
    );
  }

  /** PostgreSQL's JSON numbers may be larger than ours; SQLite's columns may hold bytes, which its JSON cannot. */
  value(column: string, isBig = false): string {
    if (this.engine === "postgres") return isBig ? `${column}::text` : column;
    return `CASE typeof(${column}) WHEN 'blob' THEN 'bytes ' || hex(${column}) ELSE ${column} END`;
  }

  /** Where to go on; an empty name is one, too. What is no text in SQLite has no place in this order. */
  behind(column: string, after: string | null, parameters: SqlParameters): string {
    const isText = this.engine === "sqlite" ? `typeof(${column}) = 'text'` : "1 = 1";
    return after === null ? isText : `${isText} AND ${column} > ${parameters.add(after)}`;
  }

  #json(values: readonly string[]): string {
    return this.engine === "postgres"
      ? `json_build_array(${values.join(", ")})::text`
      : `json_array(${values.join(", ")})`;
  }
}

/** Events are found by their seals, which have an index for it; those without one are strays. */
function belongsTo(table: SealedTable, chains: string): string {
  return table.group === "EVENT"
    ? `r.id IN (SELECT t.row_id FROM seal t WHERE t.table_name = '${table.name}' AND t.chain IN (${chains}))`
    : `${subjectColumn(table)} IN (${chains})`;
}

/** The column that names the subject, with the table as `r`. */
export function subjectColumn({ subject }: Pick<SealedTable, "subject">): string {
  const columns = subject.map((property) => `r.${columnName(property)}`);
  return columns.length === 1 ? columns.join("") : `COALESCE(${columns.join(", ")})`;
}
