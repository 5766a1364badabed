import type { CalendarDate } from "./calendar-date";
import type { GuaranteeKind } from "./guarantee-kind";
import type { Yen } from "./yen";

/** A step of a premium table: amounts up to `upTo` (`null`: all larger ones), at a rate per million yen (0.065 % = 650). */
export interface PremiumBand {
  readonly upTo: Yen | null;
  readonly ratePerMillion: number;
}

/** FLAT: the whole amount at the rate of its band. MARGINAL: each part of the amount at the rate of its own band. */
export const PREMIUM_METHODS = ["FLAT", "MARGINAL"] as const;
export type PremiumMethod = (typeof PREMIUM_METHODS)[number];

/** 保証料率表: what an issuer takes for one kind, from a day on. Never changed once recorded. */
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
  /** Off for applications made on line, from this guaranteed amount on; `null`: none. */
  readonly onlineDiscount: { readonly off: Yen; readonly from: Yen } | null;
  /** Not an approved rate: an example to play with. */
  readonly illustrative: boolean;
  readonly source: string;
}

/** 保証料: what a guarantee costs, and how it comes about. Exempt from consumption tax. */
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

/** What a guarantee of this amount costs by this table. */
export declare function quotePremium(
  table: PremiumTable,
  request: { readonly amount: Yen; readonly isOnline: boolean },
): PremiumQuote;
