import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import {
  composeSubject,
  DEFAULT_SUBJECT,
  findingsOnTemplate,
  SUBJECT_PLACES,
  type SubjectFacts,
} from "./subject-template";

const facts: SubjectFacts = {
  kind: "CONTRACT_PERFORMANCE",
  number: "2070202096",
  worksName: "〇〇道路改良工事",
  identifiers: { ...NO_IDENTIFIERS, worksNumber: "工-7", procurementNumber: "5040001" },
  contractorName: "株式会社〇〇建設",
};
const codes = (template: string) => [...findingsOnTemplate("subject", template)].map(({ code }) => code);

describe("a body's subject", () => {
  it("is filled in with what the guarantee and its works contract say", () => {
    expect(composeSubject("【電子保証】{工事番号} {案件名}", facts)).toEqual({
      subject: "【電子保証】工-7 〇〇道路改良工事",
      lacking: [],
    });
    expect(composeSubject("{保証名称} {保証契約番号} {受注者} {案件番号}", facts).subject).toBe(
      "契約保証 2070202096 株式会社〇〇建設 5040001",
    );
  });

  it("that lacks values says which, each once", () => {
    expect(composeSubject("{仕様書番号} {契約番号} {仕様書番号}", facts)).toEqual({
      subject: null,
      lacking: ["仕様書番号", "契約番号"],
    });
  });

  it("stays on one line, and is filled in once: a name in braces is a name", () => {
    const named = { ...facts, worksName: "{受注者}\r\nBcc: x工事" };
    expect(composeSubject("{工事名}", named).subject).toBe("{受注者} Bcc: x工事");
  });

  it("has known places only", () => {
    expect(codes("【前払金書類】{工事番号}")).toEqual([]);
    expect(codes("【前払金書類】{認証キー}")).toEqual(["UNKNOWN_PLACE"]);
    expect(codes("{constructor}")).toEqual(["UNKNOWN_PLACE"]);
    expect(codes("{工事番号")).toEqual(["UNKNOWN_PLACE"]);
    expect(codes("字".repeat(121))).toEqual(["TOO_LONG"]);
    expect(codes("")).toEqual(["BLANK"]);
    expect(SUBJECT_PLACES).not.toContain("認証キー");
  });

  it("calls one thing by the several names that bodies use", () => {
    const [subject, ...others] = ["工事名", "案件名", "件名"].map(
      (place) => composeSubject(`{${place}}`, facts).subject,
    );
    expect(subject).toBe("〇〇道路改良工事");
    expect(others).toEqual([subject, subject]);
    expect(composeSubject("{調達案件番号}", facts)).toEqual(composeSubject("{案件番号}", facts));
  });

  it("without one of its own says what comes, and for which works", () => {
    expect(composeSubject(DEFAULT_SUBJECT, facts).subject).toBe(
      "電子証書閲覧用「認証キー」等のお知らせ（契約保証） 〇〇道路改良工事",
    );
    expect(codes(DEFAULT_SUBJECT)).toEqual([]);
  });

  it("lacks what nobody knows: a place that there is not", () => {
    expect(composeSubject("{認証キー}", facts)).toEqual({ subject: null, lacking: ["認証キー"] });
  });

  it("may be a text without places", () => {
    expect(composeSubject("前払金保証書類", facts)).toEqual({ subject: "前払金保証書類", lacking: [] });
    expect(codes("前払金保証書類")).toEqual([]);
  });

  it("fills in values without spaces at their ends, and with single ones within", () => {
    const named = { ...facts, worksName: "  〇〇　道路 \t工事 " };
    expect(composeSubject("【{工事名}】", named).subject).toBe("【〇〇 道路 工事】");
  });

  it("is told of the place that it does not know, or the brace without another, and of all that it knows", () => {
    const limit = SUBJECT_PLACES.join("、");
    expect([...findingsOnTemplate("subject", "{工事番号}{認証キー}{x}")]).toEqual([
      { path: "subject", code: "UNKNOWN_PLACE", limit, actual: "認証キー" },
    ]);
    expect([...findingsOnTemplate("subject", "工事番号}")]).toEqual([
      { path: "subject", code: "UNKNOWN_PLACE", limit, actual: "{" },
    ]);
    expect([...findingsOnTemplate("subject", "{}")]).toEqual([
      { path: "subject", code: "UNKNOWN_PLACE", limit, actual: "" },
    ]);
    expect(limit).toContain("工事名、案件名、件名");
  });

  it("has 120 characters at most", () => {
    expect(codes("字".repeat(120))).toEqual([]);
  });
});
