import { FINDINGS } from "../findings";
import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { StatedEvidence } from "./guarantee-end-evidence";
import { GUARANTEE_END_FINDINGS } from "./guarantee-end-finding-words";
import { findingsOnCancellation, findingsOnDischarge } from "./guarantee-end-findings";
import type { Cancellation, Discharge } from "./guarantee-end-statement";

const day = (text: string): CalendarDate => text as CalendarDate;

/** An advance guarantee of works contracted before its issue, as long as it binds. */
const GUARANTEE = {
  kind: "ADVANCE_PAYMENT" as GuaranteeKind,
  issuedOn: day("2026-04-10"),
  expiresOn: day("2027-03-31"),
  worksContract: { contractedOn: day("2026-04-01") as CalendarDate | null },
};
const DAYS = { today: day("2026-11-22"), lastAmendedOn: null };

const EVIDENCE: StatedEvidence = {
  kind: "COMPLETION_INSPECTION",
  day: day("2026-11-20"),
  reference: "検査調書 第7号",
  digest: "0123456789abcdef".repeat(4),
};
const DISCHARGE: Discharge = {
  statedBy: "ISSUER",
  dischargedOn: day("2026-11-20"),
  reference: null,
  evidence: EVIDENCE,
};
const CONSENT: Cancellation = {
  ground: "OBLIGEE_CONSENT",
  cancelledOn: day("2026-11-20"),
  consentedOn: day("2026-11-19"),
  reference: null,
  evidence: { ...EVIDENCE, kind: "CONSENT_LETTER" },
};
const FAULT: Cancellation = {
  ground: "OBLIGEE_FAULT",
  cancelledOn: day("2026-11-20"),
  consentedOn: null,
  reference: "請負代金の不払により受注者が契約を解除したため",
  evidence: { ...EVIDENCE, kind: "TERMINATION_NOTICE" },
};

const discharge = (
  changes: Partial<Discharge> = {},
  guarantee = GUARANTEE,
  days: typeof DAYS | object = {},
) => findingsOnDischarge({ ...DISCHARGE, ...changes }, guarantee, { ...DAYS, ...days });
const cancel = (stated: Cancellation, changes: Partial<Cancellation> = {}, days: object = {}) =>
  findingsOnCancellation({ ...stated, ...changes }, GUARANTEE, { ...DAYS, ...days });
const evidenced = (changes: Partial<StatedEvidence>, guarantee = GUARANTEE) =>
  discharge({ evidence: { ...EVIDENCE, ...changes } }, guarantee);

const DAY_BEFORE_ISSUE = day("2026-04-09");

describe("a discharge (保証終了（債務履行済）)", () => {
  it("is in order with evidence, on the day of the evidence or later, until today", () => {
    expect(discharge()).toEqual([]);
    expect(discharge({ dischargedOn: DAYS.today })).toEqual([]);
    expect(
      discharge({ dischargedOn: GUARANTEE.issuedOn, evidence: { ...EVIDENCE, day: GUARANTEE.issuedOn } }),
    ).toEqual([]);
  });

  it("needs evidence of the issuer: its word is none (issue 12: discharged on its day of issue, without a document)", () => {
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

describe("the words of findings on evidence", () => {
  const said = ({ code, ...data }: Partial<Finding> & Pick<Finding, "code">) => {
    const { ja, en } = FINDINGS[code].words;
    return { ja: typeof ja === "string" ? ja : ja(data), en: typeof en === "string" ? en : en(data) };
  };

  it("name documents as Japanese readers know them, and as programs do", () => {
    const [finding] = cancel(FAULT, { evidence: { ...FAULT.evidence!, kind: "CONSENT_LETTER" } });
    expect(said(finding!)).toEqual({
      en: "Such a document does not show this end: got CONSENT_LETTER. Use TERMINATION_NOTICE, COURT_RECORD.",
      ja: "「解約についての発注者の同意書」ではこの終了を確認できません。「受注者の契約解除通知書」、「判決書・和解調書」のいずれかを確認してください。",
    });
    const [missing] = cancel(CONSENT, { evidence: { ...CONSENT.evidence!, kind: null } });
    expect(said(missing!)).toEqual({
      en: "The kind of the document is required: CONSENT_LETTER, AGREED_TERMINATION.",
      ja: "書類の種類が入力されていません。「解約についての発注者の同意書」、「契約解除合意書」から選んでください。",
    });
  });

  it.each([
    ["EVIDENCE_REQUIRED", "証拠書類が入力されていません。", "Evidence is required:"],
    [
      "EVIDENCE_DAY_REQUIRED",
      "書類の日付が入力されていません。",
      "The day that the document bears is required.",
    ],
    ["EVIDENCE_REFERENCE_REQUIRED", "文書番号が入力されていません。", "The document's number is required;"],
    ["EVIDENCE_DIGEST_REQUIRED", "ファイルの SHA-256 が入力されていません。", "as 64 hexadecimal digits."],
    ["DIGEST_OF_NOTHING", "空のファイルの SHA-256 です。", "the SHA-256 of an empty file."],
    ["FACTS_REQUIRED", "事由が入力されていません。", "The facts are required:"],
    ["CONVENIENCE_IS_NO_FAULT", "発注者の同意を得て解約するか、", "Cancel with the obligee's consent,"],
  ] as const)("say of %s what is missing, or what to do", (code, ja, en) => {
    expect(said({ code }).ja).toContain(ja);
    expect(said({ code }).en).toContain(en);
  });

  it.each(Object.entries(GUARANTEE_END_FINDINGS))("mean something: %s", (_, { meaning }) => {
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  });

  it("tell days as papers do", () => {
    const [finding] = evidenced({ day: day("2026-11-21") });
    expect(said(finding!).ja).toBe(
      "履行日（令和8年11月20日）以前の書類としてください（入力: 令和8年11月21日）。書類の日付が正しい場合は、履行日を確認してください。",
    );
    expect(said(finding!).en).toContain("the day of fulfilment, 2026-11-20; got 2026-11-21.");
  });

  it("tell what is wrong with a digest: its length, or what is no digit", () => {
    expect(said({ code: "NOT_A_DIGEST", limit: 64, actual: 40 })).toEqual({
      en: "Must be a SHA-256: 64 digits from 0–9 and a–f; got 40 characters.",
      ja: "SHA-256 は16進数（0〜9、a〜f）64桁です（入力: 40文字）。",
    });
    expect(said({ code: "NOT_A_DIGEST", limit: 64, actual: "g" })).toEqual({
      en: "Must be a SHA-256: 64 digits from 0–9 and a–f; got the character g.",
      ja: "SHA-256 は16進数（0〜9、a〜f）64桁です（入力: 文字「g」を含む）。",
    });
  });
});
