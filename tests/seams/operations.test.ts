import { Compiled } from "../support/compiled";

const OBJECTS = "sdk/src/generated/objects.ts";
const INPUTS = "sdk/src/generated/inputs.ts";
const TEST = "tests/server/copy-note.test.ts";

describe("a mutation as a test sends it", () => {
  const compiled = new Compiled([OBJECTS, INPUTS, TEST]);

  it("compiles as it is", () => {
    expect(compiled.errorsIn([TEST])).toEqual([]);
  });

  it("does not compile where the schema has a field of the answer under another name", () => {
    const [replace, by] = ["readonly certificateCopyNote:", "readonly copyNote:"];
    const errors = compiled.errorsIn([TEST], [{ file: OBJECTS, replace, by }]);
    expect(errors.join()).toContain("there is no field certificateCopyNote");
  });

  it("does not compile where the schema has a field of the input under another name", () => {
    const [replace, by] = ["readonly certificateCopyNote?:", "readonly copyNote?:"];
    const errors = compiled.errorsIn([TEST], [{ file: INPUTS, replace, by }]);
    expect(errors.join()).toContain("'certificateCopyNote' does not exist in type");
  });
});
