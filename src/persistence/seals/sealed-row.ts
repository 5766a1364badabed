import type { SqlParameters } from "../engine/sql-parameters";
import { pageOf, type RegisterPage } from "./register-page";
import { headOf, type SealHead } from "./seal-head";
import { columnsOfTable, sealedColumn, type SealedColumn } from "./sealed-columns";

/** A session that runs statements: a unit of work's, or the reading one. */
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

/** A set of chains as one statement finds it: no commit comes between its parts. */
export interface FoundChains {
  readonly heads: ReadonlyMap<string, SealHead>;
  readonly rows: readonly SealedRow[];
  /** The pages of the register above these chains, where they were asked for. */
  readonly pages: readonly RegisterPage[];
}

/** A row as the statements of `SealedRowsSql` give it. */
export interface Found {
  readonly table: string;
  readonly id: string;
  readonly chain: string;
  readonly data: string;
  readonly stored: string | null;
}

export function foundChains(found: readonly Found[]): FoundChains {
  const heads = found.filter(({ table }) => table === "seal_head");
  const pages = found.filter(({ table }) => table === "seal_register");
  return {
    heads: new Map(heads.map(({ chain, data }) => [chain, headOf(chain, JSON.parse(data) as unknown[])])),
    pages: pages.map(({ id, data }) => pageOf(id, JSON.parse(data) as unknown[])),
    rows: found
      .filter(({ table }) => table !== "seal_head" && table !== "seal_register")
      .map((each) => sealedRowOf(each)),
  };
}

export function sealedRowOf({ table, id, chain, data, stored }: Found): SealedRow {
  const values = JSON.parse(data) as unknown[];
  const columns = columnsOfTable(table).flatMap(({ name, kind }, i) =>
    values[i] === null ? [] : [sealedColumn(name, kind, values[i])],
  );
  return { table, id, chain, columns, stored: stored === null ? null : storedSealOf(stored) };
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
