import type { DoctorCheck, Finding } from "../../use-cases/operation/ports";
import type { Snapshot } from "../database/snapshot";
import { ledgerTriggersOfPostgres } from "../migrations/ledger-copies";
import { itemTriggersOfPostgres } from "../migrations/item-triggers";
import { differingTriggersOfPostgres } from "../migrations/works-differing";
import { sealedTable } from "../seals/sealed-tables";
import type { AsMigrated } from "./as-migrated";

/** The triggers that freeze rows exist, are switched on, and have the text that the migrations gave them. */
export class GuardsCheck implements DoctorCheck {
  readonly name = "guards";

  constructor(
    private readonly snapshot: Snapshot,
    private readonly expected: AsMigrated,
  ) {}

  async *run(): AsyncIterable<Finding> {
    const isSqlite = this.snapshot.engine === "sqlite";
    const expected = isSqlite ? this.expected.triggers : ofPostgres(this.expected.triggers);
    const there = isSqlite ? await this.#sqliteTriggers() : await this.#postgresTriggers();
    const found = new Map(there.map((trigger) => [`${trigger.table}.${trigger.name}`, trigger]));
    for (const trigger of expected) {
      const name = `${trigger.table}.${trigger.name}`;
      const wrong = problemOf(trigger, found.get(name), isSqlite);
      found.delete(name);
      if (wrong !== undefined)
        yield this.#finding("error", trigger, "the trigger as the migrations made it", wrong);
    }
    for (const trigger of found.values())
      yield this.#finding(
        // The system seals what such a trigger changes in a row being written.
        sealedTable(trigger.table) || trigger.table.startsWith("seal") ? "error" : "warning",
        trigger,
        "no trigger but those of the migrations",
        "a trigger of another program",
      );
  }

  #sqliteTriggers(): Promise<Trigger[]> {
    return this.snapshot.rows(
      () => `SELECT tbl_name AS "table", name, sql FROM sqlite_master WHERE type = 'trigger'`,
    );
  }

  /** The trigger's definition and its function's text together: both can be replaced. */
  #postgresTriggers(): Promise<Trigger[]> {
    return this.snapshot.rows(
      () =>
        `SELECT c.relname AS "table", t.tgname AS name, pg_get_triggerdef(t.oid) || ' ' || p.prosrc AS sql, ` +
        `t.tgenabled AS enabled FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid ` +
        `JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND n.nspname = current_schema()`,
    );
  }

  #finding(
    severity: Finding["severity"],
    { table, name }: Trigger,
    expected: string,
    found: string,
  ): Finding {
    return {
      check: this.name,
      severity,
      subject: { table, id: name },
      expected,
      found,
      remedy:
        severity === "error"
          ? "Rows of this table could be changed meanwhile: find out who did it, compare with a backup, restore it."
          : "Find out whose it is, and remove it.",
    };
  }
}

interface Trigger {
  readonly table: string;
  readonly name: string;
  readonly sql: string;
  /** PostgreSQL's letter: `O` on, `A` always, `D` off, `R` on replicas only. */
  readonly enabled?: string;
}

/**
 * The same guards as PostgreSQL has them: against TRUNCATE where SQLite guards against INSERT OR REPLACE. It keeps its index
 * of grams without triggers.
 */
function ofPostgres(triggers: readonly Trigger[]): Trigger[] {
  const ownWords = new Map([
    ...differingTriggersOfPostgres(),
    ...ledgerTriggersOfPostgres(),
    ...itemTriggersOfPostgres(),
  ]);
  return triggers
    .filter(({ name }) => !name.startsWith("guarantee_grams_"))
    .map((trigger) => ({
      ...trigger,
      sql: ownWords.get(trigger.name) ?? trigger.sql,
      name: trigger.name.replace(/_no_replace$/, "_no_truncate"),
    }));
}

function problemOf(expected: Trigger, found: Trigger | undefined, isSqlite: boolean): string | undefined {
  if (!found) return "there is none";
  if (found.enabled !== undefined && !/^[OA]$/.test(found.enabled)) return "it is switched off";
  const isSame = isSqlite ? squeezed(found.sql) === squeezed(expected.sql) : guardsTheSame(expected, found);
  return isSame ? undefined : "it says something else";
}

function squeezed(sql: string): string {
  return sql.replace(/\s+/g, " ").trim();
}

/** PostgreSQL rewrites conditions, so only the table, the operation and the refusal are compared. */
function guardsTheSame({ table, name, sql }: Trigger, found: Trigger): boolean {
  const kept = / AFTER (\w+) .* BEGIN (.*); END$/s.exec(sql);
  if (kept) return keepsTheSame(kept, found);
  const isTruncate = name.endsWith("_no_truncate");
  const change = isTruncate ? "TRUNCATE" : (/ BEFORE (\w+) /.exec(sql)?.[1] ?? "");
  const guarded = isTruncate ? [] : [...sql.matchAll(/NEW\."(\w+)"/g)].map(([, column = ""]) => column);
  return (
    found.sql.includes(` BEFORE ${change} ON `) &&
    found.sql.includes(` ${table}_refuse_change() `) &&
    found.sql.includes("RAISE EXCEPTION") &&
    found.sql.includes(" WHEN ") === guarded.length > 0 &&
    guarded.every((column) =>
      new RegExp(`new\\."?${column}"?\\)?(::[a-z ]+)? IS DISTINCT FROM`).test(found.sql),
    )
  );
}

/** What a trigger keeps up to date: its operation, and what it does. */
function keepsTheSame([, change = "", does = ""]: readonly string[], found: Trigger): boolean {
  return found.sql.includes(` AFTER ${change} `) && found.sql.includes(` BEGIN ${does}; RETURN NULL; END`);
}
