import type { ContractingBranch } from "./company";
import {
  branchForAddress,
  branchOfContractor,
  findingsOnHandlingBranch,
  namedBranch,
} from "./handling-branch";

const branch = (name: string, address: string, prefectures: readonly string[] | null = null) => ({
  id: `branch_${name}`,
  name,
  address,
  prefectures,
});
const osaka = branch("大阪支店", "大阪市西区立売堀二丁目1番2号", ["大阪府", "奈良県"]);
const kumamoto = branch("熊本支店", "熊本市");
const branches = [osaka, kumamoto];

describe("the branch that handles a contractor's guarantees (取扱店)", () => {
  it.each([
    ["熊本県阿蘇市一の宮町1番地", kumamoto],
    ["奈良県奈良市1番地", osaka],
    ["大阪市北区1番地", osaka],
    ["東京都千代田区1番地", undefined],
    ["阿蘇市一の宮町1番地", undefined],
  ])("is, for %s, the one of its prefecture", (address, expected) => {
    expect(branchForAddress(branches, address)).toBe(expected);
  });

  it("is the only one where the issuer has no other", () => {
    expect(branchForAddress([kumamoto], "東京都千代田区1番地")).toBe(kumamoto);
  });

  it("is not the one that stands in a prefecture which the issuer gave to another", () => {
    const all = [branch("堺支店", "堺市", ["和歌山県"]), branch("本店", "東京都", ["大阪府", "東京都"])];
    expect(branchForAddress(all, "大阪府堺市")?.name).toBe("本店");
    const without = [branch("堺支店", "堺市", ["和歌山県"]), branch("本店", "東京都")];
    expect(branchForAddress(without, "大阪府堺市")).toBeUndefined();
  });

  it.each([
    ["branch_大阪支店", "熊本県阿蘇市1番地", osaka],
    [null, "熊本県阿蘇市1番地", kumamoto],
    [null, "東京都千代田区1番地", osaka],
    ["branch_廃止", "熊本県阿蘇市1番地", kumamoto],
  ])(
    "is, where %s was chosen by a contractor at %s, as it was chosen, or of the address, or the main branch",
    (chosen, address, expected) => {
      expect(
        branchOfContractor(branches, { handlingBranchId: chosen, address, contractingBranch: null }),
      ).toBe(expected);
    },
  );

  it("is that of the branch that contracts, where one does", () => {
    const contractingBranch = { name: "九州支店", address: "熊本市中央区1番1号", head: "支店長 九州 太郎" };
    const contractor = { handlingBranchId: null, address: "大阪市北区1番地", contractingBranch };
    expect(branchOfContractor(branches, contractor)).toBe(kumamoto);
  });

  it.each(["熊本支店", "branch_熊本支店", " 熊本 支店"])("is named as %s", (named) => {
    expect(namedBranch(branches, named)).toBe(kumamoto);
  });

  it("is asked for with the names of all where nobody can tell it", () => {
    const limit = "大阪支店、熊本支店";
    const findings = (
      named: string | null,
      address: string,
      contractingBranch: ContractingBranch | null = null,
    ) => findingsOnHandlingBranch("handlingBranch", branches, { named, address, contractingBranch });
    expect(findings(null, "阿蘇市1番地")).toEqual([
      { path: "handlingBranch", code: "HANDLING_BRANCH_MISSING", limit },
    ]);
    expect(findings(null, "東京都千代田区1番地")).toEqual([
      { path: "handlingBranch", code: "PREFECTURE_WITHOUT_BRANCH", limit, actual: "東京都" },
    ]);
    const contracting = { name: "阿蘇支店", address: "阿蘇市1番地", head: "支店長 阿蘇 太郎" };
    expect(findings(null, "熊本県阿蘇市1番地", contracting)).toMatchObject([
      { code: "HANDLING_BRANCH_MISSING" },
    ]);
    expect(findings("福岡支店", "熊本県阿蘇市1番地")).toEqual([
      { path: "handlingBranch", code: "HANDLING_BRANCH_UNKNOWN", limit },
    ]);
    expect(findings("大阪支店", "阿蘇市1番地")).toEqual([]);
    expect(findings(null, "熊本県阿蘇市1番地")).toEqual([]);
  });
});
