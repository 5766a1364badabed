import { Compiled } from "../support/compiled";

const USE_CASE = "src/use-cases/guarantee/discharge-guarantee.ts";
const RESOLVER = "src/api/guarantee/guarantee-end.resolver.ts";
const RESULT = `"NOT_THE_OBLIGEE",\n    "OFFICER_REQUIRED"`;
const OUTCOME = `GuaranteeStepRefusal | DischargeRefusal>>`;

describe("a mutation's declared result", () => {
  const compiled = new Compiled([USE_CASE, RESOLVER]);
  const result = (by: string) => compiled.errorsIn([RESOLVER], [{ file: RESOLVER, replace: RESULT, by }]);
  const outcome = (by: string) => compiled.errorsIn([RESOLVER], [{ file: USE_CASE, replace: OUTCOME, by }]);

  it("compiles with the codes of its use case", () => {
    expect(compiled.errorsIn([USE_CASE, RESOLVER])).toEqual([]);
  });

  it("does not compile without a code that its use case refuses with, and the compiler names the code", () => {
    expect(result(`"OFFICER_REQUIRED"`)).toEqual([
      expect.stringContaining("The use case also refuses with NOT_THE_OBLIGEE: list it."),
    ]);
  });

  it("does not compile with a code that its use case never refuses with", () => {
    expect(result(`${RESULT}, "REVISION_CONFLICT"`)).toEqual([
      expect.stringContaining(`Type '"REVISION_CONFLICT"' is not assignable to type`),
    ]);
  });

  it("does not compile with a code that nobody declared", () => {
    expect(result(`${RESULT}, "OBLIGEE_ON_HOLIDAY"`)).toEqual([
      expect.stringContaining(`Type '"OBLIGEE_ON_HOLIDAY"' is not assignable to type`),
    ]);
  });

  it("does not compile when its use case begins to refuse with one more code", () => {
    expect(outcome(`GuaranteeStepRefusal | DischargeRefusal | "REVISION_CONFLICT">>`)).toEqual([
      expect.stringContaining("The use case also refuses with REVISION_CONFLICT: list it."),
    ]);
  });

  it("does not compile when its use case stops refusing with a code", () => {
    expect(outcome(`GuaranteeStepRefusal | "INVALID_INPUT" | "OFFICER_REQUIRED">>`)).toEqual([
      expect.stringContaining(`Type '"NOT_THE_OBLIGEE"' is not assignable to type`),
    ]);
  });

  it("does not compile when the answer lacks a field of the success type, or has it with another type", () => {
    const replace = "discharged, (value) => ended(value, context, info)";
    const answer = (by: string) => compiled.errorsIn([RESOLVER], [{ file: RESOLVER, replace, by }]);
    expect(answer("discharged, (value) => ({ ...value, info })")).toEqual([
      expect.stringContaining("is not assignable to type 'DischargeGuaranteeSuccessType"),
    ]);
    const other = "({ guarantee: value.guaranteeId, isPending: value.isPending, info })";
    expect(answer(`discharged, (value) => ${other}`)).toEqual([
      expect.stringContaining("is not assignable to type 'Requested<GuaranteeView>'"),
    ]);
  });

  it("does not compile when a method answers with something else than the result that decorates it", () => {
    const [replace, by] = ["  ): Promise<Answer<DischargeGuaranteeSuccessType>> {", "  ): Promise<object> {"];
    expect(compiled.errorsIn([RESOLVER], [{ file: RESOLVER, replace, by }])).toEqual([
      expect.stringContaining("Promise<object>"),
    ]);
  });

  it("does not compile when the answer is read by something that the use case did not give", () => {
    expect(
      compiled.errorsIn(
        [RESOLVER],
        [
          {
            file: USE_CASE,
            replace: `Outcome<StepWithOfficers, ${OUTCOME}`,
            by: `Outcome<{ endId: string }, ${OUTCOME}`,
          },
        ],
      ),
    ).toEqual([expect.stringContaining("guaranteeId")]);
  });
});
