import { wordsOfFinding } from "../finding-words";
import type { Finding } from "../values/finding";
import { GUARANTEE_END_FINDINGS } from "./guarantee-end-finding-words";
import { day, CONSENT, FAULT, cancel, evidenced } from "../../../tests/support/sample-ends";

describe("the words of findings on evidence", () => {
  const said = (finding: Partial<Finding> & Pick<Finding, "code">) => ({
    ja: wordsOfFinding(finding, "ja"),
    en: wordsOfFinding(finding, "en"),
  });

  it("name documents as Japanese readers know them, and as programs do", () => {
    const [finding] = cancel(FAULT, { evidence: { ...FAULT.evidence!, kind: "CONSENT_LETTER" } });
    expect(said(finding!)).toEqual({
      en: "Such a document does not show this end: got consent letter. Use termination notice, court record.",
      ja: "「解約についての発注者の同意書」ではこの終了を確認できません。「受注者の契約解除通知書」、「判決書・和解調書」のいずれかを確認してください。",
    });
    const [missing] = cancel(CONSENT, { evidence: { ...CONSENT.evidence!, kind: null } });
    expect(said(missing!)).toEqual({
      en: "The kind of the document is required: consent letter, agreed termination.",
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
    [
      "EVIDENCE_DIGEST_REQUIRED",
      "ファイルの照合値（SHA-256）が入力されていません。",
      "as 64 hexadecimal digits.",
    ],
    ["DIGEST_OF_NOTHING", "空のファイルの照合値（SHA-256）です。", "the SHA-256 of an empty file."],
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
      ja: "照合値（SHA-256）は16進数（0〜9、a〜f）64桁です（入力: 40文字）。",
    });
    expect(said({ code: "NOT_A_DIGEST", limit: 64, actual: "g" })).toEqual({
      en: "Must be a SHA-256: 64 digits from 0–9 and a–f; got the character g.",
      ja: "照合値（SHA-256）は16進数（0〜9、a〜f）64桁です（入力: 文字「g」を含む）。",
    });
  });
});
