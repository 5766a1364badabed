import type { PolicyReads } from "../../use-cases/shared/rule-reads";
import type { CalendarDate } from "../../domain/values/calendar-date";
import {
  isCondition,
  POLICY_RULES,
  type ObligeePolicy,
  type PolicyRules,
} from "../../domain/obligee/obligee-policy";
import { columnName } from "../engine/columns";
import type { RuleSession } from "../seals/rule-session";

type StoredRule = number | string | boolean | null;
type Row = Readonly<Record<keyof PolicyRules, StoredRule>> & {
  readonly id: string;
  readonly obligeeId: string;
  readonly effectiveFrom: CalendarDate;
  readonly source: string;
} & ObligeePolicy["papers"];

/** The obligee that is asked about, and the body that it is a department of. */
interface Asked {
  readonly askedId: string;
  readonly bodyId: string | null;
}

/** What the join gives where neither the obligee nor its body has a policy. */
interface NoRow {
  readonly id: null;
}

const COLUMNS = [
  "id",
  "obligeeId",
  "effectiveFrom",
  ...POLICY_RULES,
  "performanceExtension",
  "certificateCopyNote",
  "source",
]
  .map((property) => `p.${columnName(property)} AS "${property}"`)
  .join(", ");

/** Policies as `eligibility` needs them, inside a unit of work and outside one. */
export class StoredPolicies implements PolicyReads {
  constructor(private readonly session: RuleSession) {}

  async ofObligee(obligeeId: string): Promise<readonly ObligeePolicy[]> {
    return (await this.ofObligees([obligeeId])).get(obligeeId) ?? [];
  }

  async ofObligees(obligeeIds: readonly string[]): Promise<ReadonlyMap<string, readonly ObligeePolicy[]>> {
    if (obligeeIds.length === 0) return new Map();
    const found = await this.session.sql<(Row | NoRow) & Asked>(
      (parameters) =>
        `SELECT o.id AS "askedId", o.parent_id AS "bodyId", ${COLUMNS} FROM obligee o ` +
        `LEFT JOIN obligee_policy p ON p.obligee_id IN (o.id, o.parent_id) ` +
        `WHERE o.id IN (${parameters.list(obligeeIds)}) ORDER BY p.effective_from`,
    );
    const parties = found.flatMap(({ askedId, bodyId }) => (bodyId === null ? [askedId] : [askedId, bodyId]));
    await this.session.relyOnParties([...new Set(parties)]);
    const rows = found.filter((row): row is Row & Asked => row.id !== null);
    return new Map(
      obligeeIds.map((id) => [
        id,
        inForceFor(
          id,
          rows.filter(({ askedId }) => askedId === id),
        ),
      ]),
    );
  }
}

/** A department goes by its own policies from the first of them on, and by those of its body until then. */
function inForceFor(obligeeId: string, rows: readonly Row[]): ObligeePolicy[] {
  const firstOfOwn = rows.find((row) => row.obligeeId === obligeeId)?.effectiveFrom;
  return rows
    .filter(
      (row) => row.obligeeId === obligeeId || firstOfOwn === undefined || row.effectiveFrom < firstOfOwn,
    )
    .map(policyOf);
}

function policyOf(row: Row): ObligeePolicy {
  const rules = POLICY_RULES.map((rule) => [rule, ruleOf(rule, row[rule])]);
  return {
    effectiveFrom: row.effectiveFrom,
    rules: Object.fromEntries(rules) as ObligeePolicy["rules"],
    papers: {
      performanceExtension: row.performanceExtension,
      certificateCopyNote: row.certificateCopyNote,
    },
    source: row.source,
  };
}

/** PostgreSQL's driver returns a bigint as a string, and SQLite has no booleans. */
function ruleOf(rule: keyof PolicyRules, stored: StoredRule): number | boolean | null {
  if (stored === null) return null;
  return isCondition(rule) ? Boolean(stored) : Number(stored);
}
