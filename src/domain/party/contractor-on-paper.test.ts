import { parseConstructionLicense } from "../values/construction-license";
import { addressOnPaper, contractorLines, contractorOnPaper } from "./contractor-on-paper";

const license = parseConstructionLicense("熊本県知事許可（般-4）第12345号") ?? null;
const facts = {
  address: "熊本県阿蘇市1番地",
  representative: "代表取締役 阿蘇 太郎",
  contractingBranch: null,
  constructionLicenseNumber: license,
};
const branch = { name: "熊本支店", address: "熊本市中央区1番地", head: "支店長 阿蘇 次郎" };

describe("a contractor on papers (保証契約者)", () => {
  it("is named with its representative", () => {
    const named = contractorOnPaper("株式会社阿蘇建設", facts, "WORKS");
    expect(named).toEqual({
      name: "株式会社阿蘇建設",
      address: "熊本県阿蘇市1番地",
      representative: "代表取締役 阿蘇 太郎",
      constructionLicenseNumber: license,
    });
    expect(contractorLines(named)).toEqual(["株式会社阿蘇建設", "代表取締役 阿蘇 太郎"]);
    expect(addressOnPaper(named)).toBe("熊本県阿蘇市1番地");
  });

  it("is named with its branch and the branch's head, who signs, where a branch contracts", () => {
    const named = contractorOnPaper("株式会社阿蘇建設", { ...facts, contractingBranch: branch }, "WORKS");
    expect(named).not.toHaveProperty("representative");
    expect(contractorLines(named)).toEqual(["株式会社阿蘇建設 熊本支店", "支店長 阿蘇 次郎"]);
    expect(addressOnPaper(named)).toBe("熊本市中央区1番地");
  });

  it("shows no license for works where the contract is 業務委託", () => {
    expect(contractorOnPaper("阿蘇測量", facts, "CONSULTING")).not.toHaveProperty(
      "constructionLicenseNumber",
    );
    expect(contractorOnPaper("阿蘇測量", facts, null)).toHaveProperty("constructionLicenseNumber");
  });

  it("states nothing of what is not known", () => {
    const unknown = { ...facts, representative: null, constructionLicenseNumber: null };
    const named = contractorOnPaper("株式会社阿蘇建設", unknown, "WORKS");
    expect(named).toEqual({ name: "株式会社阿蘇建設", address: "熊本県阿蘇市1番地" });
    expect(contractorLines(named)).toEqual(["株式会社阿蘇建設"]);
  });
});
