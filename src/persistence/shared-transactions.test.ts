import { WriteGate } from "./engine/write-gate";
import type { Connected } from "./seals/transaction";
import { SharedTransactions } from "./shared-transactions";

/** Units of work on a connection that notes its statements, with a clock that goes on by so much whenever it is read. */
function transactions(step: number) {
  const statements: string[] = [];
  let time = 0;
  const now = jest.fn(() => (time += step));
  const connection = {
    run: (text: string) => {
      statements.push(text);
      return { rows: [], affected: 0 };
    },
  };
  const connected: Connected = { runner: {} as Connected["runner"], connection };
  const shared = new SharedTransactions({
    gate: new WriteGate({ places: 1, mostWaiting: 10, mostWaitingInLine: 10, patienceMilliseconds: 10_000 }),
    onWriter: (work) => work(connected),
    begin: () => Promise.resolve(),
    rollBack: () => Promise.resolve(),
    now,
  });
  const unit = (): Promise<string> =>
    shared.run("line", false, () => Promise.resolve({ value: "done", ended: () => undefined }));
  const failing = (): Promise<string> =>
    shared.run("line", false, () => Promise.reject(new Error("a rule says no")));
  const commits = (): number => statements.filter((text) => text === "COMMIT").length;
  return { unit, failing, commits, now };
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe("the turns of the loop before a commit", () => {
  const afterTwoTurns = async ({ unit, commits }: ReturnType<typeof transactions>): Promise<number> => {
    await Promise.all([unit(), unit()]);
    expect(commits()).toBe(1);
    const first = unit();
    await turns(2);
    await Promise.all([first, unit()]);
    return commits() - 1;
  };

  it("are several while they are short, and no more once they have taken two milliseconds", async () => {
    expect(await afterTwoTurns(transactions(0))).toBe(1);
    expect(await afterTwoTurns(transactions(3))).toBe(2);
  });

  it("are none where all that was open is undone", async () => {
    const { failing, unit, now } = transactions(0);
    await expect(failing()).rejects.toThrow("a rule says no");
    expect(now).not.toHaveBeenCalled();
    await expect(unit()).resolves.toBe("done");
    expect(now).toHaveBeenCalled();
  });
});
