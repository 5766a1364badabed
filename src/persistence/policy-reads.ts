import type { PolicyReads } from "../application/ports/rule-reads";
import type { CalendarDate } from "../domain/calendar-date";
import { POLICY_RULES, type ObligeePolicy } from "../domain/obligee-policy";
import { columnName } from "./rows/columns";
import { ObligeePolicyRow } from "./rows/obligee-policy.row";
import type { RuleSession } from "./rule-session";

type Row = Readonly<Record<(typeof POLICY_RULES)[number], number | string | null>> & {
  readonly id: string;
  readonly obligeeId: string;
  readonly effectiveFrom: CalendarDate;
  readonly source: string;
} & ObligeePolicy["papers"];

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

  /** A department goes by its own policies from the first of them on, and by those of its body until then. */
  async ofObligee(obligeeId: string): Promise<readonly ObligeePolicy[]> {
    const rows = await this.session.sql<Row>((parameters) => {
      const [own, body] = [parameters.add(obligeeId), parameters.add(obligeeId)];
      return (
        `SELECT ${COLUMNS} FROM obligee_policy p WHERE p.obligee_id = ${own} ` +
        `OR p.obligee_id = (SELECT parent_id FROM obligee WHERE id = ${body}) ORDER BY p.effective_from`
      );
    });
    this.session.relyOn?.(
      ObligeePolicyRow,
      rows.map(({ id }) => id),
    );
    const firstOfOwn = rows.find((row) => row.obligeeId === obligeeId)?.effectiveFrom;
    return rows
      .filter(
        (row) => row.obligeeId === obligeeId || firstOfOwn === undefined || row.effectiveFrom < firstOfOwn,
      )
      .map(policyOf);
  }
}

/** PostgreSQL's driver returns a bigint as a string. */
function policyOf(row: Row): ObligeePolicy {
  const rules = POLICY_RULES.map((rule) => [rule, row[rule] === null ? null : Number(row[rule])]);
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
