import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeKind } from "../values/guarantee-kind";
import { roundedDownTo, type Yen } from "../values/yen";

/** A step of a premium table: amounts up to `upTo` (`null`: all larger ones), at a rate per million yen (0.065 % = 650). */
export interface PremiumBand {
  readonly upTo: Yen | null;
  readonly ratePerMillion: number;
}

/** FLAT: the whole amount at the rate of its band. MARGINAL: each part of the amount at the rate of its own band. */
export const PREMIUM_METHODS = ["FLAT", "MARGINAL"] as const;
export type PremiumMethod = (typeof PREMIUM_METHODS)[number];

/** 保証料率表: an issuer's rates for one kind, from a day on. Never changed once recorded. */
export interface PremiumTable {
  readonly id: string;
  readonly kind: GuaranteeKind;
  readonly effectiveFrom: CalendarDate;
  readonly method: PremiumMethod;
  readonly bands: readonly PremiumBand[];
  /** The least premium, in yen. */
  readonly minimum: Yen;
  /** Premiums are rounded down to a multiple of this, in yen. */
  readonly roundDownTo: number;
  /** Off for applications made on line; `null`: none. */
  readonly onlineDiscount: OnlineDiscount | null;
  /** An example, not an approved rate. */
  readonly illustrative: boolean;
  readonly source: string;
}

/** What an issuer takes off for an application made on line. */
export interface OnlineDiscount {
  readonly off: Yen;
  /** From this guaranteed amount on. */
  readonly from: Yen;
  /** What the issuer calls it, such as e-Net保証割引; `null`: it gives no name. */
  readonly name: string | null;
}

/** 保証料: the price of a guarantee and its parts. Exempt from consumption tax. */
export interface PremiumQuote {
  readonly amount: Yen;
  /** The parts of the amount and what each costs; one part for FLAT. Before minimum and rounding. */
  readonly parts: readonly PremiumPart[];
  /** After minimum and rounding. */
  readonly base: Yen;
  readonly discount: Yen;
  /** `base` less `discount`. */
  readonly total: Yen;
}

export interface PremiumPart {
  /** The part of the amount in this band, in yen. */
  readonly amount: Yen;
  readonly band: PremiumBand;
}

/** A premium with the table it was read from and the day whose table that is. */
export interface QuotedPremium {
  readonly quote: PremiumQuote;
  readonly table: PremiumTable;
  readonly on: CalendarDate;
}

/** 0.065 % is 650 per million. */
export const MILLION = 1_000_000;

/** A rate as people read it: 650 per million is "0.065". Four places are exact. */
export function percentOf(ratePerMillion: number): string {
  return String(ratePerMillion / 10_000);
}

/**
 * The premium of this amount by this table. The products are added up exactly before the one division, so
 * that bands lose no yen. The table's rounding, its minimum and the on-line discount follow; the result is
 * never below 0.
 */
export function quotePremium(
  table: PremiumTable,
  { amount, isOnline }: { readonly amount: Yen; readonly isOnline: boolean },
): PremiumQuote {
  const parts = table.method === "FLAT" ? [wholeIn(table, amount)] : splitOver(table, amount);
  const base = baseOf(table, parts);
  const { onlineDiscount } = table;
  const isDiscounted = isOnline && onlineDiscount !== null && amount >= onlineDiscount.from;
  const discount = (isDiscounted ? Math.min(onlineDiscount.off, base) : 0) as Yen;
  return { amount, parts, base, discount, total: (base - discount) as Yen };
}

function wholeIn({ bands }: PremiumTable, amount: Yen): PremiumPart {
  const band = bands.find(({ upTo }) => upTo === null || amount <= upTo);
  if (!band) throw new Error("a premium table without an open last band");
  return { amount, band };
}

function splitOver({ bands }: PremiumTable, amount: Yen): PremiumPart[] {
  let below = 0;
  return bands.flatMap((band) => {
    const end = Math.min(amount, band.upTo ?? amount);
    if (end <= below) return [];
    const part = { amount: (end - below) as Yen, band };
    below = end;
    return [part];
  });
}

/** The minimum is taken as it stands, whether or not it is a multiple of the rounding's unit. */
function baseOf({ roundDownTo, minimum }: PremiumTable, parts: readonly PremiumPart[]): Yen {
  const millionths = parts.reduce(
    (sum, { amount, band }) => sum + BigInt(amount) * BigInt(band.ratePerMillion),
    0n,
  );
  const rounded = roundedDownTo(roundDownTo, Number(millionths / BigInt(MILLION)) as Yen);
  return Math.max(rounded, minimum) as Yen;
}
