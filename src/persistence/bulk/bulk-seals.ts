import { getMetadataArgsStorage, type QueryRunner } from "typeorm";
import { tagOf, type Seals } from "../../use-cases/operation/seals";
import type { Database } from "../engine/database";
import { SqlParameters } from "../engine/sql-parameters";
import { isPageSealed, leafOf, parentOf, ROOT, sealedPage, type RegisterPage } from "../seals/register-page";
import { NO_PLACE, sealRow } from "../seals/row-seal";
import { SealHeadRow } from "../seals/seal-head.row";
import { entryOf, newChain, sealedHead } from "../seals/seal-head";
import { SealRow } from "../seals/seal.row";
import { SealTables } from "../seals/seal-tables";
import { columnsOfTable, sealedColumn, type Column, type SealedColumn } from "../seals/sealed-columns";
import { entriesOf, textOf } from "../seals/sealed-list";
import { SEALED_TABLES } from "../seals/sealed-tables";
import { SealedRows } from "../seals/sealed-rows";
import type { BulkRow } from "./bulk-insert";

/** How often the system has sealed a row of its making: once. */
const FIRST = 1;
const PAGES_AT_ONCE = 1_000;

/** Seals new subjects without reading them back, and enters all of them in the register at the end. */
export class BulkSeals {
  /** By page, the entries to be added. */
  readonly #added = new Map<string, Map<string, string>>();

  constructor(private readonly seals: Seals) {}

  /** The seals of a new subject that consists of these rows. */
  rowsFor(chain: string, rows: readonly BulkRow[]): BulkRow[] {
    const sealed: BulkRow[] = [];
    const entries = new Map<string, string>();
    for (const { of, values } of rows) {
      const plan = PLANS.get(of);
      if (!plan) continue;
      const { table } = plan;
      const id = String(values["id"]);
      const columns = columnsIn(plan.sealed, values);
      const seal = sealRow(this.seals, { table, id, chain, columns }, FIRST, NO_PLACE);
      entries.set(entryOf({ table, id }), tagOf(seal.seal));
      sealed.push({ of: SealRow, values: { tableName: table, rowId: id, ...seal } });
    }
    const head = sealedHead(this.seals, { ...newChain(chain), entries: textOf(entries) });
    this.#add(leafOf(chain), chain, head.seal);
    return [...sealed, { of: SealHeadRow, values: { ...head } }];
  }

  /** From the leaves up, like any write. */
  async enterAll(database: Database, runner: QueryRunner): Promise<void> {
    const session = {
      heldUntilCommit: "",
      sql: async <Row>(write: (parameters: SqlParameters) => string): Promise<Row[]> => {
        const parameters = new SqlParameters(database.engine);
        const statement = write(parameters);
        return (await runner.query(statement, parameters.values, true)).records as Row[];
      },
    };
    const known = new Map<string, RegisterPage>();
    const rows = new SealedRows(database.engine);
    for (let last: string | null = null; ;) {
      const pages: readonly RegisterPage[] = await rows.pagesAfter(session, last, PAGES_AT_ONCE);
      for (const page of pages) known.set(page.page, this.#verified(page));
      last = pages.at(-1)?.page ?? null;
      if (pages.length < PAGES_AT_ONCE) break;
    }
    const tables = new SealTables(session);
    for (const depth of [4, 3, 2, 1]) {
      const names = [...this.#added.keys()].filter((name) => name !== ROOT && name.length === depth);
      for (let from = 0; from < names.length; from += PAGES_AT_ONCE)
        await tables.savePages(
          names.slice(from, from + PAGES_AT_ONCE).map((name) => this.#page(name, known)),
        );
    }
    const root = known.get(ROOT);
    const keys = new Set([...(root?.keys ?? "").split(" ").filter((key) => key !== ""), this.seals.current]);
    await tables.savePages([this.#page(ROOT, known, keys)]);
  }

  #page(name: string, known: ReadonlyMap<string, RegisterPage>, keys?: ReadonlySet<string>): RegisterPage {
    const before = known.get(name);
    const entries = new Map([...(before ? entriesOf(before.entries) : []), ...(this.#added.get(name) ?? [])]);
    const page = sealedPage(this.seals, name, textOf(entries), keys);
    const parent = parentOf(name);
    if (parent !== null) this.#add(parent, name, page.seal);
    return page;
  }

  #add(page: string, entry: string, seal: string): void {
    const entries = this.#added.get(page);
    if (entries) entries.set(entry, tagOf(seal));
    else this.#added.set(page, new Map([[entry, tagOf(seal)]]));
  }

  #verified(page: RegisterPage): RegisterPage {
    if (!isPageSealed(this.seals, page)) throw new Error(`the page ${page.page} of the register is broken`);
    return page;
  }
}

type SealedProperties = readonly (readonly [property: string, name: string, kind: Column["kind"]])[];

/** By class of rows, the name of its table and what is sealed of it, in order. */
const PLANS = new Map<BulkRow["of"], { readonly table: string; readonly sealed: SealedProperties }>(
  SEALED_TABLES.map(({ name, row }) => {
    const properties = new Map(
      getMetadataArgsStorage()
        .filterColumns(row)
        .map(({ propertyName, options }) => [options.name ?? propertyName, propertyName]),
    );
    const sealed = columnsOfTable(name).map(
      (column) => [properties.get(column.name) ?? column.name, column.name, column.kind] as const,
    );
    return [row, { table: name, sealed }];
  }),
);

/** As `SealedRows` reads them. */
function columnsIn(sealed: SealedProperties, values: Readonly<Record<string, unknown>>): SealedColumn[] {
  const columns: SealedColumn[] = [];
  for (const [property, name, kind] of sealed) {
    const value = values[property];
    if (value !== null && value !== undefined) columns.push(sealedColumn(name, kind, value));
  }
  return columns;
}
