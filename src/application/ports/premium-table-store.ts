import type { CalendarDate } from "../../domain/calendar-date";
import type { GuaranteeKind } from "../../domain/guarantee-kind";
import type { PremiumTable } from "../../domain/premium";

/** 保証料率表, version by version; there is no way to change or remove one. */
export interface PremiumTableStore {
  /** The days from which the issuer's tables of this kind apply. Until the unit of work ends, nobody else adds one. */
  daysToAddTo(issuerId: string, kind: GuaranteeKind): Promise<readonly CalendarDate[]>;
  insert(issuerId: string, table: PremiumTable, recordedAt: Date): Promise<void>;
}
