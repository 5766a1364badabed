import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import { composeSubject, findingsOnTemplate, SUBJECT_PLACES, type SubjectFacts } from "./subject-template";

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
});
