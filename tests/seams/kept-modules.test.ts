import { createRequire } from "node:module";
import { loadavg } from "node:os";

interface Realm {
  setup(): Promise<void>;
  teardown(): Promise<void>;
}
const load = createRequire(__filename);
const OneRealm = load("../support/kept-modules/environment.cjs") as new (given: {
  projectConfig: object;
}) => Realm;

// eslint-disable-next-line no-restricted-properties -- What is put back is the environment.
const { env } = process;

/** Does something as a file of tests would, and ends the file. */
async function afterFile(change: () => void): Promise<void> {
  const realm = new OneRealm({ projectConfig: {} });
  await realm.setup();
  change();
  await realm.teardown();
}

describe("what is loaded once for a worker", () => {
  it("is ours without the tests, and all packages", () => {
    const { isKept } = load("../support/kept-modules/kept-modules.cjs") as {
      isKept: (path: string) => boolean;
    };
    const kept = ["graphql", "../../src/server.ts", "../../sdk/src/client.ts"].map((name) =>
      isKept(load.resolve(name)),
    );
    expect(kept).toEqual([true, true, true]);
    const anew = ["../../src/server/tuned-v8.test.ts", "../support/server.ts", __filename].map((name) =>
      isKept(load.resolve(name)),
    );
    expect(anew).toEqual([false, false, false]);
  });

  it("finds globals and process as they were, whatever the file before did", async () => {
    const before = [globalThis.fetch, process.exitCode, process.cwd(), { ...env }];
    const heard = process.listenerCount("SIGTERM");
    await afterFile(() => {
      globalThis.fetch = () => Promise.reject(new Error("not here"));
      process.exitCode = 3;
      process.chdir("/");
      env["HOSHO_LEFT"] = "over";
      delete env["PATH"];
      process.on("SIGTERM", loadavg);
    });
    expect([globalThis.fetch, process.exitCode, process.cwd(), { ...env }]).toEqual(before);
    expect(process.listenerCount("SIGTERM")).toBe(heard);
  });

  it("has no retries and no time-out that the file before asked for", async () => {
    const asked = (): unknown[] =>
      ["RETRY_TIMES", "TEST_TIMEOUT_SYMBOL"].map(
        (name) => Reflect.get(globalThis, Symbol.for(name)) as unknown,
      );
    let meanwhile: unknown[] = [];
    await afterFile(() => {
      jest.retryTimes(3).setTimeout(61_000);
      meanwhile = asked();
    });
    expect([meanwhile, asked()]).toEqual([
      [3, 61_000],
      [undefined, undefined],
    ]);
  });

  it("cannot be replaced as a whole", () => {
    expect(() => jest.mock("../../src/server")).toThrow("spy on it");
    expect(() => jest.doMock("../../src/server", () => ({}))).toThrow("spy on it");
  });
});
