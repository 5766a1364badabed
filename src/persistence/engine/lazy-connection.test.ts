import { LazyConnection, type OpenConnection } from "./lazy-connection";
import { SqliteStatements } from "./sqlite-statements";

const STATEMENT = { text: "SELECT 1", values: [], isInCells: false };

describe("a connection for long work", () => {
  const steps: string[] = [];
  let isBroken = false;
  const open = (): Promise<OpenConnection> => {
    steps.push("opened");
    if (isBroken) return Promise.reject(new Error("the file is gone"));
    const prepared = { raw: () => prepared, all: () => [steps.push("read")] };
    return Promise.resolve({
      statements: new SqliteStatements({ prepare: () => prepared }),
      close: () => Promise.resolve(void steps.push("closed")),
    });
  };
  beforeEach(() => {
    steps.length = 0;
    isBroken = false;
  });

  it("is opened once when it is needed, and again after it was closed", async () => {
    const connection = new LazyConnection(open);
    await connection.close();
    expect(steps).toEqual([]);
    await Promise.all([connection.all(STATEMENT), connection.all(STATEMENT)]);
    await connection.close();
    await connection.close();
    await connection.all(STATEMENT);
    expect(steps).toEqual(["opened", "read", "read", "closed", "opened", "read"]);
  });

  it("is closed behind the statements that wait for it", async () => {
    const connection = new LazyConnection(open);
    await Promise.all([connection.all(STATEMENT), connection.close()]);
    expect(steps).toEqual(["opened", "read", "closed"]);
  });

  it("that could not be opened is tried again", async () => {
    const connection = new LazyConnection(open);
    isBroken = true;
    await expect(connection.all(STATEMENT)).rejects.toThrow("the file is gone");
    await connection.close();
    isBroken = false;
    await connection.all(STATEMENT);
    expect(steps).toEqual(["opened", "opened", "read"]);
  });
});
