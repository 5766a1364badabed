import { Compiled } from "../support/compiled";

const FILE = "src/domain/values/guarantee-kind.ts";

describe("the compiler that tests ask", () => {
  const compiled = new Compiled([FILE]);

  it("finds nothing in a file as it is", () => {
    expect(compiled.errorsIn([FILE])).toEqual([]);
  });

  it("finds what an edit breaks, and forgets the edit", () => {
    const edit = { file: FILE, replace: 'INTERIM_PAYMENT: "中間前払金保証",', by: "" };
    expect(compiled.errorsIn([FILE], [edit])).toEqual([
      expect.stringContaining("Property 'INTERIM_PAYMENT' is missing"),
    ]);
    expect(compiled.errorsIn([FILE])).toEqual([]);
  });

  it("refuses an edit that finds not exactly one place", () => {
    const edit = { file: FILE, replace: "return kind", by: "return !kind" };
    expect(() => compiled.errorsIn([FILE], [edit])).toThrow("not exactly one");
  });
});
