import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { Guarantee } from "./guarantee";
import type { CancellationGround } from "./guarantee-end";
import { findingsOnText } from "../values/readable-text";

/** The most characters of the document that shows an end, or of the facts. */
export const LONGEST_REFERENCE = 200;

/** 解約 as an issuer states it. */
export interface Cancellation {
  readonly ground: CancellationGround;
  /** 解約日. */
  readonly cancelledOn: CalendarDate;
  /** 同意日: with the obligee's consent only. */
  readonly consentedOn: CalendarDate | null;
  /** 同意書の文書番号, or with the obligee's fault the facts (事由). */
  readonly reference: string;
}

/** 解除: the obligation is fulfilled, as the obligee or the issuer states it. */
export interface Discharge {
  readonly dischargedOn: CalendarDate;
  readonly reference: string | null;
}

/** The bounds of an end's day. */
export interface EndDays {
  /** Today in Japan. */
  readonly today: CalendarDate;
  /** When the works contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
}

/** A guarantee binds from 発行日 to 保証期限. Its end lies within, and not in the future. */
type Bounds = Pick<Guarantee, "issuedOn" | "expiresOn">;

/** All that contradicts a rule in a cancellation. The ground decides whether there is a consent: article 18 of the Act. */
export function findingsOnCancellation(
  { ground, cancelledOn, consentedOn, reference }: Cancellation,
  guarantee: Bounds,
  days: EndDays,
): Finding[] {
  return [
    ...findingsOnEndDay("cancelledOn", cancelledOn, guarantee, days),
    ...findingsOnConsent({ ground, cancelledOn, consentedOn }, guarantee, days.today),
    ...findingsOnText("reference", reference, LONGEST_REFERENCE),
  ];
}

export function findingsOnDischarge(
  { dischargedOn, reference }: Discharge,
  guarantee: Bounds,
  days: EndDays,
): Finding[] {
  return [
    ...findingsOnEndDay("dischargedOn", dischargedOn, guarantee, days),
    ...(reference === null ? [] : findingsOnText("reference", reference, LONGEST_REFERENCE)),
  ];
}

/** No amendment follows an end, so an end does not come before a recorded change. */
function* findingsOnEndDay(
  path: string,
  day: CalendarDate,
  { issuedOn, expiresOn }: Bounds,
  { today, lastAmendedOn }: EndDays,
): Iterable<Finding> {
  if (day < issuedOn) yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: day };
  if (lastAmendedOn !== null && day < lastAmendedOn)
    yield { path, code: "BEFORE_LAST_AMENDMENT", limit: lastAmendedOn, actual: day };
  if (day > today) yield { path, code: "AFTER_TODAY", limit: today, actual: day };
  if (day > expiresOn) yield { path, code: "AFTER_EXPIRY", limit: expiresOn, actual: day };
}

function* findingsOnConsent(
  { ground, cancelledOn, consentedOn }: Omit<Cancellation, "reference">,
  { issuedOn }: Bounds,
  today: CalendarDate,
): Iterable<Finding> {
  const path = "consentedOn";
  if (ground === "OBLIGEE_FAULT") {
    if (consentedOn !== null) yield { path, code: "ONLY_WITH_CONSENT", actual: consentedOn };
    return;
  }
  if (consentedOn === null) {
    yield { path, code: "REQUIRED_WITH_CONSENT" };
    return;
  }
  if (consentedOn < issuedOn) yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: consentedOn };
  if (consentedOn > today) yield { path, code: "AFTER_TODAY", limit: today, actual: consentedOn };
  if (consentedOn > cancelledOn)
    yield { path, code: "AFTER_CANCELLATION", limit: cancelledOn, actual: consentedOn };
}
