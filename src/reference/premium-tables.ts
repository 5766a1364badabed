import type { RecordPremiumTable } from "../use-cases/premium/record-premium-table";
import { PREMIUM_METHODS } from "../domain/premium/premium";
import { parseCalendarDate } from "../domain/values/calendar-date";
import { GUARANTEE_KINDS } from "../domain/values/guarantee-kind";
import { isYen, type Yen } from "../domain/values/yen";
import tables from "./premium-tables.json";

type Table = RecordPremiumTable["table"];
type ShippedTable = (typeof tables)[number];

/**
 * 保証料率表 to begin with, one per kind, for every issuer alike: the confirmed rate of 中間前払金保証, and sample bands,
 * marked as such, where no rate is published. What turned out wrong in them stays: newer tables of an issuer follow.
 */
export const PREMIUM_TABLES: readonly Table[] = tables.filter((each) => ownerOf(each) === null).map(asTable);

/** The tables of the issuer with this name, in the order in which they follow one another. */
export function premiumTablesOf(issuerName: string): readonly Table[] {
  return [...PREMIUM_TABLES, ...tables.filter((each) => ownerOf(each) === issuerName).map(asTable)];
}

/** The name of the only issuer that has this table; `null`: every issuer began with it. */
function ownerOf(shipped: ShippedTable): string | null {
  return "issuer" in shipped ? shipped.issuer : null;
}

function asTable(shipped: ShippedTable): Table {
  const { kind, effectiveFrom, method, bands, minimum, roundDownTo, onlineDiscount } = shipped;
  return {
    kind: known(GUARANTEE_KINDS.find((each) => each === kind)),
    effectiveFrom: known(parseCalendarDate(effectiveFrom)),
    method: known(PREMIUM_METHODS.find((each) => each === method)),
    bands: bands.map(({ upTo, ratePerMillion }) => ({
      upTo: upTo === null ? null : yen(upTo),
      ratePerMillion,
    })),
    minimum: yen(minimum),
    roundDownTo,
    onlineDiscount: onlineDiscount && {
      off: yen(onlineDiscount.off),
      from: yen(onlineDiscount.from),
      name: "name" in onlineDiscount ? onlineDiscount.name : null,
    },
    illustrative: shipped.illustrative,
    source: shipped.source,
  };
}

function yen(value: number): Yen {
  return known(isYen(value) ? value : null);
}

function known<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("premium-tables.json has a value that is none");
  return value;
}
