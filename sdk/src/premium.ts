import type { GuaranteeKind, PremiumMethod } from "./generated/operations.js";

/** What a guarantee would cost (保証料の見積り), and how that comes about. Exempt from consumption tax (非課税). */
export interface PremiumQuote {
  /** The guaranteed amount (保証金額) in yen. */
  readonly amount: number;
  /** The day whose table was taken (基準日), `YYYY-MM-DD`. */
  readonly on: string;
  /** The parts of the amount with their rates (内訳). They add up to the amount. */
  readonly parts: readonly PremiumPart[];
  /** The parts at their rates added up, after rounding and minimum, before the discount, in yen. */
  readonly base: number;
  /** Off for an application made on line (割引), in yen; 0 where there is none. */
  readonly discount: number;
  /** The premium (保証料): base less discount, in yen. */
  readonly total: number;
  /** The whole calculation in one line for people (計算の説明), in the language of the call. */
  readonly explanation: string;
  /** True where the table is an example (参考例) and no approved rate. */
  readonly illustrative: boolean;
  /** The premium table (保証料率表) that was in effect. */
  readonly table: PremiumTable;
}

/** A part of the guaranteed amount and the rate it is priced at (内訳). */
export interface PremiumPart {
  /** The part of the amount, in yen. */
  readonly amount: number;
  /** The smallest amount in the band of this rate, in yen. */
  readonly from: number;
  /** The largest amount in the band of this rate, in yen; `null` where the band has no end. */
  readonly upTo: number | null;
  /** Its rate (料率) in yen per million yen: 0.065 % is 650. */
  readonly ratePerMillion: number;
}

/**
 * A premium table (保証料率表): what an issuer takes for one kind of guarantee, from a day until its next table applies.
 * Never changed or removed once recorded.
 */
export interface PremiumTable {
  /** `premiumtable_<uuidv7>`. */
  readonly id: string;
  /** What guarantees it prices (区分). */
  readonly kind: GuaranteeKind;
  /** The first day on which it applies (適用開始日), `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  /** How the bands apply to an amount. */
  readonly method: PremiumMethod;
  /** The bands (区分) by rising amount; the last one has no end. */
  readonly bands: readonly PremiumBand[];
  /** The least premium (最低保証料) in yen; 0 where there is none. */
  readonly minimum: number;
  /** Premiums are rounded down to a multiple of this (端数処理), in yen. */
  readonly roundDownTo: number;
  /** What applications made on line get off (割引); `null` where they get nothing. */
  readonly onlineDiscount: OnlineDiscount | null;
  /** True for an example to play with (参考例): no approved rate, nobody may be charged by it. */
  readonly illustrative: boolean;
  /** Where the table comes from (出典). */
  readonly source: string;
}

/** A step of a premium table (料率の区分): amounts above the band before, up to this one's end. */
export interface PremiumBand {
  /** The largest amount in the band, in yen; `null` on the last band, which has no end. */
  readonly upTo: number | null;
  /** The rate (料率) in yen per million yen: 0.065 % is 650. */
  readonly ratePerMillion: number;
}

/** What applications made on line get off (e-Net保証の割引). */
export interface OnlineDiscount {
  /** For guaranteed amounts (保証金額) from this one on, in yen. */
  readonly from: number;
  /** Off the premium, in yen; never more than the premium itself. */
  readonly off: number;
}
