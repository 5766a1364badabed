import { FIELD_RESULTS, MATCH_VERDICTS, verdictOf } from "./field-match";

describe("the verdict", () => {
  const of = (...results: (typeof FIELD_RESULTS)[number][]) =>
    verdictOf(results.map((result) => ({ result })));

  it("is decided by one mismatch, and left open by one field that could not be compared", () => {
    expect(of("MATCH", "NOT_COMPARED", "MISMATCH")).toBe("MISMATCH");
    expect(of("MATCH", "NOT_COMPARED", "MATCH_FOLDED")).toBe("INCOMPLETE");
    expect(of("MATCH", "MATCH_FOLDED")).toBe("MATCH");
  });

  it("is one of three for any results", () => {
    const verdicts = FIELD_RESULTS.map((result) => of(result));
    expect(new Set(verdicts)).toEqual(new Set(MATCH_VERDICTS));
  });
});
