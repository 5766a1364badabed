import type { QueryRunner } from "typeorm";

/**
 * What changes without an event of the feed of changes awaits its time of update by these, whoever changes it. What comes with
 * an event is found by that: hot paths write nothing more.
 */

interface Trigger {
  readonly name: string;
  readonly table: string;
  readonly on: "INSERT" | "UPDATE" | `UPDATE OF ${string}`;
  /** What changed, as `NEW` tells. */
  readonly subject: string;
  readonly when?: string;
}

/** Of an entry that is of a guarantee issued here, the rest follows the guarantee, and comes with an event. */
const KEPT_BY_BODY = ["labels", "department_id", "officer_id", "needed_until", "is_under_rate"];
const RECORDED = [
  "kind",
  "state",
  "number",
  "amount",
  "expires_on",
  "fiscal_year",
  "works_from",
  "search_text",
];

function triggersOf(isPostgres: boolean): readonly Trigger[] {
  const changed = (columns: readonly string[]): string =>
    columns
      .map((column) => `NEW.${column} ${isPostgres ? "IS DISTINCT FROM" : "IS NOT"} OLD.${column}`)
      .join(" OR ");
  return [
    { name: "item_of_works", table: "works_contract", on: "UPDATE", subject: "id" },
    { name: "item_of_works_step", table: "works_amendment", on: "INSERT", subject: "works_contract_id" },
    {
      name: "item_of_joined_guarantee",
      table: "guarantee",
      on: "UPDATE OF works_contract_id",
      subject: "id",
      when: changed(["works_contract_id"]),
    },
    {
      name: "item_of_entry",
      table: "ledger_entry",
      on: "UPDATE",
      subject: "id",
      when:
        `${changed(KEPT_BY_BODY)} OR (NEW.guarantee_id IS NULL AND (${changed(RECORDED)})) ` +
        // The first look comes with the event of the opening.
        `OR (OLD.seen_version IS NOT NULL AND ${changed(["seen_version"])})`,
    },
    {
      name: "item_of_recorded_entry",
      table: "ledger_entry",
      on: "INSERT",
      subject: "id",
      when: "NEW.guarantee_id IS NULL",
    },
    { name: "item_of_note", table: "ledger_note", on: "INSERT", subject: "entry_id" },
    { name: "item_of_record", table: "recorded_guarantee", on: "UPDATE", subject: "id" },
  ];
}

/** A document that came, or went. */
const OF_LEDGER_ATTACHMENTS: readonly Trigger[] = [
  { name: "item_of_ledger_attachment", table: "ledger_attachment", on: "INSERT", subject: "entry_id" },
  {
    name: "item_of_removed_ledger_attachment",
    table: "ledger_attachment",
    on: "UPDATE",
    subject: "entry_id",
  },
];

export async function keepItems(runner: QueryRunner): Promise<void> {
  await keep(runner, triggersOf(isPostgresOf(runner)));
}

export async function leaveItems(runner: QueryRunner): Promise<void> {
  await leave(runner, triggersOf(isPostgresOf(runner)));
}

export async function keepItemsOfLedgerAttachments(runner: QueryRunner): Promise<void> {
  await keep(runner, OF_LEDGER_ATTACHMENTS);
}

export async function leaveItemsOfLedgerAttachments(runner: QueryRunner): Promise<void> {
  await leave(runner, OF_LEDGER_ATTACHMENTS);
}

function isPostgresOf(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === "postgres";
}

async function keep(runner: QueryRunner, triggers: readonly Trigger[]): Promise<void> {
  const isPostgres = isPostgresOf(runner);
  for (const trigger of triggers) {
    const { name } = trigger;
    const does = pendingOf(trigger, isPostgres);
    if (!isPostgres) {
      await runner.query(`${headOf(trigger)} BEGIN ${does}; END`);
      continue;
    }
    await runner.query(
      `CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does}; RETURN NULL; END $$`,
    );
    await runner.query(`${headOf(trigger)} EXECUTE FUNCTION "${name}"()`);
  }
}

async function leave(runner: QueryRunner, triggers: readonly Trigger[]): Promise<void> {
  const isPostgres = isPostgresOf(runner);
  for (const { name, table } of triggers) {
    await runner.query(`DROP TRIGGER "${name}"${isPostgres ? ` ON "${table}"` : ""}`);
    if (isPostgres) await runner.query(`DROP FUNCTION "${name}"()`);
  }
}

/** What PostgreSQL's triggers do, by their names, as SQLite would write them. */
export function itemTriggersOfPostgres(): ReadonlyMap<string, string> {
  return new Map(
    [...triggersOf(true), ...OF_LEDGER_ATTACHMENTS].map((trigger) => [
      trigger.name,
      `${headOf(trigger)} BEGIN ${pendingOf(trigger, true)}; END`,
    ]),
  );
}

function headOf({ name, table, on, when }: Trigger): string {
  const condition = when === undefined ? "" : `WHEN (${when})`;
  return `CREATE TRIGGER "${name}" AFTER ${on} ON "${table}" FOR EACH ROW ${condition}`;
}

function pendingOf({ subject }: Trigger, isPostgres: boolean): string {
  const id = isPostgres ? "gen_random_uuid()::text" : "lower(hex(randomblob(16)))";
  return `INSERT INTO item_update_pending (id, subject_id) VALUES (${id}, NEW.${subject})`;
}
