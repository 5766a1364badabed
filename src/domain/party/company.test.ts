import { areSameFacts, corrected, findingsOnCorrection, type CompanyFacts } from "./company";

const branch = { name: "熊本支店", address: "熊本県熊本市中央区1番地", head: "支店長 阿蘇 次郎" };
const facts: CompanyFacts = {
  reading: "あそけんせつ",
  address: "熊本県阿蘇市一の宮町1番地",
  representative: "代表取締役 阿蘇 太郎",
  contactEmail: "hanako@aso-kensetsu.example",
  telephone: "0967-12-3456",
  constructionLicenseNumber: null,
  contractingBranch: null,
};

describe("a correction of what a contractor states of itself (登録事項の変更)", () => {
  it("leaves what it does not name", () => {
    expect(corrected(facts, { telephone: "０９６７－９９－９９９９" })).toEqual({
      ...facts,
      telephone: "0967-99-9999",
    });
  });

  it("gives a license number its one form, and takes away what a company need not have", () => {
    const moved = { address: "熊本県阿蘇市一の宮町2番地", representative: "代表取締役 阿蘇 次郎" };
    expect(corrected(facts, moved)).toEqual({ ...facts, ...moved });
    const after = corrected(facts, {
      contactEmail: "taro@aso-kensetsu.example",
      reading: null,
      constructionLicenseNumber: "熊本県知事 許可（般－４）第012345号",
      contractingBranch: branch,
    });
    expect(after).toMatchObject({
      contactEmail: "taro@aso-kensetsu.example",
      reading: null,
      constructionLicenseNumber: "熊本県知事許可（般-4）第12345号",
      contractingBranch: branch,
    });
    expect(corrected(after, { constructionLicenseNumber: null, contractingBranch: null })).toMatchObject({
      constructionLicenseNumber: null,
      contractingBranch: null,
    });
  });

  it("is refused with all that is wrong with it", () => {
    const findings = findingsOnCorrection({
      reading: "阿蘇",
      address: "",
      representative: "あ".repeat(121),
      contactEmail: "hanako",
      telephone: "12",
      constructionLicenseNumber: "12345",
      contractingBranch: { name: "", address: "熊本", head: " " },
    });
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "reading NOT_A_READING",
      "address BLANK",
      "representative TOO_LONG",
      "contactEmail NOT_AN_EMAIL_ADDRESS",
      "telephone NOT_A_TELEPHONE_NUMBER",
      "constructionLicenseNumber NOT_A_CONSTRUCTION_LICENSE",
      "contractingBranch.name BLANK",
      "contractingBranch.head BLANK",
    ]);
    expect(findingsOnCorrection({})).toEqual([]);
  });

  it("changes nothing where it says what is said already", () => {
    const { address, telephone } = facts;
    const withBranch = corrected(facts, { contractingBranch: branch });
    expect(areSameFacts(facts, corrected(facts, { address, telephone: telephone ?? "" }))).toBe(true);
    expect(areSameFacts(facts, withBranch)).toBe(false);
    expect(areSameFacts(withBranch, corrected(withBranch, { contractingBranch: { ...branch } }))).toBe(true);
    expect(
      areSameFacts(withBranch, corrected(withBranch, { contractingBranch: { ...branch, head: "支店長" } })),
    ).toBe(false);
  });
});
