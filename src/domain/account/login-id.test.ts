import { madeLoginId, MADE_LOGIN_IDS, parseLoginId } from "./login-id";

describe("a login ID (お客様ID)", () => {
  it.each([
    ["aso.kensetsu", "aso.kensetsu"],
    [" Aso-Kensetsu_1 ", "aso-kensetsu_1"],
    ["ＡＳＯ１", "aso1"],
    ["c000000042", "c000000042"],
    ["aso\u200b.kensetsu\ufeff", "aso.kensetsu"],
    ["aso\u2011kensetsu", "aso-kensetsu"],
    ["asoーkensetsu─1", "aso-kensetsu-1"],
    ["\u202aaso\u00adkensetsu\u202c\r\n", "asokensetsu"],
    ["ａｓｏ＿ｋｅｎ\ufe0e", "aso_ken"],
  ])("is read from %s", (typed, loginId) => {
    expect(parseLoginId(typed)).toBe(loginId);
  });

  it.each([
    "",
    "abc",
    "a".repeat(33),
    ".abc",
    "-abc",
    "aso kensetsu",
    "阿蘇建設",
    "a@b.example",
    "aso\u0000id",
    "ıııı",
    "asо.kensetsu",
    "aso〜kensetsu",
    "aso\u2800kensetsu",
  ])("is not %j", (typed) => {
    expect(parseLoginId(typed)).toBeUndefined();
  });

  it("can be made from any serial", () => {
    for (const serial of [0, 42, MADE_LOGIN_IDS - 1]) {
      const made = madeLoginId(serial);
      expect(parseLoginId(made)).toBe(made);
    }
  });
});
