import fc from "fast-check";
import { findingsOnPassword, normalPassword, PASSWORD_LENGTH, type IsGuessable } from "./password";

const codes = (
  password: string,
  loginId = "aso.kensetsu",
  isGuessable: IsGuessable = () => false,
): string[] => findingsOnPassword("newPassword", password, loginId, isGuessable).map(({ code }) => code);

describe("a new password", () => {
  it.each([
    "correct horse battery staple",
    "一期一会 起承転結 四面楚歌",
    "aB3$aB4$aB5$x",
    "0123456789x!",
    "928374651029",
  ])("may be %s", (password) => {
    expect(codes(password)).toEqual([]);
  });

  it.each([
    ["", ["TOO_SHORT"]],
    ["eleven char", ["TOO_SHORT"]],
    ["horse ".repeat(21) + "staple", ["TOO_LONG"]],
    ["I am Aso.Kensetsu!", ["CONTAINS_LOGIN_ID"]],
    ["aaaaaaaaaaaa", ["TOO_SIMPLE"]],
    ["ababababababa", ["TOO_SIMPLE"]],
    ["AbcdABCDabcd", ["TOO_SIMPLE"]],
    ["abcdefghijkl", ["TOO_SIMPLE"]],
    ["zyxwvutsrqpo", ["TOO_SIMPLE"]],
    ["567890123456", ["TOO_SIMPLE"]],
    ["./0123456789", ["TOO_SIMPLE"]],
    ["210987654321", ["TOO_SIMPLE"]],
    ["１２３４５６７８９０１２", ["TOO_SIMPLE"]],
    ["ﾊﾟｽﾜｰﾄﾞ", ["TOO_SHORT"]],
  ])("must not be %s", (password, found) => {
    expect(codes(password)).toEqual(found);
  });

  it("must not be found by guessing, by whoever knows the login ID, however it was typed", () => {
    const asked: unknown[] = [];
    const isGuessable: IsGuessable = (...given) => asked.push(given) > 0;
    expect(codes("Ｐassword-Password", "aso.kensetsu", isGuessable)).toEqual(["TOO_COMMON"]);
    expect(asked).toEqual([["Password-Password", ["aso.kensetsu"]]]);
  });

  it("is judged by guessing only where nothing else is wrong", () => {
    expect(codes("aaaaaaaaaaaa", "", () => true)).toEqual(["TOO_SIMPLE"]);
    expect(codes("short", "", () => true)).toEqual(["TOO_SHORT"]);
  });

  it("may be as long as the bound, and no longer", () => {
    const { atMost } = PASSWORD_LENGTH;
    const words = "horse staple battery ".repeat(20);
    expect(codes(words.slice(0, atMost))).toEqual([]);
    expect(codes(words.slice(0, atMost + 1))).toEqual(["TOO_LONG"]);
  });

  it("may contain anything where nobody's login ID is known", () => {
    expect(codes("correct horse battery staple", "")).toEqual([]);
  });

  it.each(["1357913579", "9753197531", "1212343456", "135791357x"])(
    "is no run where its digits skip one: %s",
    (digits) => {
      expect(codes(`${digits}!!`)).toEqual([]);
    },
  );

  it("repeats nothing where it is no longer than what would be repeated", () => {
    expect(codes("abcd", "")).toEqual(["TOO_SHORT", "TOO_SIMPLE"]);
    expect(codes("acxb", "")).toEqual(["TOO_SHORT"]);
    expect(codes("a", "")).toEqual(["TOO_SHORT"]);
    expect(codes("ab", "")).toEqual(["TOO_SHORT", "TOO_SIMPLE"]);
  });

  it("is counted in characters as a reader counts them", () => {
    expect(codes("𠮷野家で牛丼を食べる朝七時")).toEqual([]);
    expect(codes("𠮷野家で牛丼を食べる")).toEqual(["TOO_SHORT"]);
  });

  it("says where it is wrong, and never what came", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 200 }), (password) => {
        for (const { path, actual, limit } of findingsOnPassword("newPassword", password, "", () => true)) {
          expect(path).toBe("newPassword");
          expect(["undefined", "number"]).toContain(typeof actual);
          expect([undefined, PASSWORD_LENGTH.atLeast, PASSWORD_LENGTH.atMost]).toContain(limit);
        }
      }),
    );
  });

  it("is the same on two keyboards, one of which types full-width forms", () => {
    expect(normalPassword("Ｃｏｒｒｅｃｔ　ｈｏｒｓｅ")).toBe("Correct horse");
  });
});
