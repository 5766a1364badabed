import type { ReceivingBodies, ReceivingOrganisation } from "../../use-cases/deposit/ports";
import type { HandOverRules } from "../../domain/deposit/hand-over-rules";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { RuleSession } from "../seals/rule-session";
import type { SqlParameters } from "../engine/sql-parameters";
import { booleanFromDatabase } from "../engine/columns";
import { rowTable } from "../engine/row-table";
import { ObligeeRow } from "../obligee/obligee.row";
import { HandOverRulesRow } from "./hand-over-rules.row";

/** A body or department as it was read, with all rules that it has recorded. */
export interface SeenBody {
  readonly body: ObligeeRow;
  readonly rules: readonly HandOverRulesRow[];
}

interface BodySession extends Pick<RuleSession, "sql"> {
  /** Called with what was read. A transaction compares or verifies it with its writes, the reading connection at once. */
  relyOnBodies(bodies: readonly SeenBody[]): void | Promise<void>;
}

const BODIES = rowTable(ObligeeRow);
const RULES = rowTable(HandOverRulesRow);
const BODY_COLUMNS = BODIES.columnsAs("o");
const RULES_COLUMNS = RULES.columnsAs("r");

/** The organisations that a guarantee in favour of an obligee is handed to, inside a unit of work and outside one. */
export class StoredReceivingBodies implements ReceivingBodies {
  constructor(private readonly session: BodySession) {}

  async ofObligee(obligeeId: string, at: Date): Promise<ReceivingOrganisation[]> {
    const found = await this.session.sql<Record<string, unknown> & { isReachable: boolean | number }>(
      (parameters) =>
        `SELECT ${BODY_COLUMNS}, ${reachable(parameters, at)} AS "isReachable" ` +
        `FROM obligee x JOIN obligee o ON o.id = x.id OR o.id = x.parent_id WHERE x.id = ${parameters.add(obligeeId)} ` +
        `ORDER BY CASE WHEN o.id = x.id THEN 0 ELSE 1 END`,
    );
    const bodies = found.map((row) => ({ body: BODIES.read(row), isReachable: row.isReachable }));
    const recorded = await this.#rulesOf(bodies.map(({ body }) => body.id));
    const seen = bodies.map(({ body, isReachable }) => ({
      body,
      isReachable: booleanFromDatabase(isReachable),
      rules: recorded.filter((each) => each.obligeeId === body.id),
    }));
    await this.session.relyOnBodies(seen);
    return seen.map(({ body: { id, name, prefecture }, isReachable, rules }) => ({
      id,
      name,
      prefecture,
      isReachable,
      recorded: rules.map(rulesOf),
    }));
  }

  async #rulesOf(ids: readonly string[]): Promise<HandOverRulesRow[]> {
    const found = await this.session.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${RULES_COLUMNS} FROM hand_over_rules r WHERE r.obligee_id IN (${parameters.list(ids)}) ` +
        `ORDER BY r.effective_from`,
    );
    return found.map((row) => RULES.read(row));
  }
}

/** Whether somebody can use the system for it: a user, or an integration. */
function reachable(parameters: SqlParameters, at: Date): string {
  const user = "SELECT 1 FROM user_account u WHERE u.organisation_id = o.id AND u.state = 'ACTIVE'";
  const token =
    "SELECT 1 FROM access_token t WHERE t.organisation_id = o.id AND t.user_id IS NULL AND t.revoked_at IS NULL " +
    `AND (t.expires_at IS NULL OR t.expires_at > ${parameters.add(at.toISOString())})`;
  return `(EXISTS (${user}) OR EXISTS (${token}))`;
}

function rulesOf({ effectiveFrom, content, source, asOf }: HandOverRulesRow): HandOverRules {
  const said = JSON.parse(content) as Omit<HandOverRules, "effectiveFrom" | "source" | "asOf">;
  return {
    ...said,
    effectiveFrom: effectiveFrom as CalendarDate,
    source,
    asOf: asOf as CalendarDate | null,
  };
}
