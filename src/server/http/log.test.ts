import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createLog } from "./log";

describe("the log of a server", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-log-"));
  const file = join(directory, "log");
  let to = 0;
  beforeEach(() => {
    to = openSync(file, "w");
  });
  // Not before the last lines are written.
  afterEach(async () => {
    await wait(300);
    closeSync(to);
  });
  afterAll(() => rmSync(directory, { recursive: true }));
  const written = (): string[] =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { msg: string }).msg);

  it("writes requests together, within a second", async () => {
    const log = createLog("info", to);
    log.info("one");
    log.info("two");
    expect(written()).toEqual([]);
    await wait(900);
    expect(written()).toEqual(["one", "two"]);
    log.info("three");
    await wait(900);
    expect(written()).toEqual(["one", "two", "three"]);
  });

  it("writes many at once without a wait", () => {
    const log = createLog("info", to);
    for (let i = 0; i < 1_000; i += 1) log.info(String(i));
    expect(written().length).toBeGreaterThan(900);
  });

  it.each(["warn", "error", "fatal"] as const)(
    "writes at once what comes as %s, behind all before",
    (level) => {
      const log = createLog("info", to);
      log.info("before");
      log.child({ reqId: "a" }, { level: "debug" })[level]("trouble");
      expect(written()).toEqual(["before", "trouble"]);
      log.info("after");
      expect(written()).toEqual(["before", "trouble"]);
    },
  );

  it("writes nothing below its level", () => {
    const log = createLog("warn", to);
    log.info("quiet");
    log.warn("trouble");
    expect(written()).toEqual(["trouble"]);
  });

  it.each([
    ["runs out of work", "", 0],
    ["exits", "process.exit(3)", 3],
    ["meets an error that nobody caught", "setImmediate(() => { throw new Error('uncaught') })", 1],
    ["meets a rejection that nobody caught", "Promise.reject(new Error('uncaught'))", 1],
    [
      "is told to end",
      `require("./src/server/http/shutdown.ts").closeOnSignals(async () => log.info("closed"));
       setTimeout(() => undefined, 60_000); process.kill(process.pid, "SIGTERM")`,
      0,
    ],
  ])(
    "is whole where the process %s",
    (_, end, code) => {
      const script = `const log = require("./src/server/http/log.ts").createLog("info", 1);
      for (let i = 0; i < 200; i += 1) log.info(String(i));
      ${end}`;
      const { status, stdout } = spawnSync(
        process.execPath,
        ["-r", "ts-node/register/transpile-only", "-e", script],
        { encoding: "utf8" },
      );
      const lines = stdout.trim().split("\n");
      expect(lines.length).toBe(end.includes("closed") ? 201 : 200);
      expect(lines[199]).toContain('"msg":"199"');
      expect(status).toBe(code);
    },
    60_000,
  );
});
