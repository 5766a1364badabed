import { Compiled, type Edit } from "../support/compiled";

const PROJECTION = "src/persistence/guarantee/guarantee-projection.ts";
const VIEW = "src/use-cases/guarantee/ports.ts";
const CONTRACT = "src/domain/works-contract/works-contract.ts";
const FORESEEN = "src/use-cases/guarantee/foresee-amendment.ts";
const EXPORTED = "src/use-cases/guarantee/export-guarantees.ts";
const RESOLVER = "src/api/guarantee/guarantee.resolver.ts";

describe("the seam between a view and the columns that it is read from", () => {
  const compiled = new Compiled([PROJECTION, VIEW, CONTRACT, FORESEEN, EXPORTED, RESOLVER]);
  const without = (file: string, replace: string): Edit => ({ file, replace, by: "" });

  it("compiles as it is", () => {
    expect(compiled.errorsIn([PROJECTION, FORESEEN, EXPORTED, RESOLVER])).toEqual([]);
  });

  it("refuses a field of the view without a column", () => {
    const edit = without(PROJECTION, 'contractedOn: { expression: "g.contracted_on" },');
    expect(compiled.errorsIn([PROJECTION], [edit])).toEqual([
      expect.stringContaining("Property 'contractedOn' is missing"),
    ]);
  });

  it("refuses a column that the view does not have", () => {
    const edit = without(CONTRACT, "readonly contractedOn: CalendarDate | null;");
    expect(compiled.errorsIn([PROJECTION], [edit])).toEqual([expect.stringContaining("'contractedOn'")]);
  });

  it("refuses a field that is neither a column nor named as read apart", () => {
    const edit = {
      file: VIEW,
      replace: 'ReadApart<"certificates" | "amendments" | "events" | "attachments">',
      by: 'ReadApart<"certificates" | "amendments" | "attachments">',
    };
    expect(compiled.errorsIn([PROJECTION], [edit])).toEqual([
      expect.stringContaining("Property 'events' is missing"),
    ]);
  });

  it("refuses a part that may be missing and does not say without which column", () => {
    const join = 'join: "LEFT JOIN guarantee_end e ON e.guarantee_id = g.id",';
    const edit = { file: PROJECTION, replace: `${join}\n        noneWithout: "status",`, by: join };
    expect(compiled.errorsIn([PROJECTION], [edit])).toEqual([expect.stringContaining("noneWithout")]);
  });

  it("refuses an amount that is not turned into yen", () => {
    const edit = without(PROJECTION, '"g.amount", convert: yenFromDatabase');
    expect(compiled.errorsIn([PROJECTION], [{ ...edit, by: '"g.amount"' }])).toEqual([
      expect.stringContaining("convert"),
    ]);
  });

  it("gives a use case no field that it does not name", () => {
    for (const [file, named, use] of [
      [FORESEEN, '"worksContract",', "worksContract"],
      [FORESEEN, '"amendments",', "amendments"],
      [FORESEEN, '"kind",', "kind"],
      [EXPORTED, '"worksContract.coveredPrice",', "coveredPrice"],
    ] as const)
      expect(compiled.errorsIn([file], [without(file, named)])).toContainEqual(
        expect.stringContaining(`'${use}'`),
      );
  });

  it("gives no more of an object than was named of it", () => {
    const others = [
      ...["name", "place", "contractPrice", "coveredPrice", "workPeriod"],
      ...["identifiers", "externalReference"],
    ];
    const by = others.map((field) => `"worksContract.${field}",`).join(" ");
    const edit = { file: FORESEEN, replace: '"worksContract",', by };
    expect(compiled.errorsIn([FORESEEN], [edit])).toEqual([
      expect.stringContaining("Property 'contractedOn' does not exist"),
      expect.stringContaining("Property 'id' does not exist"),
      expect.stringContaining("Property 'contractedOn' is missing"),
    ]);
  });

  it("knows no path that the view does not have", () => {
    const edit = { file: FORESEEN, replace: '"amendments",', by: '"amendments", "worksContract.colour",' };
    expect(compiled.errorsIn([FORESEEN], [edit])).toContainEqual(
      expect.stringContaining('"worksContract.colour"'),
    );
  });

  it("does not let a resolver rely on what the operation may not have asked", () => {
    const edit = {
      file: RESOLVER,
      replace: "): Promise<Requested<GuaranteeView> | null> {",
      by: "): Promise<GuaranteeView | null> {",
    };
    expect(compiled.errorsIn([RESOLVER], [edit])).toContainEqual(
      expect.stringContaining("is not assignable to type 'GuaranteeView"),
    );
  });
});
