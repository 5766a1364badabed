import type { Engine } from "../engine/engine";
import { columnName } from "../engine/columns";
import { anyOf } from "../engine/planned-once";
import type { SqlParameters } from "../engine/sql-parameters";
import { PAGE_COLUMNS } from "./register-page";
import { HEAD_COLUMNS } from "./seal-head";
import { jsonOf, rowText, sealedValue } from "./row-text";
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

/** Chains whose heads are read, and those whose last event is. */
export interface ChainEnds {
  readonly heads: readonly string[];
  readonly ends: readonly string[];
}

/** Statements for each set of groups and tables. */
const MOST_KEPT = 100;

/** The statements that select rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
export class SealedSelects {
  readonly #texts = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  /**
   * The heads of these subjects, pages, and everything in these groups of those subjects whose rows are wanted. The text is
   * the same for any number of them.
   */
  ofChains(
    { chains, pages, rowsOf }: ChainsToRead,
    groups: readonly SealedGroup[],
    parameters: SqlParameters,
  ): string {
    const tables = rowsOf.length === 0 ? [] : SEALED_TABLES.filter(({ group }) => groups.includes(group));
    const named = this.#named([chains, pages, ...tables.map(() => rowsOf)], parameters);
    return this.#kept(`of ${tables.map(({ name }) => name).join(" ")}`, () => [
      this.headsOf(named(0)),
      this.pagesOf(named(1)),
      ...tables.map((table, i) => this.#rowsOfChains(table, named(i + 2))),
    ]);
  }

  /** Rows by table and id; and the heads of some chains, and the events that some end with. */
  byIds(
    wanted: ReadonlyMap<string, readonly string[]>,
    { heads, ends }: ChainEnds,
    parameters: SqlParameters,
  ): string {
    const tables = SEALED_TABLES.filter(({ name }) => (wanted.get(name) ?? []).length > 0);
    const parts = [
      ...tables.map((table) => ({
        name: table.name,
        names: wanted.get(table.name) ?? [],
        write: (named: string) => this.#rowsAt(table, "r.id", named),
      })),
      { name: "heads", names: heads, write: (named: string) => this.headsOf(named) },
      { name: "ends", names: ends, write: (named: string) => this.#lastEvents(named) },
    ].filter(({ names }) => names.length > 0);
    const named = this.#named(
      parts.map(({ names }) => names),
      parameters,
    );
    return this.#kept(`at ${parts.map(({ name }) => name).join(" ")}`, () =>
      parts.map(({ write }, i) => write(named(i))),
    );
  }

  /** Takes each set as one value, without what is in it twice; gives the placeholders. */
  #named(sets: readonly (readonly string[])[], parameters: SqlParameters): (at: number) => string {
    const places = sets.map((texts) => parameters.texts(texts.length > 1 ? [...new Set(texts)] : texts));
    return (at) => places[at] ?? "";
  }

  #kept(name: string, write: () => readonly string[]): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    if (this.#texts.size >= MOST_KEPT) this.#texts.clear();
    const statement = write().join(" UNION ALL ");
    this.#texts.set(name, statement);
    return statement;
  }

  /** `named`: the placeholder of the subjects. */
  headsOf(named: string): string {
    return `${this.#head} ${this.#among("seal_head h", "h.chain", named)}`;
  }

  /** `named`: the placeholder of the pages. */
  pagesOf(named: string): string {
    return `${this.#page} ${this.#among("seal_register p", "p.page", named)}`;
  }

  head(condition: string): string {
    return `${this.#head} FROM seal_head h WHERE ${condition}`;
  }

  page(condition: string): string {
    return `${this.#page} FROM seal_register p WHERE ${condition}`;
  }

  row(table: SealedTable, condition: string): string {
    return `${this.#row(table)} FROM ${table.name} r ${withSeal(table)} WHERE ${condition}`;
  }

  /** Everything of these subjects in a table. */
  #rowsOfChains(table: SealedTable, named: string): string {
    if (table.group !== "EVENT") return this.#rowsAt(table, subjectColumn(table), named);
    // By their seals, which have an index for it; those without one are strays.
    const ofEvents = `t.table_name = '${table.name}'`;
    return this.engine === "sqlite"
      ? `${this.#row(table)} FROM json_each(${named}) v CROSS JOIN seal t ON t.chain = v.value AND ${ofEvents} ` +
          `CROSS JOIN ${table.name} r ON r.id = t.row_id ${withSeal(table)}`
      : this.row(
          table,
          `r.id IN (SELECT t.row_id FROM seal t WHERE ${ofEvents} AND t.chain = ${anyOf(named)})`,
        );
  }

  /** The events that these subjects end with. */
  #lastEvents(named: string): string {
    const isLast = `t.chain = h.chain AND t.position = h.event_count - 1 AND t.table_name = '${EVENTS.name}'`;
    return this.engine === "sqlite"
      ? `${this.#row(EVENTS)} FROM json_each(${named}) v CROSS JOIN seal_head h ON h.chain = v.value ` +
          `CROSS JOIN seal t ON ${isLast} CROSS JOIN ${EVENTS.name} r ON r.id = t.row_id ${withSeal(EVENTS)}`
      : this.row(
          EVENTS,
          `r.id IN (SELECT t.row_id FROM seal t JOIN seal_head h ON ${isLast} WHERE h.chain = ${anyOf(named)})`,
        );
  }

  #rowsAt(table: SealedTable, column: string, named: string): string {
    return `${this.#row(table)} ${this.#among(`${table.name} r`, column, named, withSeal(table))}`;
  }

  /** For a list of several values SQLite makes a table of its own, of each list in a statement, at each run. */
  #among(table: string, column: string, named: string, joins = ""): string {
    return this.engine === "sqlite"
      ? `FROM json_each(${named}) v CROSS JOIN ${table} ON ${column} = v.value ${joins}`
      : `FROM ${table} ${joins} WHERE ${column} = ${anyOf(named)}`;
  }

  /** What is selected of a head. */
  get #head(): string {
    return (
      `SELECT 'seal_head' AS "table", ${this.value("h.chain")} AS id, ${this.value("h.chain")} AS chain, ` +
      `${jsonOf(
        this.engine,
        HEAD_COLUMNS.map((name) => this.value(`h."${name}"`)),
      )} AS data, NULL AS stored`
    );
  }

  /** What is selected of a page of the register. */
  get #page(): string {
    return (
      `SELECT 'seal_register' AS "table", ${this.value("p.page")} AS id, '' AS chain, ` +
      `${jsonOf(
        this.engine,
        PAGE_COLUMNS.map((name) => this.value(`p."${name}"`)),
      )} AS data, NULL AS stored`
    );
  }

  /** What is selected of a row, with its seal as `s`. */
  #row({ name, ...table }: SealedTable): string {
    const stored = SEAL_COLUMNS.map((column) => this.value(`s."${column}"`));
    return (
      `SELECT '${name}' AS "table", ${this.value("r.id")} AS id, ${this.value(subjectColumn(table))} AS chain, ` +
      `${rowText(this.engine, name, "r")} AS data, ` +
      `CASE WHEN s.row_id IS NULL THEN NULL ELSE ${jsonOf(this.engine, stored)} END AS stored`
    );
  }

  value(column: string): string {
    return sealedValue(this.engine, column);
  }

  /** Where to go on; an empty name is one, too. What is no text in SQLite has no place in this order. */
  behind(column: string, after: string | null, parameters: SqlParameters): string {
    const isText = this.engine === "sqlite" ? `typeof(${column}) = 'text'` : "1 = 1";
    return after === null ? isText : `${isText} AND ${column} > ${parameters.add(after)}`;
  }
}

function withSeal({ name }: SealedTable): string {
  return `LEFT JOIN seal s ON s.table_name = '${name}' AND s.row_id = r.id`;
}

/** The column that names the subject, with the table as `r`. */
export function subjectColumn({ subject }: Pick<SealedTable, "subject">): string {
  const columns = subject.map((property) => `r.${columnName(property)}`);
  return columns.length === 1 ? columns.join("") : `COALESCE(${columns.join(", ")})`;
}
