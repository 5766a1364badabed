import type { QueryRunner, MigrationInterface } from "typeorm";
import { searchableText } from "../../domain/values/search-text";
import { SqlParameters } from "../engine/sql-parameters";
import type { JointVenture } from "../../domain/works-contract/joint-venture";
import { fillLedger, fillShortfalls, keepLedger, leaveLedger } from "./ledger-copies";
import { addColumns, day, dropColumns, id, index, instant, integer, primaryId, table, text } from "./table";
import { valueName, yen } from "./table";

const nullable = { isNullable: true };

const LEDGER_ENTRY = table(
  "ledger_entry",
  {
    ...primaryId,
    obligee_id: id,
    guarantee_id: { ...id, ...nullable },
    origin: valueName,
    kind: valueName,
    state: valueName,
    number: text,
    amount: yen,
    expires_on: day,
    fiscal_year: { ...integer, ...nullable },
    contractor_id: { ...id, ...nullable },
    issuer_id: { ...id, ...nullable },
    works_from: { ...day, ...nullable },
    needed_until: { ...day, ...nullable },
    is_under_rate: { type: "boolean" },
    newest_version: { ...integer, ...nullable },
    seen_version: { ...integer, ...nullable },
    department_id: { ...id, ...nullable },
    officer_id: { ...id, ...nullable },
    labels: { ...text, default: "''" },
    search_text: text,
    entered_at: instant,
  },
  [index("ledger_entry_of_guarantee", ["guarantee_id", "obligee_id"], true)],
  {
    obligee_id: "obligee",
    guarantee_id: "guarantee",
    department_id: "obligee",
    officer_id: "user_account",
  },
);

const LEDGER_NOTE = table(
  "ledger_note",
  {
    ...primaryId,
    entry_id: id,
    text,
    written_by: { ...id, ...nullable },
    written_at: instant,
  },
  [index("ledger_note_of_entry", ["entry_id", "id"])],
  { entry_id: "ledger_entry" },
);

const RECORDED_GUARANTEE = table(
  "recorded_guarantee",
  {
    ...primaryId,
    contractor_name: text,
    issuer_name: { ...text, ...nullable },
    works_name: text,
    works_number: { ...text, ...nullable },
    issued_on: { ...day, ...nullable },
    works_to: { ...day, ...nullable },
    viewing_url: { ...text, ...nullable },
    sealed_password: { ...text, ...nullable },
    ended_on: { ...day, ...nullable },
    version: integer,
  },
  [],
  { id: "ledger_entry" },
);

const PERFORMANCE_SHORTFALL = table(
  "performance_shortfall",
  { guarantee_id: { ...id, isPrimary: true }, missing: yen },
  [],
  { guarantee_id: "guarantee" },
);

const TABLES = [LEDGER_ENTRY, LEDGER_NOTE, RECORDED_GUARANTEE, PERFORMANCE_SHORTFALL];
const GUARANTEE = { joint_venture_search_text: "text" };

/** All that a ledger is searched by, behind what orders it: a search reads one index and no row but those of its page. */
const SEARCHED = [
  "state",
  "kind",
  "origin",
  "fiscal_year",
  "works_from",
  "needed_until",
  "is_under_rate",
  "newest_version",
  "seen_version",
  "guarantee_id",
  "department_id",
  "officer_id",
  "contractor_id",
  "issuer_id",
  "labels",
];

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  ledger_by_entering: ["entered_at", "id", "number", "expires_on"],
  ledger_by_number: ["number", "id", "expires_on"],
  ledger_by_amount: ["amount", "id", "number", "expires_on"],
  ledger_by_expiry: ["expires_on", "id", "number"],
};

/** The ledgers of bodies: what is searched in them, what officers note, and guarantees that do not come from here. */
export class Ledgers1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "contractor", { search_text: "text" });
    await addColumns(runner, "guarantee", GUARANTEE);
    await foldContractors(runner);
    await foldJointVentures(runner);
    for (const each of TABLES) await runner.createTable(each);
    await fillShortfalls(runner);
    await fillLedger(runner);
    await keepLedger(runner);
    for (const [name, columns] of Object.entries(ORDERS)) await indexed(runner, name, columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveLedger(runner);
    for (const each of TABLES.toReversed()) await runner.dropTable(each);
    await dropColumns(runner, "guarantee", Object.keys(GUARANTEE));
    await dropColumns(runner, "contractor", ["search_text"]);
  }
}

async function indexed(runner: QueryRunner, name: string, ordered: readonly string[]): Promise<void> {
  // A row of PostgreSQL's indexes holds no long text.
  const texts = runner.dataSource.options.type === "postgres" ? [] : ["search_text"];
  const columns = ["obligee_id", ...ordered, ...SEARCHED, ...texts];
  await runner.query(`CREATE INDEX "${name}" ON "ledger_entry" (${columns.join(", ")})`);
}

async function foldContractors(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query("SELECT id, name FROM contractor ORDER BY id")) as {
    id: string;
    name: string;
  }[];
  for (const { id: contractor, name } of rows)
    await keepFolded(runner, "contractor", "search_text", contractor, name);
}

async function foldJointVentures(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query(
    "SELECT id, joint_venture AS together FROM guarantee WHERE joint_venture IS NOT NULL ORDER BY id",
  )) as { id: string; together: string }[];
  for (const { id: guarantee, together } of rows) {
    const { name } = JSON.parse(together) as JointVenture;
    await keepFolded(runner, "guarantee", "joint_venture_search_text", guarantee, name);
  }
}

/** One by one: the folding is this program's. */
async function keepFolded(
  runner: QueryRunner,
  tableName: string,
  column: string,
  row: string,
  name: string,
): Promise<void> {
  const filled = new SqlParameters(runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite");
  await runner.query(
    `UPDATE ${tableName} SET ${column} = ${filled.add(searchableText([name]))} WHERE id = ${filled.add(row)}`,
    filled.values,
  );
}
