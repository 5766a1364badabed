import type { EmailAddress } from "../values/email-address";
import type { CalendarDate } from "../values/calendar-date";
import type { RejectionReason } from "./rejection-reason";

/** How number and key reach the body (提出方法). */
export const HAND_OVER_CHANNELS = ["DIRECT", "EMAIL", "RECORDED"] as const;
export type HandOverChannel = (typeof HAND_OVER_CHANNELS)[number];

/** What the contractor did outside of this system, or what showed that it must have; with the Japanese name of each. */
export const RECORDED_MEANS = {
  CONTRACT_SYSTEM: "電子契約システムへの登録",
  WEB_FORM: "申請フォームへの登録",
  OWN_MAIL: "電子メールでの送付",
  IN_PERSON: "持参",
  POST: "郵送",
  OPENED: "発注者による閲覧",
} as const;
export type RecordedMeans = keyof typeof RECORDED_MEANS;
export const RECORDED_MEANS_NAMES = Object.keys(RECORDED_MEANS) as RecordedMeans[];

/** What a body may decide on what was handed over. */
export type DecidedOutcome = "ACCEPTED" | "REJECTED";
/** What became of a hand-over. SUPERSEDED: the contractor made it again before the body decided. */
export const RECEIPT_OUTCOMES = ["ACCEPTED", "REJECTED", "SUPERSEDED"] as const;
export type ReceiptOutcome = (typeof RECEIPT_OUTCOMES)[number];

/**
 * みなし寄託: by handing over number and key, the contractor is deemed to have deposited the certificate with the body. One
 * guarantee has as many as it takes until the body accepts.
 */
export interface Deposit {
  /** The newest version of the certificate when it was handed over. */
  readonly version: number;
  readonly channel: HandOverChannel;
  /** Only with RECORDED; else `null`. */
  readonly means: RecordedMeans | null;
  /** Where it was handed over: a system, a counter, an address; `null` where nobody said. */
  readonly place: string | null;
  /** The body as the certificate addresses it. */
  readonly recipient: string;
  /** Only with EMAIL: where the mail goes; else `null`. */
  readonly address: EmailAddress | null;
  /** The day in Japan on which it was handed over (提出日). */
  readonly handedOverOn: CalendarDate;
  /** 受領期限: until when the body is to decide. */
  readonly receiptDueOn: CalendarDate;
}

/** A body's decision (受領、受領拒否), or that a later hand-over stands in for this one (再提出). */
export interface ReceiptDecision {
  readonly outcome: ReceiptOutcome;
  /** The newest version of the certificate when that was recorded: an amendment may have come in between. */
  readonly version: number;
  /** Only of a rejection; else `null`. */
  readonly reason: RejectionReason | null;
  readonly reasonText: string | null;
}
