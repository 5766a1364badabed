import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import { searchText } from "../values/search-text";
import type { Guarantee } from "./guarantee";
import {
  findingsOnEvidence,
  LONGEST_REFERENCE,
  type EvidencedGuarantee,
} from "./guarantee-end-evidence-findings";
import type { Cancellation, Discharge } from "./guarantee-end-statement";

/** The bounds of an end's day. */
export interface EndDays {
  /** Today in Japan. */
  readonly today: CalendarDate;
  /** When the works contract was last changed (変更契約日); `null` while it has not been. */
  readonly lastAmendedOn: CalendarDate | null;
}

/** A guarantee binds from 発行日 to 保証期限. Its end lies within, and not in the future. */
type Bounds = Pick<Guarantee, "issuedOn" | "expiresOn"> & EvidencedGuarantee;

/** All that contradicts a rule in a cancellation. The ground decides whether there is a consent: article 18 of the Act. */
export function findingsOnCancellation(
  cancellation: Cancellation,
  guarantee: Bounds,
  days: EndDays,
): Finding[] {
  const { ground: purpose, cancelledOn: endedOn, reference, evidence } = cancellation;
  const hasReferenceBeside = purpose === "OBLIGEE_CONSENT" && reference !== null;
  const bounds = { endedOn, afterEnd: "AFTER_CANCELLATION", today: days.today } as const;
  return [
    ...findingsOnEndDay("cancelledOn", endedOn, guarantee, days),
    ...findingsOnConsent(cancellation, guarantee, days.today),
    ...findingsOnFacts(cancellation),
    ...findingsOnEvidence(evidence, { purpose, hasReferenceBeside, ...bounds }, guarantee),
  ];
}

/** All that contradicts a rule in a discharge. The issuer's word alone is none: it has evidence. */
export function findingsOnDischarge(discharge: Discharge, guarantee: Bounds, days: EndDays): Finding[] {
  const { statedBy, dischargedOn: endedOn, reference, evidence } = discharge;
  const hasReferenceBeside = reference !== null;
  const bounds = { endedOn, afterEnd: "AFTER_DISCHARGE", today: days.today } as const;
  return [
    ...findingsOnEndDay("dischargedOn", endedOn, guarantee, days),
    ...(reference === null ? [] : findingsOnText("reference", reference, LONGEST_REFERENCE)),
    ...(statedBy === "OBLIGEE" && evidence === null
      ? []
      : findingsOnEvidence(evidence, { purpose: "FULFILMENT", hasReferenceBeside, ...bounds }, guarantee)),
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
  { ground, cancelledOn, consentedOn }: Cancellation,
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

/** 発注者の都合による解除 (任意解除). */
const CONVENIENCE = /発注(者|機関|官庁)側?の(一方的な)?都合/u;

/**
 * Without consent the obligee's fault must have ended the works contract. What an obligee does for its convenience is
 * not its fault: for that the Act asks for its consent.
 */
function* findingsOnFacts({ ground, reference }: Cancellation): Iterable<Finding> {
  const path = "reference";
  if (reference === null) {
    if (ground === "OBLIGEE_FAULT") yield { path, code: "FACTS_REQUIRED" };
    return;
  }
  yield* findingsOnText(path, reference, LONGEST_REFERENCE);
  if (ground === "OBLIGEE_FAULT" && CONVENIENCE.test(searchText(reference)))
    yield { path, code: "CONVENIENCE_IS_NO_FAULT" };
}
