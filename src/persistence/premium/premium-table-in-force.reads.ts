import type { PremiumTableReads } from "../../use-cases/shared/rule-reads";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { PremiumTable } from "../../domain/premium/premium";
import { PREMIUM_TABLE_PROJECTION } from "./premium-table-projection";
import { select } from "../engine/projection";
import type { RuleSession } from "../seals/rule-session";

const WHOLE = select(PREMIUM_TABLE_PROJECTION, new Set(Object.keys(PREMIUM_TABLE_PROJECTION)), []);

/** The table that a quote is made by, read alike inside a unit of work and outside one. */
export class StoredPremiumTables implements PremiumTableReads {
  constructor(private readonly session: RuleSession) {}

  async inEffect(issuerId: string, kind: GuaranteeKind, on: CalendarDate): Promise<PremiumTable | null> {
    const [row] = await this.session.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT ${WHOLE.columns} FROM premium_table t WHERE t.issuer_id = ${parameters.add(issuerId)} ` +
        `AND t.kind = ${parameters.add(kind)} AND t.effective_from <= ${parameters.add(on)} ` +
        "ORDER BY t.effective_from DESC LIMIT 1",
    );
    await this.session.relyOnParties([issuerId]);
    if (!row) return null;
    const table: Record<string, unknown> = {};
    WHOLE.toView(row, table);
    return table as unknown as PremiumTable;
  }
}
