import type { Engine } from "../engine/engine";
import { columnName } from "../engine/columns";
import type { SqlParameters } from "../engine/sql-parameters";
import { PAGE_COLUMNS, pageOf, pathsOf, ROOT, type RegisterPage } from "./register-page";
import { HEAD_COLUMNS, headOf, type SealHead } from "./seal-head";
import { columnsOf, sealedColumn, type Column, type SealedColumn } from "./sealed-columns";
import { SEALED_TABLES, sealedTable, type SealedGroup, type SealedTable } from "./sealed-tables";

/** What runs statements: a unit of work's session, or the reading one. */
export interface SqlSession {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

export interface StoredSeal {
  readonly chain: string;
  readonly keyId: string;
  readonly version: number;
  readonly position: number | null;
  readonly link: string | null;
  readonly seal: string;
}

export interface SealedRow {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly columns: readonly SealedColumn[];
  /** `null`: it has none. */
  readonly stored: StoredSeal | null;
}

interface Found {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly data: string;
  readonly stored: string | null;
}

/** A row that is not found by way of its subject. */
export interface Stray {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
}

/** A set of chains as one statement finds it: nobody's commit lies between its parts. */
export interface FoundChains {
  readonly heads: ReadonlyMap<string, SealHead>;
  readonly rows: readonly SealedRow[];
  /** The pages of the register above these chains, where they were asked for. */
  readonly pages: readonly RegisterPage[];
}

const EVENTS = sealedTable("event") as SealedTable;
const PART = /^[0-9a-f]{2}$/;
const SEAL_COLUMNS = ["chain", "key_id", "version", "position", "link", "seal"] as const;

/** Reads sealed rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
export class SealedRows {
  readonly #columns = new Map<string, readonly Column[]>();

  constructor(private readonly engine: Engine) {
    for (const table of SEALED_TABLES) this.#columns.set(table.name, columnsOf(table));
  }

  /** Rows by table and id; and of these chains the heads with the events that they end with. */
  async byIds(
    session: SqlSession,
    wanted: ReadonlyMap<string, readonly string[]>,
    chains: readonly string[] = [],
  ): Promise<FoundChains> {
    const tables = SEALED_TABLES.filter(({ name }) => (wanted.get(name) ?? []).length > 0);
    if (tables.length + chains.length === 0) return { heads: new Map(), rows: [], pages: [] };
    const found = await session.sql<Found>((parameters) =>
      [
        ...tables.map((table) =>
          this.#select(table, `r.id IN (${parameters.list(wanted.get(table.name) ?? [])})`),
        ),
        ...(chains.length === 0
          ? []
          : [
              this.#head(`h.chain IN (${parameters.list(chains)})`),
              this.#select(
                EVENTS,
                "r.id IN (SELECT t.row_id FROM seal t JOIN seal_head h ON h.chain = t.chain " +
                  `AND t.position = h.event_count - 1 WHERE h.chain IN (${parameters.list(chains)}))`,
              ),
            ]),
      ].join(" UNION ALL "),
    );
    return this.#split(found);
  }

  /** Everything of these subjects in these groups, their heads and the pages above them, in one statement. */
  async ofChains(
    session: SqlSession,
    chains: readonly string[],
    groups: readonly SealedGroup[],
  ): Promise<FoundChains> {
    const tables = SEALED_TABLES.filter(({ group }) => groups.includes(group));
    const found = await session.sql<Found>((parameters) =>
      [
        this.#head(`h.chain IN (${parameters.list(chains)})`),
        this.#page(`p.page IN (${parameters.list(pathsOf(chains))})`),
        ...tables.map((table) => this.#select(table, belongsTo(table, parameters.list(chains)))),
      ].join(" UNION ALL "),
    );
    return this.#split(found);
  }

  /** Some rows of a table, by id; `null`: from the first. */
  async some(
    session: SqlSession,
    table: SealedTable,
    after: string | null,
    limit: number,
  ): Promise<SealedRow[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#select(table, this.#behind("r.id", after, parameters))} ORDER BY r.id LIMIT ${String(limit)}`,
    );
    return found.map((each) => this.#rowOf(each));
  }

  /** Some heads, by subject. */
  async headsAfter(session: SqlSession, after: string | null, limit: number): Promise<SealHead[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#head(this.#behind("h.chain", after, parameters))} ORDER BY h.chain LIMIT ${String(limit)}`,
    );
    return [...this.#split(found).heads.values()];
  }

  /** Some pages of the register, by name. */
  async pagesAfter(session: SqlSession, after: string | null, limit: number): Promise<RegisterPage[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#page(this.#behind("p.page", after, parameters))} ORDER BY p.page LIMIT ${String(limit)}`,
    );
    return this.#split(found).pages as RegisterPage[];
  }

  /** The heads of these subjects that are there. */
  async headsOf(session: SqlSession, chains: readonly string[]): Promise<ReadonlyMap<string, SealHead>> {
    if (chains.length === 0) return new Map();
    const found = await session.sql<Found>((parameters) =>
      this.#head(`h.chain IN (${parameters.list(chains)})`),
    );
    return this.#split(found).heads;
  }

  /** The first digits of all pages that have as many. */
  async partNames(session: SqlSession): Promise<string[]> {
    const found = await session.sql<{ part: unknown }>(
      (parameters) =>
        `SELECT DISTINCT substr(page, 1, 2) AS part FROM seal_register ` +
        `WHERE length(page) >= 2 AND page <> ${parameters.add(ROOT)}`,
    );
    // Others are no pages of ours: the check of all rows names them.
    return found.map(({ part }) => String(part)).filter((part) => PART.test(part));
  }

  /** All pages below one of two digits, and those above it. */
  async pagesOfPart(session: SqlSession, part: string): Promise<readonly RegisterPage[]> {
    const found = await session.sql<Found>((parameters) => {
      const above = parameters.list([ROOT, part.slice(0, 1)]);
      // Digits end at "f".
      const [from, to] = [parameters.add(part), parameters.add(`${part}g`)];
      return this.#page(`(p.page IN (${above}) OR p.page BETWEEN ${from} AND ${to})`);
    });
    return this.#split(found).pages;
  }

  async pages(session: SqlSession, names: readonly string[]): Promise<readonly RegisterPage[]> {
    if (names.length === 0) return [];
    const found = await session.sql<Found>((parameters) =>
      this.#page(`p.page IN (${parameters.list(names)})`),
    );
    return this.#split(found).pages;
  }

  /** Of a page of a table by id: the rows without a seal, and those that a seal of another subject lies beside. */
  async strays(
    session: SqlSession,
    table: SealedTable,
    after: string | null,
    limit: number,
  ): Promise<{ readonly strays: (Stray & { readonly isSealed: boolean })[]; readonly last: string | null }> {
    const nameless = after === null ? await this.#nameless(session, table) : [];
    const page = await session.sql<Stray & { sealed: string | null }>(
      (parameters) =>
        `SELECT '${table.name}' AS "table", ${this.#value("r.id")} AS id, ${this.#value(subjectColumn(table))} AS chain, ` +
        `${this.#value("s.chain")} AS sealed ` +
        `FROM ${table.name} r LEFT JOIN seal s ON s.table_name = '${table.name}' AND s.row_id = r.id ` +
        `WHERE ${this.#behind("r.id", after, parameters)} ORDER BY r.id LIMIT ${String(limit)}`,
    );
    return {
      strays: [...nameless, ...page]
        .filter(({ chain, sealed }) => sealed !== chain)
        .map(({ sealed, ...stray }) => ({ ...stray, isSealed: sealed !== null })),
      last: page.length < limit ? null : (page.at(-1)?.id ?? null),
    };
  }

  /** Rows whose id is no text: the system writes none, and they stand in no order of ids. */
  async #nameless(session: SqlSession, table: SealedTable): Promise<(Stray & { sealed: null })[]> {
    if (this.engine !== "sqlite") return [];
    return session.sql(
      () =>
        `SELECT '${table.name}' AS "table", ${this.#value("r.id")} AS id, ${this.#value(subjectColumn(table))} AS chain, ` +
        `NULL AS sealed FROM ${table.name} r WHERE typeof(r.id) <> 'text'`,
    );
  }

  /** Seals whose rows are not there, or that no head counts. */
  async orphans(session: SqlSession): Promise<(Stray & { readonly hasRow: boolean })[]> {
    const names = SEALED_TABLES.map(({ name }) => name);
    const found = await session.sql<Stray & { headless: number }>(
      (parameters) =>
        `SELECT s.table_name AS "table", s.row_id AS id, s.chain AS chain, 0 AS headless FROM seal s ` +
        `WHERE s.table_name NOT IN (${parameters.list(names)}) ` +
        names
          .map(
            (name) =>
              `UNION ALL SELECT s.table_name AS "table", s.row_id AS id, s.chain AS chain, 0 AS headless FROM seal s ` +
              `WHERE s.table_name = '${name}' AND NOT EXISTS (SELECT 1 FROM ${name} r WHERE r.id = s.row_id) `,
          )
          .join("") +
        `UNION ALL SELECT s.table_name, s.row_id, s.chain, 1 FROM seal s ` +
        `WHERE NOT EXISTS (SELECT 1 FROM seal_head h WHERE h.chain = s.chain)`,
    );
    return found.map(({ headless, ...stray }) => ({ ...stray, hasRow: headless === 1 }));
  }

  #split(found: readonly Found[]): FoundChains {
    const heads = found.filter(({ table }) => table === "seal_head");
    const pages = found.filter(({ table }) => table === "seal_register");
    return {
      heads: new Map(heads.map(({ chain, data }) => [chain, headOf(chain, JSON.parse(data) as unknown[])])),
      pages: pages.map(({ id, data }) => pageOf(id, JSON.parse(data) as unknown[])),
      rows: found
        .filter(({ table }) => table !== "seal_head" && table !== "seal_register")
        .map((each) => this.#rowOf(each)),
    };
  }

  #head(condition: string): string {
    return (
      `SELECT 'seal_head' AS "table", ${this.#value("h.chain")} AS id, ${this.#value("h.chain")} AS chain, ` +
      `${this.#json(HEAD_COLUMNS.map((name) => this.#value(`h."${name}"`)))} AS data, NULL AS stored ` +
      `FROM seal_head h WHERE ${condition}`
    );
  }

  #page(condition: string): string {
    return (
      `SELECT 'seal_register' AS "table", ${this.#value("p.page")} AS id, '' AS chain, ` +
      `${this.#json(PAGE_COLUMNS.map((name) => this.#value(`p."${name}"`)))} AS data, NULL AS stored ` +
      `FROM seal_register p WHERE ${condition}`
    );
  }

  #select({ name, ...table }: SealedTable, condition: string): string {
    const columns = (this.#columns.get(name) ?? []).map((column) =>
      this.#value(`r."${column.name}"`, column.isBig),
    );
    const stored = SEAL_COLUMNS.map((column) => this.#value(`s."${column}"`));
    return (
      `SELECT '${name}' AS "table", ${this.#value("r.id")} AS id, ${this.#value(subjectColumn(table))} AS chain, ` +
      `${this.#json(columns)} AS data, ` +
      `CASE WHEN s.row_id IS NULL THEN NULL ELSE ${this.#json(stored)} END AS stored FROM ${name} r ` +
      `LEFT JOIN seal s ON s.table_name = '${name}' AND s.row_id = r.id WHERE ${condition}`
    );
  }

  /** PostgreSQL's JSON numbers may be larger than ours; SQLite's columns may hold bytes, which its JSON cannot. */
  #value(column: string, isBig = false): string {
    if (this.engine === "postgres") return isBig ? `${column}::text` : column;
    return `CASE typeof(${column}) WHEN 'blob' THEN 'bytes ' || hex(${column}) ELSE ${column} END`;
  }

  /** Where to go on; an empty name is one, too. What is no text in SQLite has no place in this order. */
  #behind(column: string, after: string | null, parameters: SqlParameters): string {
    const isText = this.engine === "sqlite" ? `typeof(${column}) = 'text'` : "1 = 1";
    return after === null ? isText : `${isText} AND ${column} > ${parameters.add(after)}`;
  }

  #json(values: readonly string[]): string {
    return this.engine === "postgres"
      ? `json_build_array(${values.join(", ")})::text`
      : `json_array(${values.join(", ")})`;
  }

  #rowOf({ table, id, chain, data, stored }: Found): SealedRow {
    const values = JSON.parse(data) as unknown[];
    const columns = (this.#columns.get(table) ?? []).flatMap(({ name, kind }, i) =>
      values[i] === null ? [] : [sealedColumn(name, kind, values[i])],
    );
    return { table, id, chain, columns, stored: stored === null ? null : storedSealOf(stored) };
  }
}

/** Events are found by their seals, which have an index for it; those without one are strays. */
function belongsTo(table: SealedTable, chains: string): string {
  return table.group === "EVENT"
    ? `r.id IN (SELECT t.row_id FROM seal t WHERE t.table_name = '${table.name}' AND t.chain IN (${chains}))`
    : `${subjectColumn(table)} IN (${chains})`;
}

function storedSealOf(text: string): StoredSeal {
  const [chain, keyId, version, position, link, seal] = JSON.parse(text) as [
    string,
    string,
    number,
    number | null,
    string | null,
    string,
  ];
  return { chain, keyId, version, position, link, seal };
}

/** The column that names the subject, with the table as `r`. */
export function subjectColumn({ subject }: Pick<SealedTable, "subject">): string {
  const columns = subject.map((property) => `r.${columnName(property)}`);
  return columns.length === 1 ? columns.join("") : `COALESCE(${columns.join(", ")})`;
}
