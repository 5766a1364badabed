import type { CalendarDate } from "../values/calendar-date";
import type { EmailAddress } from "../values/email-address";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { RecordedMeans } from "./deposit";
import { RECEIPT_BUSINESS_DAYS } from "./receipt-deadline";

/** How a body wants number and key to reach it (提出方法); OPENED is nothing to ask for, and a mail may be sent from here. */
export const HAND_OVER_WAYS = [
  "DIRECT",
  "EMAIL",
  "CONTRACT_SYSTEM",
  "WEB_FORM",
  "IN_PERSON",
  "POST",
] as const satisfies readonly ("DIRECT" | "EMAIL" | Exclude<RecordedMeans, "OPENED" | "OWN_MAIL">)[];
export type HandOverWay = (typeof HAND_OVER_WAYS)[number];

/** What a body says of the hand-over of these kinds of guarantees; `null`: it says nothing. */
export interface HandOverRoute {
  readonly kinds: readonly GuaranteeKind[];
  readonly way: HandOverWay | null;
  /** 提出先の部署. */
  readonly department: string | null;
  /** The mailbox that takes it. */
  readonly address: EmailAddress | null;
  /** A system, a form's address, a counter. */
  readonly place: string | null;
  /** The subject of its mails, with places in braces. */
  readonly subject: string | null;
  /** Whether a print is wanted. */
  readonly takesPrint: boolean | null;
  /** Whether the arrival is to be confirmed by telephone. */
  readonly takesPhoneCall: boolean | null;
  readonly telephone: string | null;
  /** Until when, in the body's words: 契約締結の前日まで. */
  readonly until: string | null;
}

/** What a body says of hand-overs from a day on; `null`: nothing. */
export interface HandOverRules {
  readonly effectiveFrom: CalendarDate;
  /** At most one of each kind of guarantee. */
  readonly routes: readonly HandOverRoute[];
  /** 受領期限, in business days. */
  readonly receiptBusinessDays: number | null;
  /** Whether it receives amended versions anew. */
  readonly receivesAmendmentsAnew: boolean | null;
  /** The mailbox that is told of what was handed over, and reminded. */
  readonly noticeAddress: EmailAddress | null;
  /** Where it says so (根拠). */
  readonly source: string;
  /** The day on which the source said so; `null`: it bears none. */
  readonly asOf: CalendarDate | null;
}

/** The rules that hold on a day, and who stated them. */
export interface HandOverRulesInForce {
  /** `null`: nobody knows any. */
  readonly rules: HandOverRules | null;
  /** Whether the body recorded them itself; else they are what it publishes. */
  readonly isOwn: boolean;
}

/** What is recorded for a department, else for its body, else what is known of the body from what it publishes. */
export function handOverRulesOn(
  day: CalendarDate,
  recorded: readonly (readonly HandOverRules[])[],
  published: HandOverRules | null,
): HandOverRulesInForce {
  for (const rules of recorded) {
    const [newest] = rules
      .filter(({ effectiveFrom }) => effectiveFrom <= day)
      .sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1));
    if (newest) return { rules: newest, isOwn: true };
  }
  return { rules: published, isOwn: false };
}

/** What is said of one kind of guarantee; `null`: nothing. */
export function routeOf({ rules }: HandOverRulesInForce, kind: GuaranteeKind): HandOverRoute | null {
  return rules?.routes.find(({ kinds }) => kinds.includes(kind)) ?? null;
}

/** Whether a guarantee that was accepted is handed over again: its certificate has been amended, and the body asks for that. */
export function isReceivedAnew(
  { rules }: HandOverRulesInForce,
  acceptedVersion: number,
  newestVersion: number,
): boolean {
  return rules?.receivesAmendmentsAnew === true && newestVersion > acceptedVersion;
}

export function receiptDaysOf({ rules }: HandOverRulesInForce): number {
  return rules?.receiptBusinessDays ?? RECEIPT_BUSINESS_DAYS;
}
