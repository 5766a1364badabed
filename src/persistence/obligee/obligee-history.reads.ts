import {
  MOST_OF_HISTORY,
  MOST_SOURCES,
  type AdoptionSourceView,
  type ObligeeHistory,
  type PolicyVersion,
  type StatementView,
} from "../../use-cases/obligee/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { ReadSession } from "../engine/read-session";
import { STATEMENT_COLUMNS, statementOf, type StatementRecord } from "./adoption-statement.reads";

/** What is known of an obligee's past: two statements. */
export async function historyOf(session: ReadSession, obligeeId: string): Promise<ObligeeHistory> {
  const statements = await session.sql<StatementRecord & { readonly isHeld: boolean | number }>(
    (parameters) =>
      `SELECT ${STATEMENT_COLUMNS}, EXISTS (SELECT 1 FROM adoption h WHERE h.obligee_id = a.obligee_id ` +
      `AND h.is_trial = a.is_trial AND h.source = a.source AND h.as_of = a.as_of) AS "isHeld" ` +
      `FROM adoption_statement a WHERE a.obligee_id = ${parameters.add(obligeeId)} ` +
      `ORDER BY a.id DESC LIMIT ${String(MOST_OF_HISTORY)}`,
  );
  const policies = await session.sql<{
    readonly effectiveFrom: CalendarDate;
    readonly source: string;
    readonly recordedAt: string;
  }>(
    (parameters) =>
      `SELECT p.effective_from AS "effectiveFrom", p.source AS source, p.recorded_at AS "recordedAt" ` +
      `FROM obligee_policy p WHERE p.obligee_id = ${parameters.add(obligeeId)} ` +
      `ORDER BY p.effective_from DESC LIMIT ${String(MOST_OF_HISTORY)}`,
  );
  return {
    adoptions: withHeld(statements),
    policies: policies.map((policy): PolicyVersion => ({
      ...policy,
      recordedAt: new Date(policy.recordedAt),
    })),
  };
}

interface FoundSource {
  readonly name: string;
  readonly url: string | null;
  readonly asOf: CalendarDate;
  readonly obligees: number | string;
  readonly recordedAt: string | null;
}

/** Every source by its name, with what its last import said of it: one statement. */
export async function adoptionSources(session: ReadSession): Promise<AdoptionSourceView[]> {
  const found = await session.sql<FoundSource>(
    () =>
      `SELECT s.source AS name, MAX(s.as_of) AS "asOf", COUNT(DISTINCT s.obligee_id) AS obligees, ` +
      `MAX(s.recorded_at) AS "recordedAt", (SELECT u.source_url FROM adoption_statement u WHERE u.source = s.source ` +
      `AND u.source_url IS NOT NULL ORDER BY u.id DESC LIMIT 1) AS url FROM adoption_statement s GROUP BY s.source ` +
      `ORDER BY MAX(s.id) DESC LIMIT ${String(MOST_SOURCES)}`,
  );
  return found.map(({ obligees, recordedAt, ...source }) => ({
    ...source,
    obligees: Number(obligees),
    recordedAt: recordedAt === null ? null : new Date(recordedAt),
  }));
}

/** A table that was corrected on its own day spoke twice: what it said last is what holds. */
function withHeld(
  newestFirst: readonly (StatementRecord & { readonly isHeld: boolean | number })[],
): StatementView[] {
  const held = new Set<boolean>();
  return newestFirst.map((row) => {
    const statement = statementOf(row);
    const isInForce = Boolean(row.isHeld) && !held.has(statement.isTrial);
    if (isInForce) held.add(statement.isTrial);
    return { ...statement, isInForce };
  });
}
