import type { SqlParameters } from "../engine/sql-parameters";
import type { StoredSeal } from "./sealed-rows";
import { HeldSeals } from "./held-seals";
import { PAGE_COLUMNS, pageValues, ROOT, type RegisterPage } from "./register-page";
import { replaceHeld, type ReplacingSession } from "./replace-held";
import { HEAD_COLUMNS, headValues, type SealHead } from "./seal-head";
import { insertOf, textOf, type Values } from "./statement-texts";
import { chunksOf } from "./chunks-of";

interface SealSession extends ReplacingSession {
  readonly heldUntilCommit: string;
  /** Runs a statement whose outcome nobody waits for, where the session can put it off. */
  later?(table: string, write: (parameters: SqlParameters) => string): Promise<void>;
  /** Runs a statement on this table alone, beside those on other tables that were put off. */
  sqlBeside?<Row>(table: string, write: (parameters: SqlParameters) => string): Promise<Row[]>;
}

/** Statements on the tables of the seals themselves. */
export class SealTables {
  /** `held`: what need not be read once more. */
  constructor(
    private readonly session: SealSession,
    private readonly held = new HeldSeals(false),
  ) {}

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
    const others = await replaceHeld(this.session, heads, {
      target: { table: "seal_head", key: "chain", columns: HEAD_COLUMNS },
      nameOf: ({ chain }) => chain,
      valuesOf: headValues,
      heldOf: ({ chain }) => this.held.headOf(chain),
      finding: ({ chain }) => ({ fault: "CHANGED", table: "seal_head", id: chain, chain }),
    });
    await this.#save(
      "seal_head",
      ["chain"],
      HEAD_COLUMNS,
      others.map((head) => [head.chain, ...headValues(head)]),
    );
    this.held.learnHeads(heads);
  }

  async savePages(pages: readonly RegisterPage[]): Promise<void> {
    const others = await replaceHeld(this.session, pages, {
      target: { table: "seal_register", key: "page", columns: PAGE_COLUMNS },
      nameOf: ({ page }) => page,
      valuesOf: pageValues,
      heldOf: ({ page }) => this.held.page(page),
      finding: ({ page }) => ({ fault: "REGISTER", table: "seal_register", id: page, chain: null }),
    });
    await this.#save(
      "seal_register",
      ["page"],
      PAGE_COLUMNS,
      others.map((page) => [page.page, ...pageValues(page)]),
    );
    this.held.learnPages(pages);
  }

  /**
   * Locked until the unit of work ends. All units of work take locks in one order, so that none waits in a
   * circle.
   */
  async takeHeads(chains: readonly string[]): Promise<Map<string, SealHead>> {
    const heads = new Map<string, SealHead>();
    const toRead: string[] = [];
    for (const chain of chains) {
      const held = this.held.headOf(chain);
      if (held) heads.set(chain, held);
      else toRead.push(chain);
    }
    for (const some of chunksOf(toRead.sort())) {
      const found = await this.session.sql<SealHead>(
        (parameters) =>
          `${HEADS} WHERE chain IN (${parameters.list(some)}) ORDER BY chain ${this.session.heldUntilCommit}`,
      );
      for (const head of found) heads.set(head.chain, head);
      this.held.learnHeads(found);
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
      const values = some.map((head) => [head.chain, ...headValues(head)]);
      const added = await this.#beside<{ chain: string }>("seal_head", (parameters) => {
        parameters.take(values.flat());
        return textOf(`${parameters.engine} begin ${String(some.length)}`, () => {
          const insert = insertOf("seal_head", ["chain", ...HEAD_COLUMNS], values, parameters.engine);
          return `${insert} ON CONFLICT DO NOTHING RETURNING chain`;
        });
      });
      for (const { chain } of added) begun.add(chain);
    }
    this.held.learnHeads(heads.filter(({ chain }) => begun.has(chain)));
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
    this.held.learnPages(pages);
    return pages;
  }

  /** Pages with the root among them, which is locked as by `holdRoot`. */
  async takePages(names: readonly string[]): Promise<RegisterPage[]> {
    const pages = names.flatMap((name) => this.held.page(name) ?? []);
    const toRead = pages.length === 0 ? names : names.filter((name) => !this.held.page(name));
    let isFirst = true;
    for (const some of chunksOf(toRead)) {
      // The root first: its lock covers the others.
      const found = await this.#pages(
        some,
        isFirst ? `ORDER BY page <> '${ROOT}' ${this.session.heldUntilCommit}` : "",
      );
      pages.push(...found);
      this.held.learnPages(found);
      isFirst = false;
    }
    return pages;
  }

  #pages(names: readonly string[], held = ""): Promise<RegisterPage[]> {
    return this.#beside<RegisterPage>(
      "seal_register",
      (parameters) => `${PAGES} WHERE page IN (${parameters.list(names)}) ${held}`,
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
    rows: readonly Values[],
  ): Promise<void> {
    for (const some of chunksOf(rows)) {
      const write = (parameters: SqlParameters): string => {
        parameters.take(some.flat());
        return textOf(`${parameters.engine} save ${table} ${String(some.length)}`, () => {
          const set = columns.map((name) => `"${name}" = excluded."${name}"`).join(", ");
          return (
            `${insertOf(table, [...key, ...columns], some, parameters.engine)} ` +
            `ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${set}`
          );
        });
      };
      if (this.session.later) await this.session.later(table, write);
      else await this.session.sql(write);
    }
  }

  #beside<Row>(table: string, write: (parameters: SqlParameters) => string): Promise<Row[]> {
    return this.session.sqlBeside?.(table, write) ?? this.session.sql(write);
  }
}

/** Columns under the names of their properties. */
function namedAsProperties(columns: readonly string[]): string {
  return columns.map((name) => `${name} AS "${propertyOf(name)}"`).join(", ");
}

function propertyOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

const HEADS = `SELECT chain, ${namedAsProperties(HEAD_COLUMNS)} FROM seal_head`;
const PAGES = `SELECT page, ${namedAsProperties(PAGE_COLUMNS)} FROM seal_register`;
