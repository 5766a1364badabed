import { getMetadataArgsStorage } from "typeorm";
import type { Engine } from "../engine";
import { columnName } from "../rows/columns";
import type { SqlParameters } from "../sql-parameters";
import {
  BUCKET_COLUMNS,
  bucketFrom,
  HEAD_COLUMNS,
  headOf,
  type SealBucket,
  type SealHead,
} from "./seal-head";
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

/** Name, kind and value of a column that is not empty: one that is added later changes no seal while it is empty. */
export type SealedColumn = readonly [name: string, kind: string, value: string];

export interface SealedRow {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly columns: readonly SealedColumn[];
  /** `null`: it has none. */
  readonly stored: StoredSeal | null;
}

interface Column {
  readonly name: string;
  readonly kind: "number" | "text" | "boolean";
  readonly isBig: boolean;
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
}

const EVENTS = sealedTable("event") as SealedTable;

/** Reads sealed rows with their seals, alike on both engines: every column as JSON, and its kind with it. */
export class SealedRows {
  readonly #columns = new Map<string, readonly Column[]>();

  constructor(private readonly engine: Engine) {
    for (const table of SEALED_TABLES)
      this.#columns.set(
        table.name,
        columnsOf(table).sort((one, other) => (one.name < other.name ? -1 : 1)),
      );
  }

  /** Rows by table and id; and of these chains the heads with the events that they end with. */
  async byIds(
    session: SqlSession,
    wanted: ReadonlyMap<string, readonly string[]>,
    chains: readonly string[] = [],
  ): Promise<FoundChains> {
    const tables = SEALED_TABLES.filter(({ name }) => (wanted.get(name) ?? []).length > 0);
    if (tables.length + chains.length === 0) return { heads: new Map(), rows: [] };
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

  /** Everything of these subjects in these groups, and their heads, in one statement. */
  async ofChains(
    session: SqlSession,
    chains: readonly string[],
    groups: readonly SealedGroup[],
  ): Promise<FoundChains> {
    const tables = SEALED_TABLES.filter(({ group }) => groups.includes(group));
    const found = await session.sql<Found>((parameters) =>
      [
        this.#head(`h.chain IN (${parameters.list(chains)})`),
        ...tables.map((table) => this.#select(table, belongsTo(table, parameters.list(chains)))),
      ].join(" UNION ALL "),
    );
    return this.#split(found);
  }

  /** A page of a table, by id. */
  async page(session: SqlSession, table: SealedTable, after: string, limit: number): Promise<SealedRow[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#select(table, `r.id > ${parameters.add(after)}`)} ORDER BY r.id LIMIT ${String(limit)}`,
    );
    return found.map((each) => this.#rowOf(each));
  }

  /** A page of heads, by subject. */
  async headsAfter(session: SqlSession, after: string, limit: number): Promise<SealHead[]> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#head(`h.chain > ${parameters.add(after)}`)} ORDER BY h.chain LIMIT ${String(limit)}`,
    );
    return [...this.#split(found).heads.values()];
  }

  /** The heads of a part of the register, in one statement with that part. */
  async headsOfBucket(
    session: SqlSession,
    number: number,
  ): Promise<{ readonly heads: SealHead[]; readonly bucket: SealBucket | undefined }> {
    const found = await session.sql<Found>(
      (parameters) =>
        `${this.#head(`h.bucket = ${parameters.add(number)}`)} UNION ALL ` +
        `SELECT 'seal_register' AS "table", '' AS id, '' AS chain, ` +
        `${this.#json(BUCKET_COLUMNS.map((name) => `b.${name}`))} AS data, NULL AS stored ` +
        `FROM seal_register b WHERE b.bucket = ${parameters.add(number)}`,
    );
    const [bucket] = found.filter(({ table }) => table === "seal_register");
    return {
      heads: [...this.#split(found.filter(({ table }) => table === "seal_head")).heads.values()],
      bucket: bucket && bucketFrom(number, JSON.parse(bucket.data) as unknown[]),
    };
  }

  /** All parts of the register, by number. */
  async register(session: SqlSession): Promise<Map<number, SealBucket>> {
    const found = await session.sql<{ bucket: number; data: string }>(
      () =>
        `SELECT b.bucket AS bucket, ${this.#json(BUCKET_COLUMNS.map((name) => `b.${name}`))} AS data ` +
        "FROM seal_register b ORDER BY b.bucket",
    );
    return new Map(
      found.map(({ bucket, data }) => [bucket, bucketFrom(bucket, JSON.parse(data) as unknown[])]),
    );
  }

  /** Of a page of a table by id: the rows without a seal, and those that a seal of another subject lies beside. */
  async strays(
    session: SqlSession,
    table: SealedTable,
    after: string,
    limit: number,
  ): Promise<{ readonly strays: Stray[]; readonly last: string | null }> {
    const page = await session.sql<Stray & { sealed: string | null }>(
      (parameters) =>
        `SELECT '${table.name}' AS "table", r.id AS id, ${subjectColumn(table)} AS chain, s.chain AS sealed ` +
        `FROM ${table.name} r LEFT JOIN seal s ON s.table_name = '${table.name}' AND s.row_id = r.id ` +
        `WHERE r.id > ${parameters.add(after)} ORDER BY r.id LIMIT ${String(limit)}`,
    );
    return {
      strays: page.filter(({ chain, sealed }) => sealed === null || sealed !== chain),
      last: page.length < limit ? null : (page.at(-1)?.id ?? null),
    };
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
    return {
      heads: new Map(heads.map(({ chain, data }) => [chain, headOf(chain, JSON.parse(data) as unknown[])])),
      rows: found.filter(({ table }) => table !== "seal_head").map((each) => this.#rowOf(each)),
    };
  }

  #head(condition: string): string {
    return (
      `SELECT 'seal_head' AS "table", h.chain AS id, h.chain AS chain, ` +
      `${this.#json(HEAD_COLUMNS.map((name) => `h.${name}`))} AS data, NULL AS stored FROM seal_head h WHERE ${condition}`
    );
  }

  #select({ name, ...table }: SealedTable, condition: string): string {
    const columns = (this.#columns.get(name) ?? []).map((column) => this.#value(column));
    const stored = ["chain", "key_id", "version", "position", "link", "seal"].map((column) => `s.${column}`);
    return (
      `SELECT '${name}' AS "table", r.id AS id, ${subjectColumn(table)} AS chain, ${this.#json(columns)} AS data, ` +
      `CASE WHEN s.row_id IS NULL THEN NULL ELSE ${this.#json(stored)} END AS stored FROM ${name} r ` +
      `LEFT JOIN seal s ON s.table_name = '${name}' AND s.row_id = r.id WHERE ${condition}`
    );
  }

  /** PostgreSQL's JSON numbers may be larger than ours; SQLite's columns may hold bytes, which its JSON cannot. */
  #value({ name, isBig }: Column): string {
    const column = `r."${name}"`;
    if (this.engine === "postgres") return isBig ? `${column}::text` : column;
    return `CASE typeof(${column}) WHEN 'blob' THEN 'bytes ' || hex(${column}) ELSE ${column} END`;
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

function columnsOf({ row, unsealed = {} }: SealedTable): Column[] {
  return getMetadataArgsStorage()
    .filterColumns(row)
    .filter(({ propertyName }) => !(propertyName in unsealed))
    .map(({ propertyName, options: { name, type } }) => ({
      name: name ?? propertyName,
      kind: kindOf(String(type)),
      isBig: type === "bigint",
    }));
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

function kindOf(type: string): Column["kind"] {
  if (type === "integer" || type === "bigint") return "number";
  return type === "boolean" ? "boolean" : "text";
}

/** A value of another kind than its column's is none that the system wrote: its kind says so. */
function sealedColumn(name: string, kind: Column["kind"], value: unknown): SealedColumn {
  if (kind === "text" && typeof value === "string") return [name, kind, value];
  if (kind === "number" && Number.isSafeInteger(value)) return [name, kind, String(value)];
  if (kind === "number" && typeof value === "string" && /^-?\d+$/.test(value)) return [name, kind, value];
  if (kind === "boolean" && (value === 0 || value === false)) return [name, kind, "false"];
  if (kind === "boolean" && (value === 1 || value === true)) return [name, kind, "true"];
  return [name, `another ${typeof value}`, JSON.stringify(value)];
}
