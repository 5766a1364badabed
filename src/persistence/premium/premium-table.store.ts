import type { PremiumTableStore } from "../../use-cases/premium/ports";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeKind } from "../../domain/values/guarantee-kind";
import type { PremiumTable } from "../../domain/premium/premium";
import { PremiumTableRow } from "./premium-table.row";
import type { Transaction } from "../seals/transaction";

export class SqlPremiumTableStore implements PremiumTableStore {
  constructor(private readonly transaction: Transaction) {}

  async daysToAddTo(issuerId: string, kind: GuaranteeKind): Promise<CalendarDate[]> {
    // The update changes nothing but locks the issuer's row, so that one of two first tables comes second.
    await this.transaction.sql(
      (parameters) => `UPDATE issuer SET next_serial = next_serial WHERE id = ${parameters.add(issuerId)}`,
    );
    const rows = await this.transaction.sql<{ day: CalendarDate }>(
      (parameters) =>
        `SELECT effective_from AS day FROM premium_table WHERE issuer_id = ${parameters.add(issuerId)} ` +
        `AND kind = ${parameters.add(kind)}`,
    );
    return rows.map(({ day }) => day);
  }

  async insert(issuerId: string, table: PremiumTable, recordedAt: Date): Promise<void> {
    const { id, kind, effectiveFrom, method, bands, minimum, roundDownTo, onlineDiscount } = table;
    await this.transaction.insert(PremiumTableRow, {
      id,
      issuerId,
      kind,
      effectiveFrom,
      method,
      bands: JSON.stringify(bands.map(({ upTo, ratePerMillion }) => ({ upTo, ratePerMillion }))),
      minimum,
      roundDownTo,
      discountOff: onlineDiscount?.off ?? null,
      discountFrom: onlineDiscount?.from ?? null,
      discountName: onlineDiscount?.name ?? null,
      illustrative: table.illustrative,
      source: table.source,
      recordedAt: recordedAt.toISOString(),
    });
  }
}
