import type { ReceivingBodies, ReceivingOrganisation } from "../../use-cases/deposit/ports";
import type { HandOverRules } from "../../domain/deposit/hand-over-rules";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { RuleSession } from "../seals/rule-session";
import type { SqlParameters } from "../engine/sql-parameters";
import { booleanFromDatabase } from "../engine/columns";

interface Found {
  readonly id: string;
  readonly name: string;
  readonly prefecture: string | null;
  readonly isReachable: boolean | number;
  readonly effectiveFrom: CalendarDate | null;
  readonly content: string | null;
  readonly source: string | null;
  readonly asOf: CalendarDate | null;
}

/** The organisations that a guarantee in favour of an obligee is handed to, inside a unit of work and outside one. */
export class StoredReceivingBodies implements ReceivingBodies {
  constructor(private readonly session: RuleSession) {}

  async ofObligee(obligeeId: string, at: Date): Promise<ReceivingOrganisation[]> {
    const found = await this.session.sql<Found>(
      (parameters) =>
        `SELECT o.id AS id, o.name AS name, o.prefecture AS prefecture, ${reachable(parameters, at)} AS "isReachable", ` +
        `r.effective_from AS "effectiveFrom", r.content AS content, r.source AS source, r.as_of AS "asOf" ` +
        `FROM obligee x JOIN obligee o ON o.id = x.id OR o.id = x.parent_id ` +
        `LEFT JOIN hand_over_rules r ON r.obligee_id = o.id WHERE x.id = ${parameters.add(obligeeId)} ` +
        `ORDER BY CASE WHEN o.id = x.id THEN 0 ELSE 1 END, r.effective_from`,
    );
    const organisations = new Map<string, ReceivingOrganisation & { recorded: HandOverRules[] }>();
    for (const row of found) {
      const { id, name, prefecture, isReachable } = row;
      const known = organisations.get(id) ?? {
        id,
        name,
        prefecture,
        isReachable: booleanFromDatabase(isReachable),
        recorded: [],
      };
      organisations.set(id, known);
      known.recorded.push(...rulesOf(row));
    }
    await this.session.relyOnParties([...organisations.keys()]);
    return [...organisations.values()];
  }
}

/** Whether somebody can use the system for it: a user, or an integration. */
function reachable(parameters: SqlParameters, at: Date): string {
  const user = "SELECT 1 FROM user_account u WHERE u.organisation_id = o.id";
  const token =
    "SELECT 1 FROM access_token t WHERE t.organisation_id = o.id AND t.user_id IS NULL AND t.revoked_at IS NULL " +
    `AND (t.expires_at IS NULL OR t.expires_at > ${parameters.add(at.toISOString())})`;
  return `(EXISTS (${user}) OR EXISTS (${token}))`;
}

function rulesOf({ effectiveFrom, content, source, asOf }: Found): HandOverRules[] {
  if (effectiveFrom === null || content === null || source === null) return [];
  const said = JSON.parse(content) as Omit<HandOverRules, "effectiveFrom" | "source" | "asOf">;
  return [{ ...said, effectiveFrom, source, asOf }];
}
