import { findingsOnText, LONGEST } from "./readable-text";

const found = (text: string, longest = 3) => [...findingsOnText("name", text, longest)];

describe("a text that people read", () => {
  it("has as many characters as fit, and a rare one is one", () => {
    expect(found("工")).toEqual([]);
    expect(found("𠮷野家")).toEqual([]);
    expect(found("𠮷野家々")).toEqual([{ path: "name", code: "TOO_LONG", limit: 3, actual: 4 }]);
  });

  it("is not blank", () => {
    expect(found("")).toEqual([{ path: "name", code: "BLANK" }]);
    expect(found(" 　")).toEqual([{ path: "name", code: "BLANK" }]);
  });

  it("holds nothing that no paper can show, and says what it held", () => {
    expect(found("工\u0007")).toEqual([{ path: "name", code: "UNPRINTABLE", actual: "U+0007" }]);
  });

  it("is told of its length beside all else that is wrong with it", () => {
    expect(found("    ")).toEqual([
      { path: "name", code: "BLANK" },
      { path: "name", code: "TOO_LONG", limit: 3, actual: 4 },
    ]);
    expect(found("工事名\u0007").map(({ code }) => code)).toEqual(["UNPRINTABLE", "TOO_LONG"]);
  });

  it("is shorter as a name than as a place", () => {
    expect(LONGEST.name).toBeLessThan(LONGEST.place);
    expect(LONGEST).toEqual({ name: 120, place: 200 });
  });
});
