import * as fc from "fast-check";
import type { ListedBody } from "./listed-body";
import { findingsOnResembling, isOneAway } from "./resembling-body";

const body = (name: string, prefecture: string | null = "熊本県", aliases: string[] = []): ListedBody => ({
  id: `obligee_${name}`,
  name,
  prefecture,
  aliases,
});
const LISTED = [body("八代市"), body("大津町"), body("高森町"), body("近畿地方整備局", null, ["近畿地整"])];
const suggested = (name: string, prefecture: string | null = "熊本県", isAnother = false, listed = LISTED) =>
  [...findingsOnResembling({ name, prefecture, isAnother }, listed)].map(
    ({ path, code, limit }) => `${path} ${code} ${String(limit)}`,
  );

describe("a body that nobody has entered, mistyped by one character", () => {
  it.each([
    ["八代町", "熊本県 八代市"],
    ["八代", "熊本県 八代市"],
    ["八代市長", "熊本県 八代市"],
    ["大律町", "熊本県 大津町"],
    ["近畿地方整備", "近畿地方整備局"],
    ["近畿地正", "近畿地方整備局"],
  ])("is asked about: %s", (typed, meant) => {
    expect(suggested(typed)).toEqual([`unlistedObligee.name BODY_RESEMBLES ${meant}`]);
  });

  it("is not, where two characters differ, or none does as names are compared", () => {
    for (const name of ["八千代町", "九代町", "八代市", "高 森 町", "見本市"])
      expect(suggested(name)).toEqual([]);
  });

  it("is not where the applicant says that it is another one", () => {
    expect(suggested("八代町", "熊本県", true)).toEqual([]);
  });

  it("is looked for in its own prefecture and among national bodies; without one, anywhere", () => {
    expect(suggested("八代町", "大分県")).toEqual([]);
    expect(suggested("近畿地方整備", "大分県")).toHaveLength(1);
    expect(suggested("八代町", null)).toHaveLength(1);
  });

  it("is told the first three, each once", () => {
    const listed = ["甲市", "乙市", "丙市", "丁市"].map((name) => body(name));
    expect(suggested("戊市", "熊本県", false, [...listed, ...listed])).toEqual([
      "unlistedObligee.name BODY_RESEMBLES 熊本県 丁市、熊本県 丙市、熊本県 乙市",
    ]);
  });
});

describe("texts that are one character apart", () => {
  it.each([
    ["abc", "abd"],
    ["abc", "ab"],
    ["abc", "bc"],
    ["abc", "abxc"],
    ["", "a"],
    ["𠮷野", "吉野"],
  ])("are %s and %s", (one, other) => {
    expect([isOneAway(one, other), isOneAway(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["abc", "abc"],
    ["abc", "acb"],
    ["abc", "a"],
    ["abc", "abxyc"],
    ["abc", "xbcd"],
    ["", ""],
  ])("are not %s and %s", (one, other) => {
    expect([isOneAway(one, other), isOneAway(other, one)]).toEqual([false, false]);
  });

  it("are what one change makes of any text", () => {
    const text = fc.array(fc.constantFrom("あ", "い", "𠮷"), { maxLength: 12 });
    fc.assert(
      fc.property(
        text,
        fc.nat(12),
        fc.constantFrom("put in", "change", "take out"),
        (characters, at, how) => {
          const i = Math.min(at, characters.length);
          const changed: string[] = [...characters];
          changed.splice(i, how === "put in" ? 0 : 1, ...(how === "take out" ? [] : ["う"]));
          const isSame = changed.join("") === characters.join("");
          expect(isOneAway(characters.join(""), changed.join(""))).toBe(!isSame);
        },
      ),
    );
  });
});
