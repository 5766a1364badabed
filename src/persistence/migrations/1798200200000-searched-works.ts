import type { MigrationInterface, QueryRunner } from "typeorm";
import type { WorksIdentifiers } from "../../domain/works-contract/works-identifiers";
import { contentFromDatabase } from "../application/application-content";
import { searchTextOfApplication, searchTextOfWorks } from "../engine/works-search-text";
import { SqlParameters } from "../engine/sql-parameters";
import { keepItems, leaveItems } from "./item-triggers";
import { addColumns, dropColumns } from "./table";

const AT_ONCE = 1_000;

/** A row of either table, as far as its own statement reads it. */
interface Stored extends WorksIdentifiers {
  readonly id: string;
  readonly content: string;
  readonly name: string;
}

const SEARCHED: Readonly<Record<string, { readonly columns: string; textOf(row: Stored): string }>> = {
  guarantee_application: {
    columns: "id, content",
    textOf: ({ content }) => searchTextOfApplication(contentFromDatabase(content)),
  },
  works_contract: {
    columns:
      `id, name, works_number AS "worksNumber", procurement_number AS "procurementNumber", ` +
      `contract_number AS "contractNumber", specification_number AS "specificationNumber"`,
    textOf: ({ name, ...numbers }) => searchTextOfWorks(name, numbers),
  },
};

/** Applications and works contracts are searched by the name of the works and its numbers. */
export class SearchedWorks1798200200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(SEARCHED)) await addColumns(runner, table, { search_text: "text" });
    // How something is searched is no change of it: nothing gets a new time of update.
    await leaveItems(runner);
    for (const table of Object.keys(SEARCHED)) await fill(runner, table);
    await keepItems(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(SEARCHED)) await dropColumns(runner, table, ["search_text"]);
  }
}

/** One by one: the folding is this program's. */
async function fill(runner: QueryRunner, table: string): Promise<void> {
  const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
  const searched = SEARCHED[table];
  if (!searched) throw new Error(`${table} is not searched`);
  let last = "";
  for (;;) {
    const parameters = new SqlParameters(engine);
    const rows = (await runner.query(
      `SELECT ${searched.columns} FROM ${table} WHERE id > ${parameters.add(last)} ORDER BY id LIMIT ${String(AT_ONCE)}`,
      parameters.values,
    )) as Stored[];
    for (const row of rows) {
      last = row.id;
      const filled = new SqlParameters(engine);
      await runner.query(
        `UPDATE ${table} SET search_text = ${filled.add(searched.textOf(row))} WHERE id = ${filled.add(row.id)}`,
        filled.values,
      );
    }
    if (rows.length < AT_ONCE) return;
  }
}
