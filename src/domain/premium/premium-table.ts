import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import { MILLION, quotePremium, type PremiumTable } from "./premium";
import { rangeLimit } from "../values/range-limit";
import { isYen, MAX_YEN, type Yen } from "../values/yen";

/** More than any published 保証料率表 has. */
export const MOST_BANDS = 25;
/** Premiums are rounded to 1, 10 or 100 yen; more than this is a slip. */
export const COARSEST_ROUNDING = 1_000_000;
/** The most characters of a table's source. */
export const LONGEST_SOURCE = 500;
/** The most characters of a discount's name: one line of 保証料計算書. */
export const LONGEST_DISCOUNT_NAME = 40;

/** All that is wrong with a table, each with its place; empty when premiums can be quoted by it. */
export function findingsOnTable(table: Omit<PremiumTable, "id">): Finding[] {
  const onBands = [...findingsOnBands(table)];
  return [
    ...onBands,
    // Only bands in order have a premium at their ends.
    ...(onBands.length === 0 ? findingsOnFalls(table) : []),
    ...findingsOnYen(table),
    ...findingsOnText("source", table.source, LONGEST_SOURCE),
    ...findingsOnDiscountName(table),
  ];
}

function* findingsOnBands({ bands }: Omit<PremiumTable, "id">): Iterable<Finding> {
  if (bands.length < 1 || bands.length > MOST_BANDS)
    yield {
      path: "bands",
      code: "BANDS_OUT_OF_RANGE",
      limit: rangeLimit(1, MOST_BANDS),
      actual: bands.length,
    };
  let below = 0;
  for (const [i, { upTo, ratePerMillion }] of bands.entries()) {
    const path = `bands.${String(i)}`;
    const isLast = i === bands.length - 1;
    if (isLast && upTo !== null) yield { path: `${path}.upTo`, code: "LAST_BAND_NOT_OPEN", actual: upTo };
    if (!isLast && upTo === null) yield { path: `${path}.upTo`, code: "ONLY_LAST_BAND_OPEN" };
    if (upTo !== null && upTo <= below)
      yield { path: `${path}.upTo`, code: "BANDS_NOT_ASCENDING", limit: below, actual: upTo };
    below = upTo ?? below;
    if (!isWholeIn(ratePerMillion, 0, MILLION))
      yield {
        path: `${path}.ratePerMillion`,
        code: "OUT_OF_RANGE",
        limit: rangeLimit(0, MILLION),
        actual: ratePerMillion,
      };
  }
}

/** A larger amount never costs less. Within a band premiums rise; a FLAT table whose rate falls drops between two. */
function* findingsOnFalls(table: Omit<PremiumTable, "id">): Iterable<Finding> {
  if (!isWholeIn(table.roundDownTo, 1, COARSEST_ROUNDING)) return;
  const baseOf = (amount: number): Yen =>
    quotePremium({ ...table, id: "" }, { amount: amount as Yen, isOnline: false }).base;
  for (const [i, { upTo }] of table.bands.entries()) {
    if (upTo === null || upTo === MAX_YEN) continue;
    const [smaller, larger] = [baseOf(upTo), baseOf(upTo + 1)];
    if (larger < smaller)
      yield {
        path: `bands.${String(i + 1)}.ratePerMillion`,
        code: "LARGER_COSTS_LESS",
        limit: smaller,
        actual: larger,
      };
  }
}

function* findingsOnYen({
  minimum,
  roundDownTo,
  onlineDiscount,
}: Omit<PremiumTable, "id">): Iterable<Finding> {
  if (!isYen(minimum))
    yield { path: "minimum", code: "OUT_OF_RANGE", limit: rangeLimit(0, MAX_YEN), actual: minimum };
  if (!isWholeIn(roundDownTo, 1, COARSEST_ROUNDING))
    yield {
      path: "roundDownTo",
      code: "OUT_OF_RANGE",
      limit: rangeLimit(1, COARSEST_ROUNDING),
      actual: roundDownTo,
    };
  if (onlineDiscount?.off === 0) yield { path: "onlineDiscount.off", code: "MUST_BE_POSITIVE" };
}

function* findingsOnDiscountName({ onlineDiscount }: Omit<PremiumTable, "id">): Iterable<Finding> {
  const name = onlineDiscount?.name ?? null;
  if (name !== null) yield* findingsOnText("onlineDiscount.name", name, LONGEST_DISCOUNT_NAME);
}

function isWholeIn(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
