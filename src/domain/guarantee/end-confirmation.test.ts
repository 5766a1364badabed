import type { CalendarDate } from "../values/calendar-date";
import {
  findingsOnConfirmedDischarge,
  findingsBeforeConfirmation,
  findingsOnConsent,
  findingsOnDayOfConsent,
  restingOnConfirmation,
  restingOnConsent,
  type EndConfirmation,
  type StatedConfirmation,
} from "./end-confirmation";

const day = (text: string) => text as CalendarDate;
const guarantee = {
  kind: "ADVANCE_PAYMENT",
  issuedOn: day("2026-04-01"),
  expiresOn: day("2027-03-31"),
  worksContract: { contractedOn: day("2026-03-25") },
} as const;
const days = { today: day("2026-11-22"), lastAmendedOn: null };
const EVIDENCE = {
  kind: "COMPLETION_INSPECTION",
  day: day("2026-11-20"),
  reference: "検査調書 第7号",
  digest: "ab".repeat(32),
} as const;
const CONSENT = { ...EVIDENCE, kind: "CONSENT_LETTER" } as const;
const discharge = (changes: Partial<StatedConfirmation> = {}): StatedConfirmation => ({
  kind: "DISCHARGE",
  confirmedOn: day("2026-11-20"),
  completedOn: day("2026-11-18"),
  evidence: EVIDENCE,
  ...changes,
});
const consent = (changes: Partial<StatedConfirmation> = {}): StatedConfirmation => ({
  kind: "CANCELLATION",
  confirmedOn: day("2026-11-20"),
  completedOn: null,
  evidence: CONSENT,
  ...changes,
});
const codes = (findings: readonly { path: string; code: string }[]) =>
  findings.map(({ path, code }) => `${path} ${code}`);

describe("a body's confirmation that the obligation is fulfilled", () => {
  const of = (changes: Partial<StatedConfirmation>) =>
    codes(findingsOnConfirmedDischarge(discharge(changes), guarantee, days));

  it("has a day of inspection, a document, and perhaps the day of completion", () => {
    expect(of({})).toEqual([]);
    expect(of({ completedOn: null })).toEqual([]);
    expect(of({ completedOn: day("2026-11-20") })).toEqual([]);
    expect(of({ completedOn: day("2026-11-21") })).toEqual(["completedOn AFTER_INSPECTION"]);
    expect(of({ evidence: null })).toEqual(["evidence EVIDENCE_REQUIRED"]);
    expect(of({ evidence: CONSENT })).toEqual(["evidence.kind EVIDENCE_DOES_NOT_SHOW_IT"]);
  });

  it("lies within the guarantee, and not in the future", () => {
    expect(of({ confirmedOn: day("2026-11-23") })).toEqual(["inspectedOn AFTER_TODAY"]);
    expect(of({ confirmedOn: day("2026-03-31"), completedOn: null })).toContain("inspectedOn BEFORE_ISSUE");
  });
});

describe("a body's consent to a cancellation", () => {
  const of = (changes: Partial<StatedConfirmation>) =>
    codes(findingsOnConsent(consent(changes), guarantee, days));

  it("has its day and a document that shows it", () => {
    expect(of({})).toEqual([]);
    expect(of({ evidence: EVIDENCE })).toEqual(["evidence.kind EVIDENCE_DOES_NOT_SHOW_IT"]);
    expect(of({ evidence: null })).toEqual(["evidence EVIDENCE_REQUIRED"]);
    expect(of({ evidence: { ...CONSENT, day: day("2026-11-21") } })).toEqual([
      "evidence.day AFTER_CANCELLATION",
    ]);
  });

  it("lies within the guarantee, and not in the future", () => {
    expect(of({ confirmedOn: day("2026-11-22") })).toEqual([]);
    expect(of({ confirmedOn: day("2026-11-23") })).toEqual(["consentedOn AFTER_TODAY"]);
    expect(of({ confirmedOn: day("2026-04-01") })).toEqual(["evidence.day AFTER_CANCELLATION"]);
    expect(of({ confirmedOn: day("2026-03-31") })).toContain("consentedOn BEFORE_ISSUE");
    const past = { ...guarantee, expiresOn: day("2026-11-19") };
    expect(codes(findingsOnConsent(consent(), past, days))).toEqual(["consentedOn AFTER_EXPIRY"]);
  });
});

describe("an end that states no document", () => {
  const confirmed = discharge() as EndConfirmation;
  const consented = consent() as EndConfirmation;

  it("rests on the body's word, where there is one", () => {
    const stated = { dischargedOn: day("2026-11-21"), reference: null, evidence: null };
    expect(restingOnConfirmation(stated, confirmed)).toEqual({ ...stated, evidence: EVIDENCE });
    expect(restingOnConfirmation(stated, null)).toEqual(stated);
  });

  it("is not before the day that the body confirmed", () => {
    const found = (dischargedOn: string, on: EndConfirmation | null = confirmed) =>
      findingsBeforeConfirmation({ dischargedOn: day(dischargedOn) }, on);
    expect(found("2026-11-20")).toEqual([]);
    expect(found("2026-11-21")).toEqual([]);
    expect(found("2026-11-19", null)).toEqual([]);
    expect(found("2026-11-19")).toEqual([
      { path: "dischargedOn", code: "BEFORE_CONFIRMED_DAY", limit: "2026-11-20", actual: "2026-11-19" },
    ]);
  });

  it("names no other day of consent than the body", () => {
    const found = (consentedOn: string | null, on: EndConfirmation | null = consented) =>
      findingsOnDayOfConsent({ consentedOn: consentedOn === null ? null : day(consentedOn) }, on);
    expect(found(null)).toEqual([]);
    expect(found("2026-11-20")).toEqual([]);
    expect(found("2026-11-21", null)).toEqual([]);
    for (const actual of ["2026-11-19", "2026-11-21"])
      expect(found(actual)).toEqual([
        { path: "consentedOn", code: "NOT_THE_CONSENTED_DAY", limit: "2026-11-20", actual },
      ]);
  });

  it("takes the day of the consent", () => {
    const stated = {
      ground: "OBLIGEE_CONSENT",
      cancelledOn: day("2026-11-21"),
      consentedOn: null,
      reference: null,
      evidence: null,
    } as const;
    expect(restingOnConsent(stated, consented)).toMatchObject({
      consentedOn: "2026-11-20",
      evidence: CONSENT,
    });
    expect(restingOnConsent(stated, null)).toEqual(stated);
  });
});
