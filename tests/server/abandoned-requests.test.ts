import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { ServerProcess } from "../support/server-process";

const ROLE = "{ viewer { role } }";
const WRITE = 'mutation { revealAuthKey(input: { guaranteeId: "guarantee_x" }) { __typename } }';

/** The built server, as callers meet it: the way to an answer is not doubled for comparison. */
describe("a caller whose clients leave before they are answered", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-abandoned-"));
  let server: ServerProcess;
  let port: number;
  let token: string;
  beforeAll(async () => {
    server = new ServerProcess("sandbox", directory, {
      PORT: "0",
      HOSHO_TOKEN_PARALLEL: "2",
      HOSHO_ADDRESS_PARALLEL: "2",
    });
    await server.says(/sandbox is ready/);
    const file = JSON.parse(readFileSync(join(directory, "data/sandbox.json"), "utf8")) as {
      url: string;
      tokens: Record<"contractor", string>;
    };
    port = Number(new URL(file.url).port);
    token = file.tokens.contractor;
    for (const query of [ROLE, ROLE, WRITE, WRITE]) await statusOf(query, true);
  });
  afterAll(async () => {
    server.signal("SIGKILL");
    await server.exit;
    rmSync(directory, { recursive: true, force: true });
  });

  const bytesOf = (query: string, isKnown: boolean): Buffer => {
    const body = JSON.stringify({ query });
    const authorization = isKnown ? `authorization: Bearer ${token}\r\n` : "";
    return Buffer.from(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${authorization}` +
        `content-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`,
    );
  };
  const open = async (...sent: readonly Buffer[]): Promise<Socket> => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    await new Promise((done) => socket.once("connect", done));
    socket.write(Buffer.concat(sent));
    return socket;
  };
  const statusOf = async (query: string, isKnown: boolean): Promise<string> => {
    const socket = await open(bytesOf(query, isKnown));
    const status = await new Promise<string>((resolve) => {
      socket.once("data", (chunk: Buffer) => resolve(chunk.toString().slice(9, 12)));
      socket.once("close", () => resolve("closed"));
    });
    socket.destroy();
    return status;
  };
  /** More than may be under way at once. */
  const statuses = async (isKnown: boolean): Promise<string[]> => {
    const all: string[] = [];
    while (all.length < 4) all.push(await statusOf(ROLE, isKnown));
    return all;
  };
  const leave = { "resets the connection": "resetAndDestroy", "ends the connection": "destroy" } as const;

  it.each(Object.keys(leave) as (keyof typeof leave)[])(
    "is answered again where one with requests behind an unanswered one %s",
    async (how) => {
      const database = new Sqlite(join(directory, "data/hosho.sqlite"));
      database.exec("BEGIN IMMEDIATE");
      // The write waits for the database, and the others for the write.
      const client = await open(
        ...[WRITE, ROLE, "{ viewer { role } __typename }"].map((query) => bytesOf(query, true)),
      );
      await wait(200);
      client[leave[how]]();
      await wait(200);
      database.exec("COMMIT");
      database.close();
      expect(await statuses(true)).toEqual(["200", "200", "200", "200"]);
    },
  );

  it("is answered again where one that waits for its turn, with an unknown operation, is reset while it gets it", async () => {
    const query = bytesOf(ROLE, true);
    const half = query.subarray(0, query.length - 3);
    const holders = [await open(half), await open(half)];
    await wait(100);
    const waiting = await open(bytesOf("{ other: viewer { role } }", true));
    await wait(100);
    server.signal("SIGSTOP");
    waiting.resetAndDestroy();
    await wait(50);
    for (const holder of holders) holder.write(query.subarray(half.length));
    await wait(50);
    server.signal("SIGCONT");
    expect(await statuses(true)).toEqual(["200", "200", "200", "200"]);
    for (const holder of holders) holder.destroy();
  });

  it("without a token is answered again, too", async () => {
    const query = bytesOf("{ __typename }", false);
    const holders = [await open(query.subarray(0, 100)), await open(query.subarray(0, 100))];
    await wait(100);
    const client = await open(query, query, query);
    await wait(100);
    for (const each of [client, ...holders]) each.destroy();
    expect(await statuses(false)).not.toContain("closed");
  });

  it("has its failure in the log", async () => {
    const database = new Sqlite(join(directory, "data/hosho.sqlite"));
    database.exec("BEGIN IMMEDIATE");
    const client = await open(bytesOf(WRITE, true));
    await wait(300);
    client.destroy();
    // SQLite's own patience.
    expect(await server.says(/"msg":"internal error"/)).toHaveLength(1);
    database.exec("ROLLBACK");
    database.close();
  });
});
