import { range, text } from "./finding-declaration";
import { below } from "./finding";
import { rangeLimit } from "./range-limit";

describe("a bound as people read it", () => {
  it("has separators where it is a number, and is a text as it stands", () => {
    expect(text(40_000_000)).toBe("40,000,000");
    expect(text(0)).toBe("0");
    expect(text("令和8年4月1日")).toBe("令和8年4月1日");
    expect(text(undefined)).toBe("");
  });

  it("goes from the least to the most", () => {
    expect(rangeLimit(1, 100)).toBe("1–100");
    expect(range(rangeLimit(0, Number.MAX_SAFE_INTEGER))).toBe("0–9,007,199,254,740,991");
    expect(range(5)).toBe("5");
    expect(range(undefined)).toBe("");
  });
});

describe("a finding on a part of an input", () => {
  it("stands below that part, with all that it says", () => {
    const found = { path: "coveredPrice", code: "MUST_BE_POSITIVE", actual: 0 } as const;
    expect(below("worksContract", [found])).toEqual([{ ...found, path: "worksContract.coveredPrice" }]);
    expect(below("worksContract", [])).toEqual([]);
  });
});
