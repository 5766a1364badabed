import type { Finding } from "../values/finding";
import type { Discharge } from "./guarantee-end-statement";
import {
  day,
  GUARANTEE,
  DAYS,
  EVIDENCE,
  discharge,
  evidenced,
  DAY_BEFORE_ISSUE,
} from "../../../tests/support/sample-ends";

describe("a discharge (保証終了（債務履行済）)", () => {
  it("is in order with evidence, on the day of the evidence or later, until today", () => {
    expect(discharge()).toEqual([]);
    expect(discharge({ dischargedOn: DAYS.today })).toEqual([]);
    expect(
      discharge({ dischargedOn: GUARANTEE.issuedOn, evidence: { ...EVIDENCE, day: GUARANTEE.issuedOn } }),
    ).toEqual([]);
  });

  it("needs evidence of the issuer: its word is none, on its day of issue no less", () => {
    expect(discharge({ evidence: null })).toEqual([{ path: "evidence", code: "EVIDENCE_REQUIRED" }]);
    expect(discharge({ evidence: null, reference: "検査調書 第7号" })).toEqual([
      { path: "evidence", code: "EVIDENCE_REQUIRED" },
    ]);
  });

  it("needs none of the obligee, who knows it; what the obligee names is checked like the issuer's", () => {
    expect(discharge({ statedBy: "OBLIGEE", evidence: null })).toEqual([]);
    expect(discharge({ statedBy: "OBLIGEE", evidence: { ...EVIDENCE, digest: null } })).toEqual([
      { path: "evidence.digest", code: "EVIDENCE_DIGEST_REQUIRED" },
    ]);
  });

  it.each<[string, Partial<Discharge>, object, Finding[]]>([
    [
      "before the issue",
      { dischargedOn: DAY_BEFORE_ISSUE },
      {},
      [{ path: "dischargedOn", code: "BEFORE_ISSUE", limit: "2026-04-10", actual: "2026-04-09" }],
    ],
    [
      "before the last recorded change of the works contract",
      {},
      { lastAmendedOn: day("2026-11-21") },
      [{ path: "dischargedOn", code: "BEFORE_LAST_AMENDMENT", limit: "2026-11-21", actual: "2026-11-20" }],
    ],
    [
      "after today",
      { dischargedOn: day("2026-11-23") },
      {},
      [{ path: "dischargedOn", code: "AFTER_TODAY", limit: "2026-11-22", actual: "2026-11-23" }],
    ],
    [
      "after 保証期限",
      { dischargedOn: day("2027-04-01") },
      { today: day("2027-04-10") },
      [{ path: "dischargedOn", code: "AFTER_EXPIRY", limit: "2027-03-31", actual: "2027-04-01" }],
    ],
  ])("is on no day %s", (_, changes, days, findings) => {
    const found = discharge(changes, GUARANTEE, days);
    expect(found.filter(({ path }) => path === "dischargedOn")).toEqual(findings);
  });

  it("may be on the last day of the guarantee, and on the day of the last change", () => {
    const last = { dischargedOn: GUARANTEE.expiresOn };
    expect(discharge(last, GUARANTEE, { today: day("2027-04-10") })).toEqual([]);
    expect(discharge({}, GUARANTEE, { lastAmendedOn: day("2026-11-20") })).toEqual([]);
  });

  it("has a reference that a paper can show", () => {
    for (const [reference, finding] of [
      [" ", { code: "BLANK" }],
      ["調書\u0007", { code: "UNPRINTABLE", actual: "U+0007" }],
      ["調".repeat(201), { code: "TOO_LONG", limit: 200, actual: 201 }],
    ] as const)
      expect(discharge({ reference })).toEqual([{ path: "reference", ...finding }]);
    expect(discharge({ reference: "調".repeat(200) })).toEqual([]);
  });

  it("takes its reference for the evidence's where that has none, and finds what is wrong with it once", () => {
    const evidence = { ...EVIDENCE, reference: null };
    expect(discharge({ evidence, reference: "検査調書 第7号" })).toEqual([]);
    expect(discharge({ evidence, reference: "" })).toEqual([{ path: "reference", code: "BLANK" }]);
    expect(discharge({ evidence })).toEqual([
      { path: "evidence.reference", code: "EVIDENCE_REFERENCE_REQUIRED" },
    ]);
  });
});

describe("the evidence of a discharge (証拠書類)", () => {
  const FULFILMENT = "COMPLETION_INSPECTION, HANDOVER, FINAL_PAYMENT, ADVANCE_RETURN, OBLIGEE_NOTICE";

  it("that says nothing is told all that is missing at once: kind, day, reference, digest", () => {
    expect(evidenced({ kind: null, day: null, reference: null, digest: null })).toEqual([
      { path: "evidence.kind", code: "EVIDENCE_KIND_REQUIRED", limit: FULFILMENT },
      { path: "evidence.day", code: "EVIDENCE_DAY_REQUIRED" },
      { path: "evidence.reference", code: "EVIDENCE_REFERENCE_REQUIRED" },
      { path: "evidence.digest", code: "EVIDENCE_DIGEST_REQUIRED" },
    ]);
  });

  it("is each document of the trade that shows fulfilment, and no other", () => {
    for (const kind of [
      "COMPLETION_INSPECTION",
      "HANDOVER",
      "FINAL_PAYMENT",
      "ADVANCE_RETURN",
      "OBLIGEE_NOTICE",
    ] as const)
      expect(evidenced({ kind })).toEqual([]);
    for (const kind of [
      "CONSENT_LETTER",
      "AGREED_TERMINATION",
      "TERMINATION_NOTICE",
      "COURT_RECORD",
    ] as const)
      expect(evidenced({ kind })).toEqual([
        { path: "evidence.kind", code: "EVIDENCE_DOES_NOT_SHOW_IT", limit: FULFILMENT, actual: kind },
      ]);
  });

  it("is a returned advance only where an advance is guaranteed (前払金の返還)", () => {
    const kind = "ADVANCE_RETURN";
    expect(evidenced({ kind }, { ...GUARANTEE, kind: "INTERIM_PAYMENT" })).toEqual([]);
    const performance = { ...GUARANTEE, kind: "CONTRACT_PERFORMANCE" as const };
    expect(evidenced({ kind }, performance)).toEqual([{ path: "evidence.kind", code: "ONLY_FOR_ADVANCE" }]);
    expect(evidenced({}, performance)).toEqual([]);
  });

  it("bears no day before the issue, or before the works contract", () => {
    expect(evidenced({ day: DAY_BEFORE_ISSUE })).toEqual([
      { path: "evidence.day", code: "BEFORE_ISSUE", limit: "2026-04-10", actual: "2026-04-09" },
    ]);
    // 契約保証 is issued before its contract, which a completed work follows.
    const early = { ...GUARANTEE, worksContract: { contractedOn: day("2026-05-01") } };
    expect(evidenced({ day: day("2026-04-30") }, early)).toEqual([
      { path: "evidence.day", code: "BEFORE_CONTRACT", limit: "2026-05-01", actual: "2026-04-30" },
    ]);
    expect(evidenced({ day: day("2026-05-01") }, early)).toEqual([]);
    const unknown = { ...GUARANTEE, worksContract: { contractedOn: null } };
    expect(evidenced({ day: GUARANTEE.issuedOn }, unknown)).toEqual([]);
  });

  it("bears no day after the end that it shows, and none after today", () => {
    expect(evidenced({ day: day("2026-11-21") })).toEqual([
      { path: "evidence.day", code: "AFTER_DISCHARGE", limit: "2026-11-20", actual: "2026-11-21" },
    ]);
    expect(evidenced({ day: day("2026-11-23") })).toEqual([
      { path: "evidence.day", code: "AFTER_TODAY", limit: "2026-11-22", actual: "2026-11-23" },
      { path: "evidence.day", code: "AFTER_DISCHARGE", limit: "2026-11-20", actual: "2026-11-23" },
    ]);
    expect(discharge({ dischargedOn: DAYS.today, evidence: { ...EVIDENCE, day: DAYS.today } })).toEqual([]);
  });

  it("has a reference that a paper can show", () => {
    expect(evidenced({ reference: "\u3000" })).toEqual([{ path: "evidence.reference", code: "BLANK" }]);
    expect(evidenced({ reference: "調".repeat(201) })).toEqual([
      { path: "evidence.reference", code: "TOO_LONG", limit: 200, actual: 201 },
    ]);
  });

  it.each<[string, string, Partial<Finding> | null]>([
    ["64 digits in lower case", "ab".repeat(32), null],
    ["64 digits in capitals", "AB".repeat(32), null],
    ["63 digits", "a".repeat(63), { code: "NOT_A_DIGEST", limit: 64, actual: 63 }],
    ["65 digits", "a".repeat(65), { code: "NOT_A_DIGEST", limit: 64, actual: 65 }],
    ["nothing", "", { code: "NOT_A_DIGEST", limit: 64, actual: 0 }],
    ["another letter first", `g${"a".repeat(63)}`, { code: "NOT_A_DIGEST", limit: 64, actual: "g" }],
    ["another letter last", `${"a".repeat(63)}𠮷`, { code: "NOT_A_DIGEST", limit: 64, actual: "𠮷" }],
    [
      "the digest of an empty file",
      "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
      { code: "DIGEST_OF_NOTHING" },
    ],
  ])("has as digest of %s: %s → %j", (_, digest, finding) => {
    expect(evidenced({ digest })).toEqual(finding === null ? [] : [{ path: "evidence.digest", ...finding }]);
  });

  it("is told with the day and all else that is wrong", () => {
    const evidence = { kind: "COURT_RECORD", day: null, reference: "", digest: "x" } as const;
    const found = discharge({ dischargedOn: day("2026-11-23"), evidence });
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "dischargedOn AFTER_TODAY",
      "evidence.kind EVIDENCE_DOES_NOT_SHOW_IT",
      "evidence.day EVIDENCE_DAY_REQUIRED",
      "evidence.reference BLANK",
      "evidence.digest NOT_A_DIGEST",
    ]);
  });
});
