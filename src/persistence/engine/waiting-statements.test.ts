import { WaitingStatements } from "./waiting-statements";

describe("statements that wait", () => {
  it("are one statement, with all their values behind each other", () => {
    const waiting = new WaitingStatements();
    expect(waiting.take()).toBeNull();
    waiting.add({ table: "a", text: "INSERT INTO a VALUES ($1, $2)", values: [1, 2] });
    waiting.add({ table: "b", text: "UPDATE b SET c = $2 WHERE d = $1", values: [3, 4] });
    waiting.add({ table: "e", text: "DELETE FROM e WHERE f = $1 OR g = $1", values: [5] });
    expect(waiting.hasOf("b")).toBe(true);
    expect(waiting.take()).toEqual({
      text:
        "WITH w0 AS (INSERT INTO a VALUES ($1, $2)), w1 AS (UPDATE b SET c = $4 WHERE d = $3) " +
        "DELETE FROM e WHERE f = $5 OR g = $5",
      values: [1, 2, 3, 4, 5],
    });
    expect(waiting.hasOf("b")).toBe(false);
    expect(waiting.take()).toBeNull();
  });

  it("are sent as they are where one waits alone", () => {
    const waiting = new WaitingStatements();
    waiting.add({ table: "a", text: "DELETE FROM a WHERE b = $1", values: [1] });
    expect(waiting.take()).toMatchObject({ text: "DELETE FROM a WHERE b = $1", values: [1] });
  });
});
