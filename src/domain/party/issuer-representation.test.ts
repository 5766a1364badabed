import type { CalendarDate } from "../values/calendar-date";
import { issuerOnPaper, representationOn } from "./issuer-representation";

const day = (text: string) => text as CalendarDate;
const issuer = { name: "西日本建設業保証株式会社", address: "大阪市西区" };
const first = { effectiveFrom: day("2022-01-01"), representative: "取締役社長 〇〇", termsAddress: null };
const second = {
  effectiveFrom: day("2026-06-28"),
  representative: "取締役社長 △△",
  termsAddress: "https://terms.example/",
};

describe("an issuer on its papers", () => {
  it.each([
    ["2021-12-31", null],
    ["2022-01-01", first],
    ["2026-06-27", first],
    ["2026-06-28", second],
  ])("is represented on %s by whom its entry of that day says", (on, expected) => {
    expect(representationOn([second, first], day(on))).toBe(expected);
  });

  it("states what is known, and nothing else", () => {
    const entries = [first, second];
    expect(issuerOnPaper({ ...issuer }, entries, day("2021-01-01"))).toEqual(issuer);
    expect(issuerOnPaper(issuer, entries, day("2022-01-01"))).toEqual({
      ...issuer,
      representative: "取締役社長 〇〇",
    });
    expect(issuerOnPaper(issuer, entries, day("2027-01-01"))).toEqual({
      ...issuer,
      representative: "取締役社長 △△",
      termsAddress: "https://terms.example/",
    });
  });
});
