import type { CalendarDate } from "../values/calendar-date";
import { isOlderEdition, sourceKey, statementInForce } from "./adoption-statement";

const statement = (name: string, asOf: string, startsOn: string | null = "2024-04-01") => ({
  name,
  asOf: asOf as CalendarDate,
  startsOn: startsOn as CalendarDate | null,
  consultingStartsOn: null,
  isDayStated: true as boolean | null,
});

describe("what several sources say of one body", () => {
  it("holds as the newest source says it", () => {
    const [older, newer] = [statement("a", "2025-01-31"), statement("b", "2025-02-01")];
    expect(statementInForce([older, newer])).toBe(newer);
    expect(statementInForce([newer, older])).toBe(newer);
    expect(statementInForce<typeof older>([])).toBeUndefined();
  });

  it("holds as it was recorded last, where both are of one day", () => {
    const [first, last] = [statement("a", "2025-02-01"), statement("b", "2025-02-01")];
    expect(statementInForce([first, last])).toBe(last);
  });

  it("keeps its start where a newer source is a list of names", () => {
    const [dated, list] = [statement("a", "2025-01-31"), statement("b", "2026-02-01", null)];
    expect(statementInForce([dated, list])).toBe(dated);
    expect(statementInForce([list, dated])).toBe(dated);
    const consulting = { ...list, consultingStartsOn: "2025-10-01" as CalendarDate };
    expect(statementInForce([dated, consulting])).toBe(consulting);
  });

  it("keeps the source that states its day where another was only imported later", () => {
    const [dated, imported] = [statement("a", "2025-01-31"), statement("b", "2026-02-01")];
    const undated = { ...imported, isDayStated: false };
    expect(statementInForce([dated, undated])).toBe(dated);
    expect(statementInForce([undated, dated])).toBe(dated);
    // What is not known may be a day of the source.
    const unknown = { ...imported, isDayStated: null };
    expect(statementInForce([dated, unknown])).toBe(unknown);
    expect(statementInForce([unknown, undated])).toBe(unknown);
  });

  it.each([
    [true, "2025-01-31", false, "2026-02-01", false],
    [false, "2026-02-01", true, "2025-01-31", true],
    [true, "2025-01-31", true, "2025-02-01", true],
    [false, "2025-02-01", false, "2025-01-31", false],
    [null, "2025-01-31", true, "2025-02-01", true],
    [false, "2025-02-01", null, "2025-01-31", false],
    [true, "2025-02-01", true, "2025-02-01", false],
  ])(
    "has an edition (stated: %s) of %s beside one (%s) of %s that is older: %s",
    (stated, asOf, other, day, older) => {
      const edition = (isDayStated: boolean | null, on: string) => ({
        isDayStated,
        asOf: on as CalendarDate,
      });
      expect(isOlderEdition(edition(stated, asOf), edition(other, day))).toBe(older);
    },
  );

  it("is told apart by the names of the sources, however they are written", () => {
    expect(sourceKey("西日本建設業保証㈱　熊本県下自治体")).toBe(
      sourceKey("西日本建設業保証株式会社 熊本県下自治体"),
    );
    expect(sourceKey("熊本県下自治体")).not.toBe(sourceKey("大分県下自治体"));
  });
});
