import { setImmediate as later } from "node:timers/promises";
import { Ambient } from "./ambient";

describe("an ambient value", () => {
  it("is known to the work and its promises, and to nothing else", async () => {
    const ambient = new Ambient<string>();
    const seen = await Promise.all(
      ["one", "two"].map((value) =>
        ambient.run(value, async () => {
          await later();
          const inner = await ambient.run("inner", () => Promise.resolve(ambient.value));
          return [inner, ambient.value, ambient.outside(() => ambient.value), ambient.value];
        }),
      ),
    );
    expect(seen).toEqual([
      ["inner", "one", undefined, "one"],
      ["inner", "two", undefined, "two"],
    ]);
    expect(ambient.value).toBeUndefined();
  });

  it("is there again for later work, also after one that failed", async () => {
    const ambient = new Ambient<string>();
    await expect(ambient.run("first", () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
    expect(await ambient.run("second", () => Promise.resolve(ambient.value))).toBe("second");
  });

  it("stays while other work runs with one", async () => {
    const ambient = new Ambient<string>();
    const long = ambient.run("long", async () => {
      for (let turn = 0; turn < 5; turn += 1) await later();
      return ambient.value;
    });
    await ambient.run("short", () => Promise.resolve());
    expect(await long).toBe("long");
  });
});
