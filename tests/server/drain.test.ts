import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { askUntilGone } from "../support/keep-alive-clients";
import { ServerProcess } from "../support/server-process";

const VIEWER = "{ viewer { role } }";
/** Waits for the write lock; the guarantee need not be there. */
const REVEAL = `mutation { revealAuthKey(input: { guaranteeId: "guarantee_x" }) { __typename } }`;

describe("SIGTERM while clients keep their connections alive", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-drain-"));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let sandbox: ServerProcess;
  let url: string;
  let token: string;

  beforeEach(async () => {
    sandbox = new ServerProcess("sandbox", directory, { PORT: "0" });
    [, url = ""] = await sandbox.says(/GraphiQL {3}(\S+)/);
    [, token = ""] = await sandbox.says(/contractor +(\S+)/);
  });
  afterEach(async () => {
    sandbox.signal("SIGKILL");
    await sandbox.exit;
  });
  afterAll(() => {
    agent.destroy();
    rmSync(directory, { recursive: true, force: true });
  });

  const ask = (query: string) =>
    new Promise<{ status: number | undefined; connection: string | undefined; text: string }>(
      (done, failed) => {
        const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
        const asked = request(url, { method: "POST", agent, headers }, (response) => {
          let text = "";
          response.on("data", (chunk: Buffer) => (text += chunk.toString()));
          response.on("end", () => {
            done({ status: response.statusCode, connection: response.headers.connection, text });
          });
        });
        asked.on("error", failed);
        asked.end(JSON.stringify({ query }));
      },
    );

  it("answers the mutation that waits for a lock, then ends by itself", async () => {
    expect((await ask(VIEWER)).connection).toBe("keep-alive");
    const other = new Sqlite(join(directory, "data/hosho.sqlite"));
    other.exec("BEGIN IMMEDIATE");
    const waiting = ask(REVEAL);
    await wait(300);
    sandbox.signal("SIGTERM");
    await wait(700);
    other.exec("COMMIT");
    other.close();
    const { status, connection, text } = await waiting;
    expect([status, connection]).toEqual([200, "close"]);
    expect(text).toContain('"__typename":"GuaranteeNotFoundError"');
    // By itself: the cut-off, seconds later, would have ended it with 1.
    expect(await sandbox.exit).toBe(0);
  });

  it("cuts none of twelve clients that ask on and on", async () => {
    const asking = askUntilGone(url, token, 12);
    await wait(500);
    sandbox.signal("SIGTERM");
    expect(await asking).toMatchObject({ failed: 0, refused: 12, cut: [] });
    expect(await sandbox.exit).toBe(0);
  });

  it("answers what comes on an idle connection right after it, and ends that", async () => {
    expect((await ask(VIEWER)).connection).toBe("keep-alive");
    sandbox.signal("SIGTERM");
    await wait(300);
    expect(await ask(VIEWER)).toMatchObject({ status: 200, connection: "close" });
    expect(await sandbox.exit).toBe(0);
  });

  it.each([
    ["head", "POST /graphql HTTP/1.1\r\nhost: a.example\r\ncontent-ty"],
    [
      "body",
      "POST /graphql HTTP/1.1\r\nhost: a.example\r\ncontent-type: application/json\r\ncontent-length: 90\r\n\r\n{",
    ],
    [
      "chunk",
      "POST /graphql HTTP/1.1\r\nhost: a.example\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{",
    ],
  ])("does not wait for a request of which half a %s came, and ends well", async (_, half) => {
    const anonymous = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    anonymous.on("data", (piece: Buffer) => (answer += piece.toString()));
    anonymous.on("error", () => undefined);
    anonymous.write(half);
    await wait(200);
    sandbox.signal("SIGTERM");
    // The cut-off, seconds later, would have ended it with 1.
    expect(await sandbox.exit).toBe(0);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    anonymous.destroy();
  });

  it("waits neither for idle connections nor for those on which nothing was ever said", async () => {
    await ask(VIEWER);
    const silent = connect(Number(new URL(url).port), "127.0.0.1");
    silent.on("error", () => undefined);
    await new Promise((done) => silent.on("connect", done));
    sandbox.signal("SIGTERM");
    expect(await sandbox.exit).toBe(0);
  });
});
