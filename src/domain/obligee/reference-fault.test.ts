import type { CalendarDate } from "../values/calendar-date";
import { referenceFaults, type ReferenceBody } from "./reference-fault";

const TODAY = "2026-04-01" as CalendarDate;
const day = (text: string) => text as CalendarDate;
const body = (name: string, facts: Partial<ReferenceBody> = {}): ReferenceBody => ({
  name,
  category: "MUNICIPALITY",
  prefecture: "熊本県",
  aliases: [],
  body: null,
  hasPost: true,
  statements: [],
  policies: [],
  ...facts,
});
const statement = (startsOn: string | null, facts = {}) => ({
  startsOn: startsOn === null ? null : day(startsOn),
  consultingStartsOn: null,
  source: "熊本県内の一覧",
  isDayStated: true,
  ...facts,
});
const faults = (...bodies: ReferenceBody[]) =>
  [...referenceFaults(bodies, TODAY)].map(({ code, body: named, detail }) => [code, named, detail]);

describe("the check of reference data", () => {
  it("finds nothing where nothing is wrong", () => {
    expect(
      faults(
        body("熊本県", { category: "PREFECTURE", statements: [statement("2023-04-01")] }),
        body("府中市", { prefecture: "東京都", statements: [statement("2022-05-09"), statement(null)] }),
        body("府中市", { prefecture: "広島県", policies: [{ source: "告示", day: day("2024-04-01") }] }),
        body("国土交通省", { category: "NATIONAL", prefecture: null }),
        body("契約課", { body: "甲市" }),
        body("契約課", { body: "乙市" }),
        body("熊本県町村会", { category: null }),
      ),
    ).toEqual([]);
  });

  it.each([
    ["other forms of characters", body("八代市"), body("八代　市")],
    ["older kanji", body("竜ケ崎市"), body("龍ヶ崎市")],
    ["another name", body("八代市"), body("やつしろ市", { aliases: ["八代市"] })],
    ["a 町 that became a 市", body("富谷町"), body("富谷市")],
    ["its prefecture left out", body("八代市"), body("八代市", { prefecture: null, category: null })],
    ["its prefecture left out first", body("八代市", { prefecture: null, category: null }), body("八代市")],
  ])("finds a body twice by %s", (_, one, other) => {
    expect(faults(one, other).filter(([code]) => code === "DOUBLE")).toHaveLength(1);
  });

  it("finds a body whose name repeats its prefecture, beside the other one and alone", () => {
    expect(faults(body("八代市"), body("熊本県八代市"))).toEqual([
      ["DOUBLE", "熊本県 熊本県八代市", "熊本県 八代市"],
      ["PREFECTURE_DOUBLED", "熊本県 熊本県八代市", ""],
    ]);
    expect(faults(body("熊本県熊本県", { category: "PREFECTURE" }))).toEqual([
      ["PREFECTURE_DOUBLED", "熊本県 熊本県熊本県", ""],
    ]);
    expect(faults(body("八代市"), body("熊本県八代市", { prefecture: null, category: null }))).toEqual([
      ["DOUBLE", "熊本県八代市", "熊本県 八代市"],
      ["PREFECTURE_DOUBLED", "熊本県八代市", ""],
    ]);
  });

  it("finds a municipality without a prefecture, and a body without a post", () => {
    expect(faults(body("八代市", { prefecture: null }))).toEqual([["NO_PREFECTURE", "八代市", ""]]);
    expect(faults(body("見本組合", { hasPost: false }))).toEqual([["NO_POST", "熊本県 見本組合", ""]]);
  });

  it("finds days before there were electronic guarantees, and days that are still to come", () => {
    const said = [
      statement("2022-04-30"),
      statement("2022-05-01"),
      statement("2026-04-01", { consultingStartsOn: day("2026-04-02") }),
    ];
    expect(faults(body("八代市", { statements: said }))).toEqual([
      ["BEFORE_FIRST_DAY", "熊本県 八代市", "2022-04-30 (熊本県内の一覧)"],
      ["STILL_TO_COME", "熊本県 八代市", "2026-04-02 (熊本県内の一覧)"],
    ]);
  });

  it("finds sources without a day, and rules without a source", () => {
    const said = [
      statement("2024-04-01", { isDayStated: false }),
      statement("2024-04-01", { isDayStated: null }),
    ];
    const policies = [
      { source: "　", day: day("2024-04-01") },
      { source: "八代市「電子保証」", day: null },
    ];
    expect(faults(body("八代市", { statements: said, policies }))).toEqual([
      ["NO_DAY", "熊本県 八代市", "熊本県内の一覧"],
      ["NO_SOURCE", "熊本県 八代市", ""],
      ["NO_DAY", "熊本県 八代市", "八代市「電子保証」"],
    ]);
  });
});
