import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { EndEvidence, StatedEvidence } from "./guarantee-end-evidence";
import { findingsOnEvidence } from "./guarantee-end-evidence-findings";
import { findingsOnDischarge, type EndDays } from "./guarantee-end-findings";
import type { Cancellation, Discharge } from "./guarantee-end-statement";
import type { Guarantee } from "./guarantee";

/** What the body in whose favour a guarantee is states towards its end: the obligation is fulfilled, or it consents. */
export const END_CONFIRMATIONS = ["DISCHARGE", "CANCELLATION"] as const;
export type EndConfirmationKind = (typeof END_CONFIRMATIONS)[number];

/** The body's word. The issuer ends the guarantee, and needs no other evidence for it. */
export interface EndConfirmation {
  readonly kind: EndConfirmationKind;
  /** 検査合格日, or 同意日 of a cancellation. */
  readonly confirmedOn: CalendarDate;
  /** 工事完成日; `null` where it is not stated, and of a cancellation. */
  readonly completedOn: CalendarDate | null;
  readonly evidence: EndEvidence;
}

export interface StatedConfirmation extends Omit<EndConfirmation, "evidence"> {
  readonly evidence: StatedEvidence | null;
}

type Bounds = Parameters<typeof findingsOnDischarge>[1] & Pick<Guarantee, "issuedOn" | "expiresOn">;

/** All that contradicts a rule in a confirmation that the obligation is fulfilled (検査合格). */
export function findingsOnConfirmedDischarge(
  { confirmedOn: dischargedOn, completedOn, evidence }: StatedConfirmation,
  guarantee: Bounds,
  days: EndDays,
): Finding[] {
  const asDischarge: Discharge = { statedBy: "ISSUER", dischargedOn, reference: null, evidence };
  const findings = findingsOnDischarge(asDischarge, guarantee, days).map((finding) =>
    finding.path === "dischargedOn" ? { ...finding, path: "inspectedOn" } : finding,
  );
  if (completedOn !== null && completedOn > dischargedOn)
    findings.push({
      path: "completedOn",
      code: "AFTER_INSPECTION",
      limit: dischargedOn,
      actual: completedOn,
    });
  return findings;
}

/** The same of a consent to a cancellation (解約の同意): article 18 of the Act. */
export function findingsOnConsent(
  { confirmedOn, evidence }: StatedConfirmation,
  guarantee: Bounds,
  { today }: EndDays,
): Finding[] {
  const { issuedOn, expiresOn } = guarantee;
  const path = "consentedOn";
  const findings: Finding[] = [];
  if (confirmedOn < issuedOn)
    findings.push({ path, code: "BEFORE_ISSUE", limit: issuedOn, actual: confirmedOn });
  if (confirmedOn > today) findings.push({ path, code: "AFTER_TODAY", limit: today, actual: confirmedOn });
  if (confirmedOn > expiresOn)
    findings.push({ path, code: "AFTER_EXPIRY", limit: expiresOn, actual: confirmedOn });
  const end = {
    purpose: "OBLIGEE_CONSENT",
    hasReferenceBeside: false,
    endedOn: confirmedOn,
    afterEnd: "AFTER_CANCELLATION",
    today,
  } as const;
  return [...findings, ...findingsOnEvidence(evidence, end, guarantee)];
}

/** A discharge that states no document rests on the body's word. */
export function restingOnConfirmation<Stated extends Omit<Discharge, "statedBy">>(
  discharge: Stated,
  confirmed: EndConfirmation | null,
): Stated {
  return confirmed === null ? discharge : { ...discharge, evidence: confirmed.evidence };
}

/** What was confirmed on a day is no end before it. */
export function findingsBeforeConfirmation(
  { dischargedOn }: Pick<Discharge, "dischargedOn">,
  confirmed: EndConfirmation | null,
): Finding[] {
  if (confirmed === null || dischargedOn >= confirmed.confirmedOn) return [];
  const { confirmedOn: limit } = confirmed;
  return [{ path: "dischargedOn", code: "BEFORE_CONFIRMED_DAY", limit, actual: dischargedOn }];
}

/** A cancellation that rests on the body's consent says no other day than the body does. */
export function findingsOnDayOfConsent(
  { consentedOn }: Pick<Cancellation, "consentedOn">,
  consent: EndConfirmation | null,
): Finding[] {
  if (consent === null || consentedOn === null || consentedOn === consent.confirmedOn) return [];
  const { confirmedOn: limit } = consent;
  return [{ path: "consentedOn", code: "NOT_THE_CONSENTED_DAY", limit, actual: consentedOn }];
}

/** A cancellation that states no document rests on the body's consent, and on its day. */
export function restingOnConsent(cancellation: Cancellation, consent: EndConfirmation | null): Cancellation {
  if (consent === null) return cancellation;
  return {
    ...cancellation,
    consentedOn: cancellation.consentedOn ?? consent.confirmedOn,
    evidence: consent.evidence,
  };
}
