import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { malformedRequest, numbersFrom, statusesOf } from "../support/malformed-requests";
import { ServerProcess } from "../support/server-process";
import { collectFigures } from "./support/figures";

const REQUESTS = 10_000;
const AT_A_TIME = 100;
const SEED = 1;
const MEGABYTE = 1024;

describe("10,000 requests that are not well formed", () => {
  const note = collectFigures(`Malformed requests, out of seed ${String(SEED)}`);
  const directory = mkdtempSync(join(tmpdir(), "hosho-malformed-"));
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it("make no 5xx and no crash, and leave the memory as it was", async () => {
    const sandbox = new ServerProcess("sandbox", directory, { PORT: "0" });
    const [, url = ""] = await sandbox.says(/GraphiQL {3}(\S+)/);
    const random = numbersFrom(SEED);
    const counts = new Map<number, number>();
    const failed: string[] = [];
    const megabytes: number[] = [];
    for (let sent = 0; sent < REQUESTS; sent += AT_A_TIME) {
      const requests = Array.from({ length: AT_A_TIME }, () => malformedRequest(random));
      const answers = await Promise.all(requests.map((bytes) => statusesOf(url, bytes)));
      answers.forEach((statuses, i) => {
        for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
        if (statuses.some((status) => status >= 500))
          failed.push(requests[i]?.toString("latin1").slice(0, 500) ?? "");
      });
      if ((sent + AT_A_TIME) % 2_000 === 0) megabytes.push(residentMegabytes(sandbox.pid));
    }
    note("requests", REQUESTS);
    for (const [status, count] of [...counts].sort(([a], [b]) => a - b))
      note(`answers ${String(status)}`, count);
    note("resident memory after each 2,000", `${megabytes.map(String).join(", ")} MB`);
    expect(failed).toEqual([]);
    expect((await fetch(new URL("/health/ready", url))).status).toBe(200);
    expect(sandbox.output()).not.toMatch(/internal error/);
    const [first = 0, last = 0] = [megabytes[1], megabytes.at(-1)];
    expect(last).toBeLessThan(first * 1.25);
    sandbox.signal("SIGTERM");
    expect(await sandbox.exit).toBe(0);
  });
});

function residentMegabytes(pid: number): number {
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / MEGABYTE);
}
