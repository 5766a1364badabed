import type { Engine } from "../engine/engine";
import { pathsOf, ROOT, type RegisterPage } from "./register-page";
import type { SealHead } from "./seal-head";
import {
  foundChains,
  sealedRowOf,
  type Found,
  type FoundChains,
  type SealedRow,
  type SqlSession,
} from "./sealed-row";
import { belongsTo, SealedRowsSql, subjectColumn } from "./sealed-rows-sql";
import { SEALED_TABLES, sealedTable, type SealedGroup, type SealedTable } from "./sealed-tables";

/** A row that a search by its subject does not find. */
export interface Stray {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
}

const EVENTS = sealedTable("event") as SealedTable;
const PART = /^[0-9a-f]{2}$/;

/** Reads sealed rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
export class SealedRows {
  readonly #sql: SealedRowsSql;

  constructor(private readonly engine: Engine) {
    this.#sql = new SealedRowsSql(engine);
  }

  /** Rows by table and id, and the heads and last events of these chains. */
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
          this.#sql.select(table, `r.id IN (${parameters.list(wanted.get(table.name) ?? [])})`),
        ),
        ...(chains.length === 0
          ? []
          : [
              this.#sql.head(`h.chain IN (${parameters.list(chains)})`),
              this.#sql.select(
                EVENTS,
                "r.id IN (SELECT t.row_id FROM seal t JOIN seal_head h ON h.chain = t.chain " +
                  `AND t.position = h.event_count - 1 WHERE h.chain IN (${parameters.list(chains)}))`,
              ),
            ]),
      ].join(" UNION ALL "),
    );
    return foundChains(found);
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
        this.#sql.head(`h.chain IN (${parameters.list(chains)})`),
        this.#sql.page(`p.page IN (${parameters.list(pathsOf(chains))})`),
        ...tables.map((table) => this.#sql.select(table, belongsTo(table, parameters.list(chains)))),
      ].join(" UNION ALL "),
    );
    return foundChains(found);
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
        `${this.#sql.select(table, this.#sql.behind("r.id", after, parameters))} ORDER BY r.id LIMIT ${String(limit)}`,
    );
    return found.map((each) => sealedRowOf(each));
  }

  /** Some heads, by subject. */
  async headsAfter(session: SqlSession, after: string | null, limit: number): Promise<SealHead[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#sql.head(this.#sql.behind("h.chain", after, parameters))} ORDER BY h.chain LIMIT ${String(limit)}`,
    );
    return [...foundChains(found).heads.values()];
  }

  /** Some pages of the register, by name. */
  async pagesAfter(session: SqlSession, after: string | null, limit: number): Promise<RegisterPage[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#sql.page(this.#sql.behind("p.page", after, parameters))} ORDER BY p.page LIMIT ${String(limit)}`,
    );
    return foundChains(found).pages as RegisterPage[];
  }

  /** The heads of these subjects that are there. */
  async headsOf(session: SqlSession, chains: readonly string[]): Promise<ReadonlyMap<string, SealHead>> {
    if (chains.length === 0) return new Map();
    const found = await session.sql<Found>((parameters) =>
      this.#sql.head(`h.chain IN (${parameters.list(chains)})`),
    );
    return foundChains(found).heads;
  }

  /** The first two digits of all pages with at least two. */
  async partNames(session: SqlSession): Promise<string[]> {
    const found = await session.sql<{ part: unknown }>(
      (parameters) =>
        `SELECT DISTINCT substr(page, 1, 2) AS part FROM seal_register ` +
        `WHERE length(page) >= 2 AND page <> ${parameters.add(ROOT)}`,
    );
    // Other names are no pages of ours: the check of all rows reports them.
    return found.map(({ part }) => String(part)).filter((part) => PART.test(part));
  }

  /** All pages below one of two digits, and those above it. */
  async pagesOfPart(session: SqlSession, part: string): Promise<readonly RegisterPage[]> {
    const found = await session.sql<Found>((parameters) => {
      const above = parameters.list([ROOT, part.slice(0, 1)]);
      // Digits end at "f".
      const [from, to] = [parameters.add(part), parameters.add(`${part}g`)];
      return this.#sql.page(`(p.page IN (${above}) OR p.page BETWEEN ${from} AND ${to})`);
    });
    return foundChains(found).pages;
  }

  async pages(session: SqlSession, names: readonly string[]): Promise<readonly RegisterPage[]> {
    if (names.length === 0) return [];
    const found = await session.sql<Found>((parameters) =>
      this.#sql.page(`p.page IN (${parameters.list(names)})`),
    );
    return foundChains(found).pages;
  }

  /** In a page of a table by id: the rows without a seal, and those with a seal of another subject. */
  async strays(
    session: SqlSession,
    table: SealedTable,
    after: string | null,
    limit: number,
  ): Promise<{ readonly strays: (Stray & { readonly isSealed: boolean })[]; readonly last: string | null }> {
    const nameless = after === null ? await this.#nameless(session, table) : [];
    const page = await session.sql<Stray & { sealed: string | null }>(
      (parameters) =>
        `SELECT '${table.name}' AS "table", ${this.#sql.value("r.id")} AS id, ${this.#sql.value(subjectColumn(table))} AS chain, ` +
        `${this.#sql.value("s.chain")} AS sealed ` +
        `FROM ${table.name} r LEFT JOIN seal s ON s.table_name = '${table.name}' AND s.row_id = r.id ` +
        `WHERE ${this.#sql.behind("r.id", after, parameters)} ORDER BY r.id LIMIT ${String(limit)}`,
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
        `SELECT '${table.name}' AS "table", ${this.#sql.value("r.id")} AS id, ${this.#sql.value(subjectColumn(table))} AS chain, ` +
        `NULL AS sealed FROM ${table.name} r WHERE typeof(r.id) <> 'text'`,
    );
  }

  /** Seals whose rows are missing, or that no head counts. */
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
}
