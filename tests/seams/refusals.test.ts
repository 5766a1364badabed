import { Compiled } from "../support/compiled";

const REFUSALS = "src/use-cases/guarantee/refusals.ts";
const KINDS = "src/use-cases/shared/refusal-declaration.ts";
const GRAPHQL = "src/api/graphql/errors/datum-types.ts";
const USE_CASE = "src/use-cases/guarantee/amend-guarantee.ts";
const FINDINGS = "src/domain/auth-key/findings.ts";
const CODES = "src/domain/guarantee/guarantee-end-findings.ts";

describe("a refusal's declaration", () => {
  const compiled = new Compiled([REFUSALS, KINDS, GRAPHQL, USE_CASE]);

  it("compiles as it is, with all that comes out of it", () => {
    expect(compiled.errorsIn([REFUSALS, KINDS, GRAPHQL, USE_CASE])).toEqual([]);
  });

  it("does not compile without its words in both languages", () => {
    const replace = `ja: "他の発注者を被保証者とする保証のため、この手続きはできません。",`;
    expect(compiled.errorsIn([REFUSALS], [{ file: REFUSALS, replace, by: "" }])).toEqual([
      expect.stringContaining("Property 'ja' is missing"),
    ]);
  });

  it("does not compile with words about data that it has not", () => {
    const [replace, by] = ["en: ({ number }) =>", "en: ({ price: number }) =>"];
    expect(compiled.errorsIn([REFUSALS], [{ file: REFUSALS, replace, by }])).toEqual([
      expect.stringContaining("Property 'price' does not exist"),
    ]);
  });

  it("does not let a use case refuse without the data", () => {
    const [replace, by] = [`expected: command.revision, actual }`, `actual }`];
    const errors = compiled.errorsIn([USE_CASE], [{ file: USE_CASE, replace, by }]);
    expect(errors.join()).toContain("Property 'expected' is missing");
  });

  it("does not let the API be without a GraphQL type for a kind of data", () => {
    const [replace, by] = [
      "readonly wholeNumber: number;",
      "readonly wholeNumber: number; readonly day: string;",
    ];
    expect(compiled.errorsIn([GRAPHQL], [{ file: KINDS, replace, by }])).toEqual([
      expect.stringContaining("Property 'day' is missing"),
    ]);
  });
});

describe("a finding's declaration", () => {
  const compiled = new Compiled([FINDINGS, CODES]);

  it("compiles as it is", () => {
    expect(compiled.errorsIn([FINDINGS, CODES])).toEqual([]);
  });

  it("does not compile without its meaning", () => {
    const [replace, by] = ["    meaning:", "    // meaning:"];
    expect(compiled.errorsIn([FINDINGS], [{ file: FINDINGS, replace, by }]).join()).toContain("meaning");
  });

  it("does not let a rule find what nobody declared", () => {
    const text = `code: "ONLY_WITH_CONSENT"`;
    expect(compiled.errorsIn([CODES], [{ file: CODES, replace: text, by: `code: "NOT_DECLARED"` }])).toEqual([
      expect.stringContaining(`"NOT_DECLARED"`),
    ]);
  });
});
