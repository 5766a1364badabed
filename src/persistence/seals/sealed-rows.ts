import type { Engine } from "../engine/engine";
import type { Cells } from "../engine/read-statement";
import type { SqlParameters } from "../engine/sql-parameters";
import type { KeptTexts } from "./kept-texts";
import type { FoundChains, FoundTexts, SealedRow, StoredSeal } from "./found-chains";
import { ReadChains } from "./read-chains";
import { pageOf, pathOf, ROOT, type RegisterPage } from "./register-page";
import { headOf, type SealHead } from "./seal-head";
import { columnsOfTable, sealedColumn, type SealedColumn } from "./sealed-columns";
import { SealedSelects, subjectColumn, type ChainEnds, type ChainsToRead } from "./sealed-selects";
import { SEALED_TABLES, type SealedGroup, type SealedTable } from "./sealed-tables";

export type { FoundChains, SealedRow, StoredSeal } from "./found-chains";

/** What runs statements: a unit of work's session, or the reading one. */
export interface SqlSession {
  sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]>;
  /** The same, with rows as arrays in the order of the columns: of many rows that costs less. */
  readonly cells?: ((write: (parameters: SqlParameters) => string) => Promise<Cells[]>) | undefined;
}

/** A row that is not found by way of its subject. */
export interface Stray {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
}

const NO_ENDS: ChainEnds = { heads: [], ends: [] };

/** More at once would take the place of all that was kept, and of each other. */
const MOST_KEPT_AT_ONCE = 500;

const PART = /^[0-9a-f]{2}$/;

/** Reads sealed rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
export class SealedRows {
  readonly #selects: SealedSelects;

  /** `kept`: where the same rows are read again and again. */
  constructor(
    private readonly engine: Engine,
    private readonly kept: KeptTexts | null = null,
  ) {
    this.#selects = new SealedSelects(engine);
  }

  /** Rows by table and id; and the heads of some chains, and the events that some end with. */
  async byIds(
    session: SqlSession,
    wanted: ReadonlyMap<string, readonly string[]>,
    chains: ChainEnds = NO_ENDS,
  ): Promise<FoundChains> {
    if (wanted.size + chains.ends.length === 0) return { heads: new Map(), rows: [], pages: [] };
    return this.#split(
      await foundTexts(session, (parameters) => this.#selects.byIds(wanted, chains, parameters)),
    );
  }

  /** Everything of these subjects in these groups, their heads and the pages above them, and other pages, in one statement. */
  async ofChains(
    session: SqlSession,
    chains: readonly string[],
    groups: readonly SealedGroup[],
    otherPages: readonly string[] = [],
  ): Promise<FoundChains> {
    const pages = [...chains.flatMap(pathOf), ...otherPages];
    return this.partsOf(session, { chains, pages, rowsOf: chains }, groups);
  }

  /** What is asked for of these subjects, in one statement. */
  async partsOf(
    session: SqlSession,
    toRead: ChainsToRead,
    groups: readonly SealedGroup[],
  ): Promise<FoundChains> {
    return this.#split(
      await foundTexts(session, (parameters) => this.#selects.ofChains(toRead, groups, parameters)),
    );
  }

  /** Some rows of a table, by id; `null`: from the first. */
  async some(
    session: SqlSession,
    table: SealedTable,
    after: string | null,
    limit: number,
  ): Promise<SealedRow[]> {
    const found = await session.sql<FoundTexts>(
      (parameters) =>
        `${this.#selects.row(table, this.#selects.behind("r.id", after, parameters))} ORDER BY r.id LIMIT ${String(limit)}`,
    );
    return [...this.#split(found).rows];
  }

  /** Some heads, by subject. */
  async headsAfter(session: SqlSession, after: string | null, limit: number): Promise<SealHead[]> {
    const found = await session.sql<FoundTexts>(
      (parameters) =>
        `${this.#selects.head(this.#selects.behind("h.chain", after, parameters))} ORDER BY h.chain LIMIT ${String(limit)}`,
    );
    return [...this.#split(found).heads.values()];
  }

  /** Some pages of the register, by name. */
  async pagesAfter(session: SqlSession, after: string | null, limit: number): Promise<RegisterPage[]> {
    const found = await session.sql<FoundTexts>(
      (parameters) =>
        `${this.#selects.page(this.#selects.behind("p.page", after, parameters))} ORDER BY p.page LIMIT ${String(limit)}`,
    );
    return this.#split(found).pages;
  }

  /** The heads of these subjects that are there. */
  async headsOf(session: SqlSession, chains: readonly string[]): Promise<ReadonlyMap<string, SealHead>> {
    if (chains.length === 0) return new Map();
    const found = await session.sql<FoundTexts>((parameters) =>
      this.#selects.headsOf(parameters.texts(chains)),
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
    const found = await session.sql<FoundTexts>((parameters) => {
      const above = parameters.list([ROOT, part.slice(0, 1)]);
      // Digits end at "f".
      const [from, to] = [parameters.add(part), parameters.add(`${part}g`)];
      return this.#selects.page(`(p.page IN (${above}) OR p.page BETWEEN ${from} AND ${to})`);
    });
    return this.#split(found).pages;
  }

  async pages(session: SqlSession, names: readonly string[]): Promise<readonly RegisterPage[]> {
    if (names.length === 0) return [];
    const found = await session.sql<FoundTexts>((parameters) =>
      this.#selects.pagesOf(parameters.texts(names)),
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
        `SELECT '${table.name}' AS "table", ${this.#selects.value("r.id")} AS id, ${this.#selects.value(subjectColumn(table))} AS chain, ` +
        `${this.#selects.value("s.chain")} AS sealed ` +
        `FROM ${table.name} r LEFT JOIN seal s ON s.table_name = '${table.name}' AND s.row_id = r.id ` +
        `WHERE ${this.#selects.behind("r.id", after, parameters)} ORDER BY r.id LIMIT ${String(limit)}`,
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
        `SELECT '${table.name}' AS "table", ${this.#selects.value("r.id")} AS id, ${this.#selects.value(subjectColumn(table))} AS chain, ` +
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

  #split(found: readonly FoundTexts[]): ReadChains {
    const once = found.length > MOST_KEPT_AT_ONCE || !this.kept ? readAnew : this.kept.of.bind(this.kept);
    return new ReadChains(found, {
      head: (each) => once(each, readHead),
      page: (each) => once(each, readPage),
      row: (each) => once(each, (texts) => this.#rowOf(texts)),
    });
  }

  #rowOf({ table, id, chain, data, stored }: FoundTexts): SealedRow {
    const values = JSON.parse(data) as unknown[];
    const columns: SealedColumn[] = [];
    for (const [i, { name, kind }] of columnsOfTable(table).entries())
      if (values[i] !== null) columns.push(sealedColumn(name, kind, values[i]));
    return { table, id, chain, columns, stored: stored === null ? null : storedSealOf(stored) };
  }
}

async function foundTexts(
  session: SqlSession,
  write: (parameters: SqlParameters) => string,
): Promise<FoundTexts[]> {
  if (!session.cells) return session.sql<FoundTexts>(write);
  const found = await session.cells(write);
  return found.map((cells) => {
    const [table, id, chain, data, stored] = cells as [string, string, string, string, string | null];
    return { table, id, chain, data, stored };
  });
}

function readAnew<Read>(found: FoundTexts, read: (found: FoundTexts) => Read): Read {
  return read(found);
}

function readHead({ chain, data }: FoundTexts): SealHead {
  return headOf(chain, JSON.parse(data) as unknown[]);
}

function readPage({ id, data }: FoundTexts): RegisterPage {
  return pageOf(id, JSON.parse(data) as unknown[]);
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
