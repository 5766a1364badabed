import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { askUntilGone } from "../support/keep-alive-clients";
import { ServerProcess } from "../support/server-process";
import { collectFigures } from "./support/figures";

const RUNS = 10;
const CLIENTS = 12;
const HALVES = [
  "POST /graphql HT",
  "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
];

describe("SIGTERM under twelve clients", () => {
  const note = collectFigures(
    `SIGTERM under ${String(CLIENTS)} clients and two half requests, ${String(RUNS)} runs each`,
  );
  const directory = mkdtempSync(join(tmpdir(), "hosho-shutdown-"));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it.each(["0", "3000"])("cuts no request with HOSHO_DRAIN_MS=%s, and exits with 0", async (drain) => {
    const [cut, seconds]: [string[], number[]] = [[], []];
    let [answered, failed] = [0, 0];
    for (let run = 0; run < RUNS; run += 1) {
      const sandbox = new ServerProcess("sandbox", directory, { PORT: "0", HOSHO_DRAIN_MS: drain });
      const [, url = ""] = await sandbox.says(/GraphiQL {3}(\S+)/);
      const [, token = ""] = await sandbox.says(/contractor +(\S+)/);
      const halves = HALVES.map((half) => {
        const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(half));
        return socket.on("error", () => undefined);
      });
      const asking = askUntilGone(url, token, CLIENTS);
      await wait(1_000);
      const since = Date.now();
      sandbox.signal("SIGTERM");
      expect(await sandbox.exit).toBe(0);
      seconds.push((Date.now() - since) / 1_000);
      const tally = await asking;
      cut.push(...tally.cut);
      answered += tally.answered;
      failed += tally.failed;
      for (const half of halves) half.destroy();
    }
    note(`HOSHO_DRAIN_MS=${drain}: answered`, answered);
    note(`HOSHO_DRAIN_MS=${drain}: answers other than 200`, failed);
    note(`HOSHO_DRAIN_MS=${drain}: requests cut`, cut.length);
    note(`HOSHO_DRAIN_MS=${drain}: longest stop`, `${Math.max(...seconds).toFixed(1)} s`);
    expect([cut, failed]).toEqual([[], 0]);
  });
});
