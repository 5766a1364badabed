import { SqlParameters } from "./sql-parameters";

describe.each(["sqlite", "postgres"] as const)("the parameters of a statement on %s", (engine) => {
  it("write the values of an IN, and of none what nothing is", () => {
    const parameters = new SqlParameters(engine);
    expect(parameters.list(["a", 1])).toBe(engine === "sqlite" ? "?, ?" : "$1, $2");
    expect(parameters.list([])).toBe("NULL");
    expect(parameters.values).toEqual(["a", 1]);
  });
});
