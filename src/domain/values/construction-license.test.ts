import {
  findingsOnConstructionLicense,
  parseConstructionLicense,
  readConstructionLicense,
} from "./construction-license";

describe("a construction license number (建設業許可番号)", () => {
  it.each([
    ["国土交通大臣許可（特-3）第1234号", "国土交通大臣許可（特-3）第1234号"],
    ["国土交通大臣 許可 （特－０３） 第００１２３４号", "国土交通大臣許可（特-3）第1234号"],
    ["熊本県知事許可(般-4)第12345号", "熊本県知事許可（般-4）第12345号"],
    ["東京都知事　許可（般ー５）第123456号", "東京都知事許可（般-5）第123456号"],
    ["北海道知事許可〔般－29〕第1号", "北海道知事許可（般-29）第1号"],
    ["大臣許可（般・特-3）第1234号", "国土交通大臣許可（般・特-3）第1234号"],
    ["国土交通大臣許可（特・般-3）第1234号", "国土交通大臣許可（般・特-3）第1234号"],
    ["京都府知事許可（特定-令和3年）第77号", "京都府知事許可（特-3）第77号"],
    ["熊本県知事許可 般-4 第12345号", "熊本県知事許可（般-4）第12345号"],
  ])("is read from %s", (typed, license) => {
    expect(parseConstructionLicense(typed)).toBe(license);
    expect(parseConstructionLicense(license)).toBe(license);
  });

  it.each([
    "",
    "12345",
    "熊本県知事許可第12345号",
    "熊本県知事許可 般-4 12345",
    "熊本県知事許可（般-4）第号",
    "熊本県知事許可（般-0）第1号",
    "熊本県知事許可（般-4）第0号",
    "熊本県知事許可（般-4）第1234567号",
    "熊本県知事許可（甲-4）第12345号",
    "熊本県知事許可（般般-4）第12345号",
    "7000012050002",
  ])("is not %s", (typed) => {
    expect(readConstructionLicense(typed)).toEqual({ problem: { code: "NOT_A_CONSTRUCTION_LICENSE" } });
  });

  it.each(["熊本市長", "熊本知事", "厚生労働大臣", "西日本知事"])(
    "is granted by nobody such as %s",
    (authority) => {
      expect([...findingsOnConstructionLicense("licence", `${authority}許可（般-4）第12345号`)]).toEqual([
        { path: "licence", code: "LICENSING_AUTHORITY_UNKNOWN", actual: authority },
      ]);
    },
  );

  it("may be missing", () => {
    expect([...findingsOnConstructionLicense("licence", null)]).toEqual([]);
  });
});
