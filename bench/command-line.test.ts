import { countOf, engineOf, given, UsageError } from "./command-line";

const OPTIONS = { quick: { type: "boolean" }, rounds: { type: "string" } } as const;

describe("the command line of a benchmark", () => {
  it("gives what was given", () => {
    expect({ ...given(OPTIONS, ["--quick", "--rounds", "3"]) }).toEqual({
      quick: true,
      rounds: "3",
    });
  });

  it.each([
    [["--quik"], "Unknown option '--quik'. The options are --quick, --rounds."],
    [["--rounds"], "Option '--rounds <value>' argument missing. The options are --quick, --rounds."],
    [["fast"], "Unexpected argument 'fast'. The options are --quick, --rounds."],
  ])("refuses %j in one line", (words, message) => {
    expect(() => given(OPTIONS, words)).toThrow(new UsageError(message));
  });

  it.each(["ten", "0", "-1", "1.5", "", "99999999999999999"])("takes no count of %j", (text) => {
    expect(() => countOf("rounds", text)).toThrow(
      new UsageError(`--rounds takes a whole number from 1, not ${JSON.stringify(text)}.`),
    );
  });

  it("knows two engines", () => {
    expect(engineOf("engine", "postgres")).toBe("postgres");
    expect(() => engineOf("engine", "mysql")).toThrow(
      new UsageError('--engine takes sqlite or postgres, not "mysql".'),
    );
  });

  it("takes a whole number", () => {
    expect(countOf("rounds", "10000")).toBe(10_000);
  });
});
