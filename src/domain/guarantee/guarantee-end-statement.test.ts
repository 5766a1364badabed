import type { CalendarDate } from "../values/calendar-date";
import {
  completeEvidence,
  EVIDENCE_KINDS,
  evidenceInJapanese,
  evidenceKindsFor,
} from "./guarantee-end-evidence";
import { endOfCancellation, endOfDischarge } from "./guarantee-end-statement";

const day = (text: string): CalendarDate => text as CalendarDate;
const EVIDENCE = {
  kind: "COMPLETION_INSPECTION",
  day: day("2026-11-20"),
  reference: "検査調書 第7号",
  digest: "AB".repeat(32),
} as const;
const RECORDED = { ...EVIDENCE, digest: "ab".repeat(32) };

describe("the end that a discharge is recorded as", () => {
  const stated = { statedBy: "ISSUER", dischargedOn: day("2026-11-21"), reference: null } as const;
  const end = { status: "DISCHARGED", endedOn: "2026-11-21", ground: null, consentedOn: null };

  it("has the evidence, with its digest in lower case, and names its document", () => {
    expect(endOfDischarge({ ...stated, evidence: EVIDENCE })).toEqual({
      ...end,
      reference: "検査調書 第7号",
      evidence: RECORDED,
    });
  });

  it("has the reference that stands beside it as its own and, where that has none, as the evidence's", () => {
    expect(endOfDischarge({ ...stated, reference: "別記", evidence: EVIDENCE })).toEqual({
      ...end,
      reference: "別記",
      evidence: RECORDED,
    });
    expect(
      endOfDischarge({ ...stated, reference: "別記", evidence: { ...EVIDENCE, reference: null } }),
    ).toEqual({
      ...end,
      reference: "別記",
      evidence: { ...RECORDED, reference: "別記" },
    });
  });

  it("has none where the obligee states it and names none", () => {
    expect(endOfDischarge({ ...stated, statedBy: "OBLIGEE", evidence: null })).toEqual({
      ...end,
      reference: null,
      evidence: null,
    });
  });
});

describe("the end that a cancellation is recorded as", () => {
  const consent = { ...EVIDENCE, kind: "CONSENT_LETTER", reference: null } as const;
  const notice = { ...EVIDENCE, kind: "TERMINATION_NOTICE" } as const;

  it("has with consent its day and its document", () => {
    expect(
      endOfCancellation({
        ground: "OBLIGEE_CONSENT",
        cancelledOn: day("2026-11-21"),
        consentedOn: day("2026-11-19"),
        reference: "近整契第123号",
        evidence: consent,
      }),
    ).toEqual({
      status: "CANCELLED",
      endedOn: "2026-11-21",
      ground: "OBLIGEE_CONSENT",
      consentedOn: "2026-11-19",
      reference: "近整契第123号",
      evidence: { ...RECORDED, kind: "CONSENT_LETTER", reference: "近整契第123号" },
    });
  });

  it("has with the obligee's fault the facts, apart from the document", () => {
    const stated = { ground: "OBLIGEE_FAULT", cancelledOn: day("2026-11-21"), consentedOn: null } as const;
    const end = { status: "CANCELLED", endedOn: "2026-11-21", ground: "OBLIGEE_FAULT", consentedOn: null };
    expect(endOfCancellation({ ...stated, reference: "請負代金の不払", evidence: notice })).toEqual({
      ...end,
      reference: "請負代金の不払",
      evidence: { ...RECORDED, kind: "TERMINATION_NOTICE" },
    });
    const unnumbered = { ...notice, reference: null };
    for (const evidence of [null, unnumbered])
      expect(endOfCancellation({ ...stated, reference: "請負代金の不払", evidence }).evidence).toBeNull();
  });
});

describe("evidence", () => {
  it("is complete with all of its four parts, and otherwise none", () => {
    expect(completeEvidence(EVIDENCE)).toEqual(RECORDED);
    for (const part of ["kind", "day", "reference", "digest"])
      expect(completeEvidence({ ...EVIDENCE, [part]: null })).toBeNull();
  });

  it("of each kind has a Japanese name of its own, and shows one end", () => {
    expect(EVIDENCE_KINDS.map(evidenceInJapanese)).toEqual([
      "完成検査合格通知書・検査調書",
      "引渡書",
      "請負代金の精算払を示す書類",
      "前払金の返還を示す書類",
      "債務履行に関する発注者の通知書",
      "解約についての発注者の同意書",
      "契約解除合意書",
      "受注者の契約解除通知書",
      "判決書・和解調書",
    ]);
    expect(
      (["FULFILMENT", "OBLIGEE_CONSENT", "OBLIGEE_FAULT"] as const).flatMap((purpose) => [
        ...evidenceKindsFor(purpose),
      ]),
    ).toEqual(EVIDENCE_KINDS);
  });
});
