import { columnName } from "../engine/columns";
import type { Engine } from "../engine/engine";
import type { SqlParameters } from "../engine/sql-parameters";
import { PAGE_COLUMNS } from "./register-page";
import { HEAD_COLUMNS } from "./seal-head";
import { columnsOfTable } from "./sealed-columns";
import type { SealedTable } from "./sealed-tables";

const SEAL_COLUMNS = ["chain", "key_id", "version", "position", "link", "seal"] as const;

/** Statements that select sealed rows with their seals, alike on both engines. */
export class SealedRowsSql {
  constructor(private readonly engine: Engine) {}

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

  select({ name, ...table }: SealedTable, condition: string): string {
    const columns = columnsOfTable(name).map((column) => this.value(`r."${column.name}"`, column.isBig));
    const stored = SEAL_COLUMNS.map((column) => this.value(`s."${column}"`));
    return (
      `SELECT '${name}' AS "table", ${this.value("r.id")} AS id, ${this.value(subjectColumn(table))} AS chain, ` +
      `${this.#json(columns)} AS data, ` +
      `CASE WHEN s.row_id IS NULL THEN NULL ELSE ${this.#json(stored)} END AS stored FROM ${name} r ` +
      `LEFT JOIN seal s ON s.table_name = '${name}' AND s.row_id = r.id WHERE ${condition}`
    );
  }

  /** PostgreSQL's JSON numbers may be larger than ours; SQLite's columns may hold bytes, which its JSON cannot. */
  value(column: string, isBig = false): string {
    if (this.engine === "postgres") return isBig ? `${column}::text` : column;
    return `CASE typeof(${column}) WHEN 'blob' THEN 'bytes ' || hex(${column}) ELSE ${column} END`;
  }

  /**
   * The condition for names behind this one, which may be empty. SQLite's values that are no text have no
   * place in this order.
   */
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
export function belongsTo(table: SealedTable, chains: string): string {
  return table.group === "EVENT"
    ? `r.id IN (SELECT t.row_id FROM seal t WHERE t.table_name = '${table.name}' AND t.chain IN (${chains}))`
    : `${subjectColumn(table)} IN (${chains})`;
}

/** The column that names the subject, with the table as `r`. */
export function subjectColumn({ subject }: Pick<SealedTable, "subject">): string {
  const columns = subject.map((property) => `r.${columnName(property)}`);
  return columns.length === 1 ? columns.join("") : `COALESCE(${columns.join(", ")})`;
}
