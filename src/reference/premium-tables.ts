import type { RecordPremiumTable } from "../use-cases/premium/record-premium-table";
import { PREMIUM_METHODS } from "../domain/premium/premium";
import { parseCalendarDate } from "../domain/values/calendar-date";
import { GUARANTEE_KINDS } from "../domain/values/guarantee-kind";
import { isYen, type Yen } from "../domain/values/yen";
import tables from "./premium-tables.json";

/**
 * 保証料率表 to begin with, one per kind, for every issuer alike: the confirmed rate of 中間前払金保証, and sample bands,
 * marked as such, where no rate is published.
 */
export const PREMIUM_TABLES: readonly RecordPremiumTable["table"][] = tables.map(
  ({ kind, effectiveFrom, method, bands, minimum, onlineDiscount, ...table }) => ({
    ...table,
    kind: known(GUARANTEE_KINDS.find((each) => each === kind)),
    effectiveFrom: known(parseCalendarDate(effectiveFrom)),
    method: known(PREMIUM_METHODS.find((each) => each === method)),
    bands: bands.map(({ upTo, ratePerMillion }) => ({
      upTo: upTo === null ? null : yen(upTo),
      ratePerMillion,
    })),
    minimum: yen(minimum),
    onlineDiscount:
      onlineDiscount === null ? null : { off: yen(onlineDiscount.off), from: yen(onlineDiscount.from) },
  }),
);

function yen(value: number): Yen {
  return known(isYen(value) ? value : null);
}

function known<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("premium-tables.json has a value that is none");
  return value;
}
