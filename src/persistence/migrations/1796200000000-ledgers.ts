import type { QueryRunner, MigrationInterface } from "typeorm";
import { searchableText } from "../../domain/values/search-text";
import { SqlParameters } from "../engine/sql-parameters";
import { fillLedger, keepLedger, leaveLedger } from "./ledger-copies";
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
  ledger_by_entering: ["id", "number", "expires_on"],
  ledger_by_number: ["number", "id", "expires_on"],
  ledger_by_amount: ["amount", "id", "number", "expires_on"],
  ledger_by_expiry: ["expires_on", "id", "number"],
};

/** The ledgers of bodies: what is searched in them, what officers note, and guarantees that do not come from here. */
export class Ledgers1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, "contractor", { search_text: "text" });
    await foldContractors(runner);
    for (const each of [LEDGER_ENTRY, LEDGER_NOTE, RECORDED_GUARANTEE]) await runner.createTable(each);
    await fillLedger(runner);
    await keepLedger(runner);
    for (const [name, columns] of Object.entries(ORDERS)) await indexed(runner, name, columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveLedger(runner);
    for (const each of [RECORDED_GUARANTEE, LEDGER_NOTE, LEDGER_ENTRY]) await runner.dropTable(each);
    await dropColumns(runner, "contractor", ["search_text"]);
  }
}

async function indexed(runner: QueryRunner, name: string, ordered: readonly string[]): Promise<void> {
  // A row of PostgreSQL's indexes holds no long text.
  const texts = runner.dataSource.options.type === "postgres" ? [] : ["search_text"];
  const columns = ["obligee_id", ...ordered, ...SEARCHED, ...texts];
  await runner.query(`CREATE INDEX "${name}" ON "ledger_entry" (${columns.join(", ")})`);
}

/** One by one: the folding is this program's. */
async function foldContractors(runner: QueryRunner): Promise<void> {
  const engine = runner.dataSource.options.type === "postgres" ? "postgres" : "sqlite";
  const rows = (await runner.query("SELECT id, name FROM contractor ORDER BY id")) as {
    id: string;
    name: string;
  }[];
  for (const { id: contractor, name } of rows) {
    const filled = new SqlParameters(engine);
    await runner.query(
      `UPDATE contractor SET search_text = ${filled.add(searchableText([name]))} WHERE id = ${filled.add(contractor)}`,
      filled.values,
    );
  }
}
