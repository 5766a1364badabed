import type { Finding } from "../values/finding";
import {
  day,
  GUARANTEE,
  DAYS,
  CONSENT,
  FAULT,
  cancel,
  DAY_BEFORE_ISSUE,
} from "../../../tests/support/sample-ends";

describe("a cancellation with the obligee's consent (Act art. 18)", () => {
  it("is in order with the day of the consent and its document", () => {
    expect(cancel(CONSENT)).toEqual([]);
    expect(cancel(CONSENT, { evidence: { ...CONSENT.evidence!, kind: "AGREED_TERMINATION" } })).toEqual([]);
    const onOneDay = { consentedOn: CONSENT.cancelledOn };
    expect(cancel(CONSENT, onOneDay)).toEqual([]);
    const today = { consentedOn: DAYS.today, cancelledOn: DAYS.today };
    expect(cancel(CONSENT, today)).toEqual([]);
    expect(cancel(CONSENT, { consentedOn: GUARANTEE.issuedOn })).toEqual([]);
  });

  it("names the day of the consent", () => {
    expect(cancel(CONSENT, { consentedOn: null })).toEqual([
      { path: "consentedOn", code: "REQUIRED_WITH_CONSENT" },
    ]);
  });

  it.each<[string, string, Finding[]]>([
    [
      "before the issue",
      "2026-04-09",
      [{ path: "consentedOn", code: "BEFORE_ISSUE", limit: "2026-04-10", actual: "2026-04-09" }],
    ],
    [
      "after the cancellation",
      "2026-11-21",
      [{ path: "consentedOn", code: "AFTER_CANCELLATION", limit: "2026-11-20", actual: "2026-11-21" }],
    ],
    [
      "after today",
      "2026-11-23",
      [
        { path: "consentedOn", code: "AFTER_TODAY", limit: "2026-11-22", actual: "2026-11-23" },
        { path: "consentedOn", code: "AFTER_CANCELLATION", limit: "2026-11-20", actual: "2026-11-23" },
      ],
    ],
  ])("has no consent %s", (_, consentedOn, findings) => {
    expect(cancel(CONSENT, { consentedOn: day(consentedOn) })).toEqual(findings);
  });

  it("needs the document, which is not younger than the cancellation", () => {
    expect(cancel(CONSENT, { evidence: null })).toEqual([{ path: "evidence", code: "EVIDENCE_REQUIRED" }]);
    expect(cancel(CONSENT, { evidence: { ...CONSENT.evidence!, day: day("2026-11-21") } })).toEqual([
      { path: "evidence.day", code: "AFTER_CANCELLATION", limit: "2026-11-20", actual: "2026-11-21" },
    ]);
    for (const kind of ["COMPLETION_INSPECTION", "TERMINATION_NOTICE"] as const)
      expect(cancel(CONSENT, { evidence: { ...CONSENT.evidence!, kind } })).toEqual([
        {
          path: "evidence.kind",
          code: "EVIDENCE_DOES_NOT_SHOW_IT",
          limit: "CONSENT_LETTER, AGREED_TERMINATION",
          actual: kind,
        },
      ]);
  });

  it("takes the reference beside it, as earlier programs send it, for the document's", () => {
    const evidence = { ...CONSENT.evidence!, reference: null };
    expect(cancel(CONSENT, { evidence, reference: "近整契第123号" })).toEqual([]);
    expect(cancel(CONSENT, { evidence })).toEqual([
      { path: "evidence.reference", code: "EVIDENCE_REFERENCE_REQUIRED" },
    ]);
    expect(cancel(CONSENT, { evidence, reference: "発注者の都合" })).toEqual([]);
    expect(cancel(CONSENT, { reference: " " })).toEqual([{ path: "reference", code: "BLANK" }]);
  });

  it("is on no day when the guarantee did not bind", () => {
    expect(cancel(CONSENT, { cancelledOn: DAY_BEFORE_ISSUE })).toContainEqual({
      path: "cancelledOn",
      code: "BEFORE_ISSUE",
      limit: "2026-04-10",
      actual: "2026-04-09",
    });
    expect(cancel(CONSENT, {}, { lastAmendedOn: day("2026-11-21") })).toEqual([
      { path: "cancelledOn", code: "BEFORE_LAST_AMENDMENT", limit: "2026-11-21", actual: "2026-11-20" },
    ]);
  });
});

describe("a cancellation without consent (Act art. 18: the obligee's own fault ended the works contract)", () => {
  it("is in order with the facts and the document that shows them", () => {
    expect(cancel(FAULT)).toEqual([]);
    expect(cancel(FAULT, { evidence: { ...FAULT.evidence!, kind: "COURT_RECORD" } })).toEqual([]);
  });

  it("has no day of consent", () => {
    expect(cancel(FAULT, { consentedOn: day("2026-11-19") })).toEqual([
      { path: "consentedOn", code: "ONLY_WITH_CONSENT", actual: "2026-11-19" },
    ]);
  });

  it("states the facts (事由), which are not the document's reference", () => {
    expect(cancel(FAULT, { reference: null })).toEqual([{ path: "reference", code: "FACTS_REQUIRED" }]);
    expect(cancel(FAULT, { reference: "\n" })).toContainEqual({ path: "reference", code: "BLANK" });
    expect(cancel(FAULT, { reference: "事".repeat(201) })).toEqual([
      { path: "reference", code: "TOO_LONG", limit: 200, actual: 201 },
    ]);
    expect(cancel(FAULT, { evidence: { ...FAULT.evidence!, reference: null } })).toEqual([
      { path: "evidence.reference", code: "EVIDENCE_REFERENCE_REQUIRED" },
    ]);
  });

  it.each([
    "発注者の都合による契約解除",
    "発注者 の都合により解除",
    "発注者側の一方的な都合による",
    "発注機関の都合",
    "発注官庁の都合で中止",
  ])("is not the obligee's convenience: %s (issue 12)", (reference) => {
    expect(cancel(FAULT, { reference })).toEqual([{ path: "reference", code: "CONVENIENCE_IS_NO_FAULT" }]);
  });

  it("may speak of another one's circumstances", () => {
    expect(cancel(FAULT, { reference: "発注者が資金の都合を理由に請負代金を支払わないため" })).toEqual([]);
  });

  it("needs the document that ended the works contract, and no other", () => {
    expect(cancel(FAULT, { evidence: null })).toEqual([{ path: "evidence", code: "EVIDENCE_REQUIRED" }]);
    for (const kind of ["CONSENT_LETTER", "AGREED_TERMINATION", "OBLIGEE_NOTICE"] as const)
      expect(cancel(FAULT, { evidence: { ...FAULT.evidence!, kind } })).toEqual([
        {
          path: "evidence.kind",
          code: "EVIDENCE_DOES_NOT_SHOW_IT",
          limit: "TERMINATION_NOTICE, COURT_RECORD",
          actual: kind,
        },
      ]);
  });
});
