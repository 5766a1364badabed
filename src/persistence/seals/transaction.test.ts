import { Seals } from "../../use-cases/operation/seals";
import type { WritingConnection } from "../engine/writing-connection";
import { SealedRows } from "./sealed-rows";
import { Transaction, type Connected } from "./transaction";

const READ = {
  table: "seal_head",
  id: "one",
  chain: "one",
  data: '["key",0,null,"[]","seal"]',
  stored: null,
};

describe("rows that a unit of work reads as arrays", () => {
  const seals = new Seals([{ id: "test", key: Buffer.alloc(32) }]);
  const headsOf = async (engine: "sqlite" | "postgres", connection: WritingConnection): Promise<unknown> => {
    const rows = new SealedRows(engine);
    const runner = {} as Connected["runner"];
    const transaction = new Transaction({ runner, connection }, engine, { seals, rows });
    const { heads } = await rows.partsOf(transaction, { chains: ["one"], pages: [], rowsOf: [] }, []);
    return [...heads.keys()];
  };

  it("are arrays from the connection on where it gives them", async () => {
    const run = jest.fn();
    const cells = jest.fn(() => [Object.values(READ)]);
    expect(await headsOf("sqlite", { run, cells })).toEqual(["one"]);
    expect([run.mock.calls.length, cells.mock.calls.length]).toEqual([0, 1]);
  });

  it("stay as the driver gives them where it has objects alone", async () => {
    // Their columns come in no order that counts.
    const run = jest.fn(() => ({ rows: [Object.fromEntries(Object.entries(READ).reverse())], affected: 1 }));
    expect(await headsOf("postgres", { run })).toEqual(["one"]);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
