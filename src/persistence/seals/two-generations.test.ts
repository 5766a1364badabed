import { TwoGenerations } from "./two-generations";

describe("what is kept within a bound", () => {
  it("stays within it, however much is set", () => {
    const kept = new TwoGenerations<number>(100);
    for (let i = 0; i < 1_000; i += 1) {
      kept.set(`key ${String(i % 70)}`, i, 3);
      expect(kept.size).toBeLessThanOrEqual(100 + 3);
    }
  });

  it("is what was asked for lately", () => {
    const kept = new TwoGenerations<string>(20);
    kept.set("asked for", "a", 1);
    kept.set("forgotten", "f", 1);
    for (let i = 0; i < 40; i += 1) {
      kept.set(`key ${String(i)}`, "k", 1);
      expect(kept.get("asked for")).toBe("a");
    }
    expect(kept.get("forgotten")).toBeUndefined();
  });

  it("replaces and deletes a value with its size", () => {
    const kept = new TwoGenerations<number>(100);
    kept.set("key", 1, 30);
    kept.set("key", 2, 10);
    expect([kept.get("key"), kept.size]).toEqual([2, 10]);
    kept.delete("key");
    expect([kept.get("key"), kept.size]).toEqual([undefined, 0]);
  });
});
