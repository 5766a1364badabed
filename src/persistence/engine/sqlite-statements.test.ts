import Sqlite from "better-sqlite3";
import { SqliteStatements } from "./sqlite-statements";

describe("the statements of a SQLite connection", () => {
  const opened = () => {
    const connection = new Sqlite(":memory:");
    const prepared: string[] = [];
    const statements = new SqliteStatements({
      prepare: (text) => {
        prepared.push(text);
        return connection.prepare(text);
      },
    });
    return { statements, prepared, close: () => connection.close() };
  };
  const read = (text: string, values: readonly unknown[] = [], isInCells = false) => ({
    text,
    values,
    isInCells,
  });

  it("are prepared once, for rows by name and once more for cells", () => {
    const { statements, prepared, close } = opened();
    const text = "SELECT ? AS a, ? AS b";
    for (const a of [1, 2]) {
      expect(statements.all(read(text, [a, "x"]))).toEqual([{ a, b: "x" }]);
      expect(statements.all(read(text, [a, null], true))).toEqual([[a, null]]);
    }
    expect(prepared).toEqual([text, text]);
    close();
  });

  it("are kept up to a bound, whatever callers ask for: the longest unused goes first", () => {
    const { statements, prepared, close } = opened();
    const often = read("SELECT 'often' AS a");
    for (let i = 0; i < 150; i += 1) {
      statements.all(read(`SELECT ${String(i)} AS a`));
      statements.all(often);
    }
    statements.all(read("SELECT 0 AS a"));
    expect(prepared.filter((text) => text === often.text)).toHaveLength(1);
    expect(prepared.filter((text) => text === "SELECT 0 AS a")).toHaveLength(2);
    close();
  });

  it("fail as the driver says where the connection is closed, kept or not", () => {
    const { statements, close } = opened();
    statements.all(read("SELECT 1 AS a"));
    close();
    for (const text of ["SELECT 1 AS a", "SELECT 2 AS a"])
      expect(() => statements.all(read(text))).toThrow("database connection is not open");
  });
});
