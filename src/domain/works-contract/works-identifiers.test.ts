import {
  findingsOnIdentifiers,
  findingsOnReference,
  IDENTIFIER_IN_JAPANESE,
  IDENTIFIER_SCHEMES,
  LONGEST_IDENTIFIER,
  NO_IDENTIFIERS,
  shareIdentifier,
  namedNumbers,
} from "./works-identifiers";

describe("the numbers of a works contract", () => {
  it("are of four kinds, each with its name on papers", () => {
    expect(IDENTIFIER_IN_JAPANESE).toEqual({
      worksNumber: "工事番号",
      procurementNumber: "調達案件番号",
      contractNumber: "契約番号",
      specificationNumber: "仕様書番号",
    });
    expect(Object.keys(NO_IDENTIFIERS)).toEqual(IDENTIFIER_SCHEMES);
    expect(Object.values(NO_IDENTIFIERS)).toEqual([null, null, null, null]);
  });

  it("have 64 characters at most, each judged at its own place", () => {
    const longest = "番".repeat(64);
    const all = {
      worksNumber: longest,
      procurementNumber: `${longest}号`,
      contractNumber: " ",
      specificationNumber: "A\u0007",
    };
    expect(LONGEST_IDENTIFIER).toBe(64);
    expect([...findingsOnIdentifiers("identifiers", all)]).toEqual([
      { path: "identifiers.procurementNumber", code: "TOO_LONG", limit: 64, actual: 65 },
      { path: "identifiers.contractNumber", code: "BLANK" },
      { path: "identifiers.specificationNumber", code: "UNPRINTABLE", actual: "U+0007" },
    ]);
    expect([...findingsOnIdentifiers("identifiers", NO_IDENTIFIERS)]).toEqual([]);
  });

  it("stand beside a caller's own reference, judged alike", () => {
    expect([...findingsOnReference("externalReference", null)]).toEqual([]);
    expect([...findingsOnReference("externalReference", "ERP-1")]).toEqual([]);
    expect([...findingsOnReference("externalReference", "x".repeat(65))]).toEqual([
      { path: "externalReference", code: "TOO_LONG", limit: 64, actual: 65 },
    ]);
  });
});

describe("two contracts share a number", () => {
  it.each(IDENTIFIER_SCHEMES)("where their %s is one, however it is written", (scheme) => {
    const one = { ...NO_IDENTIFIERS, [scheme]: "第１２３－ａ号" };
    expect(shareIdentifier(one, { ...NO_IDENTIFIERS, [scheme]: "第123-A号" })).toBe(true);
    expect(shareIdentifier(one, { ...NO_IDENTIFIERS, [scheme]: "第124-A号" })).toBe(false);
    expect(shareIdentifier(one, NO_IDENTIFIERS)).toBe(false);
    expect(shareIdentifier(NO_IDENTIFIERS, one)).toBe(false);
  });

  it("where one of several kinds is one, and not where both have none or a number of another kind", () => {
    const one = { ...NO_IDENTIFIERS, worksNumber: "1", contractNumber: "2" };
    expect(shareIdentifier(one, { ...one, worksNumber: "9" })).toBe(true);
    expect(shareIdentifier(NO_IDENTIFIERS, NO_IDENTIFIERS)).toBe(false);
    expect(
      shareIdentifier(one, { ...NO_IDENTIFIERS, procurementNumber: "1", specificationNumber: "2" }),
    ).toBe(false);
  });
});

describe("the numbers of a works contract on papers", () => {
  it("stand in the order of papers, each with the name of its kind; those that are missing do not stand there", () => {
    expect(namedNumbers(NO_IDENTIFIERS)).toEqual([]);
    expect(namedNumbers({ ...NO_IDENTIFIERS, contractNumber: "C-1", worksNumber: "土木第12号" })).toEqual([
      { label: "工事番号", number: "土木第12号" },
      { label: "契約番号", number: "C-1" },
    ]);
  });
});
