import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createDatabase, type TestDatabase } from "../support/engines";
import { eventually } from "../support/eventually";
import { askUntilGone } from "../support/keep-alive-clients";
import { GOOD_SETTINGS } from "../support/production-settings";
import { ServerProcess } from "../support/server-process";

describe("two workers at one port, on postgres", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-workers-"));
  let database: TestDatabase;
  let settings: Record<string, string>;
  let server: ServerProcess | undefined;
  beforeAll(async () => {
    database = await createDatabase("postgres");
    settings = {
      ...GOOD_SETTINGS,
      DATABASE_URL: database.url,
      HOSHO_SMTP_URL: "off",
      HOSHO_WORKERS: "2",
      HOSHO_ADDRESS_REQUESTS: "999999999",
      PORT: "0",
    };
  });
  afterEach(async () => {
    server?.signal("SIGKILL");
    await server?.exit;
  });
  afterAll(async () => {
    await database.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** The processes that have answered, by their log. */
  const answering = (): number[] => {
    // The last line may still be on its way.
    const whole = (server?.output() ?? "").split("\n").slice(0, -1);
    const lines = whole.filter((line) => line.includes('"msg":"request"'));
    return [...new Set(lines.map((line) => (JSON.parse(line) as { pid: number }).pid))];
  };
  const askOnce = async (url: string): Promise<void> => {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", connection: "close" },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: "Query" } });
  };

  it("both answer; another takes the place of one that was killed; all end together, and cut no request", async () => {
    server = new ServerProcess("serve", directory, settings);
    const url = await server.url();
    const askUntil = (count: number): Promise<number[]> =>
      eventually(
        async () => {
          await askOnce(url);
          return answering();
        },
        ({ length }) => length === count,
      );
    const [first = 0, second = 0] = await askUntil(2);
    process.kill(first, "SIGKILL");
    await server.says(new RegExp(`"worker":${String(first)},.*a worker has ended`));
    const all = await askUntil(3);
    expect(all).toContain(second);
    expect(all).not.toContain(server.pid);
    const asking = askUntilGone(url, "no-token", 8);
    await wait(500);
    server.signal("SIGTERM");
    const { cut, refused, answered } = await asking;
    expect([cut, refused]).toEqual([[], 8]);
    expect(answered).toBeGreaterThan(0);
    expect(await server.exit).toBe(0);
  });

  it("tell what is wrong once", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const port = String((other.address() as AddressInfo).port);
    server = new ServerProcess("serve", directory, { ...settings, PORT: port, HOSHO_LOG_LEVEL: "silent" });
    expect(await server.exit).toBe(1);
    expect(server.output().trim()).toBe(
      `Port ${port} is in use; set PORT to another, or stop the program that listens there.`,
    );
    await new Promise((done) => other.close(done));
  });
});
