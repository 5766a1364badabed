import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import { WriteGate, type GateBounds } from "./write-gate";

const BOUNDS: GateBounds = {
  places: 1,
  mostWaiting: 100,
  mostWaitingInLine: 60,
  patienceMilliseconds: 60_000,
};

/** Work that a test leaves under way or waiting: its timers would end in another file's test. */
let endRest: () => Promise<void>;
afterEach(() => endRest());

/** A gate whose works end on command, and the names of those that have begun. */
function gateWith(bounds: Partial<GateBounds> = {}) {
  const gate = new WriteGate({ ...BOUNDS, ...bounds });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const passing: Promise<string>[] = [];
  let endsAtOnce = false;
  const pass = (line: string, name: string): Promise<string> => {
    const passed = gate.pass(line, async () => {
      begun.push(name);
      if (!endsAtOnce) await new Promise<void>((end) => ends.set(name, end));
      return name;
    });
    passing.push(passed);
    return passed;
  };
  endRest = async () => {
    endsAtOnce = true;
    for (const end of ends.values()) end();
    await Promise.allSettled(passing);
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await new Promise((later) => setImmediate(later));
  };
  return { pass, begun, end };
}

const refused = expect.any(StorageUnavailable) as StorageUnavailable;

describe("the gate that writes pass", () => {
  it("lets one through at a time, in the order of arrival", async () => {
    const { pass, begun, end } = gateWith();
    const all = ["1", "2", "3"].map((name) => pass("a", name));
    expect(begun).toEqual(["1"]);
    await end("1");
    expect(begun).toEqual(["1", "2"]);
    await end("2");
    await end("3");
    expect(await Promise.all(all)).toEqual(["1", "2", "3"]);
  });

  it("lets lines take turns: a busy caller waits behind its own work", async () => {
    const { pass, begun, end } = gateWith();
    for (const name of ["a1", "a2", "a3", "a4"]) void pass("a", name);
    for (const name of ["b1", "c1", "b2"]) void pass(name.charAt(0), name);
    for (const name of ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]) await end(name);
    expect(begun).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  });

  it("gives no line more than half of several places, so that what holds one up holds up no other", async () => {
    const { pass, begun, end } = gateWith({ places: 4 });
    for (const name of ["a1", "a2", "a3"]) void pass("a", name);
    for (const name of ["b1", "c1", "d1"]) void pass(name.charAt(0), name);
    expect(begun).toEqual(["a1", "a2", "b1", "c1"]);
    await end("b1");
    expect(begun).toEqual(["a1", "a2", "b1", "c1", "d1"]);
    await end("a1");
    expect(begun).toEqual(["a1", "a2", "b1", "c1", "d1", "a3"]);
  });

  it("refuses at once what would wait behind too many, of all or of its own line", async () => {
    const { pass, begun } = gateWith({ mostWaiting: 3, mostWaitingInLine: 2 });
    for (const name of ["a0", "a1", "a2"]) void pass("a", name);
    await expect(pass("a", "a3")).rejects.toEqual(refused);
    void pass("b", "b1");
    await expect(pass("c", "c1")).rejects.toEqual(refused);
    expect(begun).toEqual(["a0"]);
  });

  it("refuses what waited too long, and forgets it", async () => {
    const { pass, begun, end } = gateWith({ patienceMilliseconds: 20 });
    void pass("a", "a0");
    await expect(pass("a", "a1")).rejects.toMatchObject({ trouble: "BUSY" });
    await end("a0");
    void pass("a", "a2");
    expect(begun).toEqual(["a0", "a2"]);
  });

  it("goes on after work that fails", async () => {
    const gate = new WriteGate(BOUNDS);
    const failing = gate.pass("a", () => Promise.reject(new Error("fails")));
    const next = gate.pass("a", () => Promise.resolve("next"));
    await expect(failing).rejects.toThrow("fails");
    expect(await next).toBe("next");
  });
});
