import type { SqlParameters } from "../engine/sql-parameters";
import type { StoredSeal, SqlSession } from "./sealed-rows";
import { PAGE_COLUMNS, pageValues, ROOT, type RegisterPage } from "./register-page";
import { HEAD_COLUMNS, headValues, type SealHead } from "./seal-head";

/** Rows per statement: each has at most eight parameters, and the engines take some 32,000 of them. */
const ROWS_PER_STATEMENT = 2_000;

/** Statements on the tables of the seals themselves. */
export class SealTables {
  constructor(private readonly session: SqlSession & { readonly heldUntilCommit: string }) {}

  async saveSeals(
    seals: readonly { readonly table: string; readonly id: string; readonly sealed: StoredSeal }[],
  ): Promise<void> {
    await this.#save(
      "seal",
      ["table_name", "row_id"],
      ["chain", "key_id", "version", "position", "link", "seal"],
      seals.map(({ table, id, sealed: { chain, keyId, version, position, link, seal } }) => [
        table,
        id,
        chain,
        keyId,
        version,
        position,
        link,
        seal,
      ]),
    );
  }

  async deleteSeals(rows: readonly { readonly table: string; readonly id: string }[]): Promise<void> {
    for (const { table, id } of rows)
      await this.session.sql(
        (parameters) =>
          `DELETE FROM seal WHERE table_name = ${parameters.add(table)} AND row_id = ${parameters.add(id)}`,
      );
  }

  async saveHeads(heads: readonly SealHead[]): Promise<void> {
    await this.#save(
      "seal_head",
      ["chain"],
      HEAD_COLUMNS,
      heads.map((head) => [head.chain, ...headValues(head)]),
    );
  }

  async savePages(pages: readonly RegisterPage[]): Promise<void> {
    await this.#save(
      "seal_register",
      ["page"],
      PAGE_COLUMNS,
      pages.map((page) => [page.page, ...pageValues(page)]),
    );
  }

  /**
   * Locked until the unit of work ends. All units of work take locks in one order, so that none waits in a
   * circle.
   */
  async takeHeads(chains: readonly string[]): Promise<Map<string, SealHead>> {
    const heads = new Map<string, SealHead>();
    for (const some of chunksOf([...chains].sort())) {
      const found = await this.session.sql<SealHead>(
        (parameters) =>
          `SELECT chain, ${HEAD_COLUMNS.map((name) => `${name} AS "${propertyOf(name)}"`).join(", ")} FROM seal_head ` +
          `WHERE chain IN (${parameters.list(some)}) ORDER BY chain ${this.session.heldUntilCommit}`,
      );
      for (const head of found) heads.set(head.chain, head);
    }
    return heads;
  }

  /**
   * Adds heads that only this unit of work sees, so that the second of two that begin a chain waits. Returns
   * its own ones.
   */
  async beginHeads(heads: readonly SealHead[]): Promise<Set<string>> {
    const begun = new Set<string>();
    for (const some of chunksOf(heads)) {
      const added = await this.session.sql<{ chain: string }>(
        (parameters) =>
          `INSERT INTO seal_head (chain, ${HEAD_COLUMNS.join(", ")}) VALUES ` +
          `${some.map((head) => `(${listed([head.chain, ...headValues(head)], parameters)})`).join(", ")} ` +
          "ON CONFLICT DO NOTHING RETURNING chain",
      );
      for (const { chain } of added) begun.add(chain);
    }
    return begun;
  }

  /** Which of these chains have seals. */
  async chainsWithSeals(chains: readonly string[]): Promise<string[]> {
    const all: string[] = [];
    for (const some of chunksOf(chains)) {
      const found = await this.session.sql<{ chain: string }>(
        (parameters) => `SELECT DISTINCT chain FROM seal WHERE chain IN (${parameters.list(some)})`,
      );
      all.push(...found.map(({ chain }) => chain));
    }
    return all;
  }

  /**
   * A unit of work that changes the register locks its root, so no other changes a page meanwhile. SQLite has
   * one writer anyhow.
   */
  async holdRoot(): Promise<void> {
    const { heldUntilCommit } = this.session;
    if (heldUntilCommit === "") return;
    await this.session.sql(
      (parameters) =>
        `SELECT page FROM seal_register WHERE page = ${parameters.add(ROOT)} ${heldUntilCommit}`,
    );
  }

  async pages(names: readonly string[]): Promise<RegisterPage[]> {
    const pages: RegisterPage[] = [];
    for (const some of chunksOf(names)) pages.push(...(await this.#pages(some)));
    return pages;
  }

  /** Pages with the root among them, which is locked as by `holdRoot`. */
  async takePages(names: readonly string[]): Promise<RegisterPage[]> {
    const pages: RegisterPage[] = [];
    for (const some of chunksOf(names)) {
      const isFirst = pages.length === 0;
      // The root first: its lock covers the others.
      pages.push(
        ...(await this.#pages(
          some,
          isFirst ? `ORDER BY page <> '${ROOT}' ${this.session.heldUntilCommit}` : "",
        )),
      );
    }
    return pages;
  }

  #pages(names: readonly string[], held = ""): Promise<RegisterPage[]> {
    return this.session.sql<RegisterPage>(
      (parameters) =>
        `SELECT page, ${PAGE_COLUMNS.map((name) => `${name} AS "${propertyOf(name)}"`).join(", ")} ` +
        `FROM seal_register WHERE page IN (${parameters.list(names)}) ${held}`,
    );
  }

  /** Whether any row is sealed with another key than this. */
  async hasOtherKeys(keyId: string): Promise<boolean> {
    const found = await this.session.sql((parameters) =>
      ["seal", "seal_head", "seal_register"]
        .map(
          (table) =>
            `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM ${table} WHERE key_id <> ${parameters.add(keyId)})`,
        )
        .join(" UNION ALL "),
    );
    return found.length > 0;
  }

  async #save(
    table: string,
    key: readonly string[],
    columns: readonly string[],
    rows: readonly (readonly (string | number | null)[])[],
  ): Promise<void> {
    for (const some of chunksOf(rows))
      await this.session.sql(
        (parameters) =>
          `INSERT INTO ${table} (${[...key, ...columns].map((name) => `"${name}"`).join(", ")}) VALUES ` +
          `${some.map((values) => `(${listed(values, parameters)})`).join(", ")} ON CONFLICT (${key.join(", ")}) ` +
          `DO UPDATE SET ${columns.map((name) => `"${name}" = excluded."${name}"`).join(", ")}`,
      );
  }
}

function listed(values: readonly (string | number | null)[], parameters: SqlParameters): string {
  return values.map((value) => (value === null ? "NULL" : parameters.add(value))).join(", ");
}

function propertyOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function* chunksOf<Item>(items: readonly Item[], size = ROWS_PER_STATEMENT): Iterable<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
