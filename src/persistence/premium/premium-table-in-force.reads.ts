import type { PremiumTableView } from "../../use-cases/premium/ports";
import type { PremiumTableReads } from "../../use-cases/shared/rule-reads";
import { wholly } from "../../use-cases/shared/wanted";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { PremiumTable } from "../../domain/premium/premium";
import { PREMIUM_TABLE_PROJECTION } from "./premium-table-projection";
import { asAsked, cellsOf, select } from "../engine/selection";
import type { RuleSession } from "../seals/rule-session";

const WHOLE = wholly<PremiumTableView>();
const SELECTION = select(PREMIUM_TABLE_PROJECTION, WHOLE, null);

/** The table that a quote is made by, read alike inside a unit of work and outside one. */
export class StoredPremiumTables implements PremiumTableReads {
  constructor(private readonly session: RuleSession) {}

  async inEffect(issuerId: string, kind: GuaranteeKind, on: CalendarDate): Promise<PremiumTable | null> {
    const [row] = await this.session.sql<object>(
      (parameters) =>
        `SELECT ${SELECTION.columns} FROM premium_table t WHERE t.issuer_id = ${parameters.add(issuerId)} ` +
        `AND t.kind = ${parameters.add(kind)} AND t.effective_from <= ${parameters.add(on)} ` +
        "ORDER BY t.effective_from DESC LIMIT 1",
    );
    await this.session.relyOnParties([issuerId]);
    return row ? asAsked(SELECTION.toView(cellsOf(row)), WHOLE) : null;
  }
}
