import { TableIndex, type MigrationInterface, type QueryRunner } from "typeorm";
import { obligeeNameKey } from "../../domain/obligee/obligee";
import { searchTextOf } from "../obligee/obligee-columns";
import { SqlParameters } from "../engine/sql-parameters";
import { addColumns, day, dropColumns, id, index, primaryId, table, text, valueName } from "./table";

const OBLIGEE = {
  category: "varchar(40)",
  prefecture: "varchar(40)",
  aliases: "text",
  parent_id: "varchar(64)",
  addressee: "text",
  identity: "text",
  search_text: "text",
};

const OBLIGEE_INDICES = [
  new TableIndex({
    name: "body_identity",
    columnNames: ["identity"],
    isUnique: true,
    where: '"parent_id" IS NULL',
  }),
  // Rows without a parent never meet in it: empty values differ from each other on both engines.
  new TableIndex({
    name: "department_identity",
    columnNames: ["identity", "parent_id"],
    isUnique: true,
  }),
  new TableIndex({ name: "obligee_by_parent", columnNames: ["parent_id", "id"] }),
];

const ADOPTION = table(
  "adoption",
  {
    ...primaryId,
    obligee_id: id,
    starts_on: { ...day, isNullable: true },
    start_basis: valueName,
    works: { type: "boolean" },
    consulting: { type: "boolean", isNullable: true },
    consulting_starts_on: { ...day, isNullable: true },
    kinds: text,
    is_trial: { type: "boolean" },
    as_of: day,
    source: text,
  },
  [index("adoption_of_obligee", ["obligee_id", "is_trial"], true)],
  { obligee_id: "obligee" },
);

/** The obligees, with their adoptions of e-guarantees (導入発注者). */
export class Adoptions1795393000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "obligee", OBLIGEE);
    await foldNames(runner);
    for (const added of OBLIGEE_INDICES) await runner.createIndex("obligee", added);
    await runner.createTable(ADOPTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(ADOPTION);
    for (const { name } of OBLIGEE_INDICES) await runner.dropIndex("obligee", name as string);
    await dropColumns(runner, "obligee", Object.keys(OBLIGEE).reverse());
  }
}

/** Makes existing obligees findable; of several with the same name, the one entered first. */
async function foldNames(runner: QueryRunner): Promise<void> {
  const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
  const obligees = (await runner.query('SELECT "id", "name" FROM "obligee" ORDER BY "id"')) as {
    id: string;
    name: string;
  }[];
  const taken = new Set<string>();
  for (const obligee of obligees) {
    const named = { ...obligee, prefecture: null, aliases: [], addressee: null };
    const parameters = new SqlParameters(engine);
    const changes = [`"search_text" = ${parameters.add(searchTextOf(named))}`];
    const identity = obligeeNameKey(named);
    if (!taken.has(identity)) changes.push(`"identity" = ${parameters.add(identity)}`);
    taken.add(identity);
    await runner.query(
      `UPDATE "obligee" SET ${changes.join(", ")} WHERE "id" = ${parameters.add(obligee.id)}`,
      parameters.values,
    );
  }
}
