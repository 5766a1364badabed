import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { createDatabase } from "../support/engines";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const issue = (server: TestServer, idempotencyKey: string) =>
  mutate(
    callAs(server, "issuer"),
    "issueGuarantee",
    issueInput(server, { idempotencyKey }),
    "guarantee { id }",
  );

const UNAVAILABLE = [
  {
    message: expect.stringContaining("same idempotency key") as string,
    extensions: { code: "INTERNAL", reason: "DATABASE_UNAVAILABLE", retryable: true, retryAfterSeconds: 1 },
  },
];

const countOf = async (server: TestServer): Promise<number> => {
  const { data } = await post<{ guarantees: { nodes: unknown[] } }>(
    callAs(server, "issuer"),
    "{ guarantees(first: 100) { nodes { id } } }",
  );
  return data?.guarantees.nodes.length ?? -1;
};

describe("a database that does not answer", () => {
  it("SQLite locked by another process: reads go on, a short lock is waited for, a long one is told", async () => {
    const database = await createDatabase("sqlite");
    const server = await startServer({ databaseUrl: database.url });
    const before = await countOf(server);
    const other = new Sqlite(database.url.slice("sqlite:".length));

    other.exec("BEGIN IMMEDIATE");
    const waiting = issue(server, "short");
    await wait(300);
    expect(await countOf(server)).toBe(before);
    other.exec("COMMIT");
    expect((await waiting).result?.__typename).toBe("IssueGuaranteeSuccess");

    other.exec("BEGIN IMMEDIATE");
    const refused = await issue(server, "long");
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.errors).toMatchObject(UNAVAILABLE);
    other.exec("COMMIT");
    other.close();
    expect(await countOf(server)).toBe(before + 1);
    // What the message says to do works.
    expect((await issue(server, "long")).result?.__typename).toBe("IssueGuaranteeSuccess");
    expect(await countOf(server)).toBe(before + 2);
    await server.stop();
    await database.drop();
  });

  it("PostgreSQL gone: a typed error, not ready; when it is back, the server goes on by itself", async () => {
    const database = await createDatabase("postgres");
    const server = await startServer({ databaseUrl: database.url });
    const before = await countOf(server);
    const ready = async (): Promise<number> => (await fetch(new URL("/health/ready", server.url))).status;
    expect(await ready()).toBe(200);

    await database.refuseConnections();
    expect(await ready()).toBe(503);
    const refused = await issue(server, "gone");
    expect(refused.status).toBe(503);
    expect(refused.errors).toMatchObject(UNAVAILABLE);
    expect(refused.text).not.toMatch(/postgres|password|127\.0\.0\.1|ECONN/i);
    expect((await fetch(new URL("/health/live", server.url))).status).toBe(200);

    await database.acceptConnections();
    expect(await ready()).toBe(200);
    expect(await countOf(server)).toBe(before);
    expect((await issue(server, "gone")).result?.__typename).toBe("IssueGuaranteeSuccess");
    await server.stop();
    await database.drop();
  });

  it("a connection that breaks in the middle of a unit of work leaves nothing of it", async () => {
    const database = await createDatabase("postgres");
    const server = await startServer({
      databaseUrl: database.url,
      change: (parts) => ({
        ...parts,
        unitOfWork: {
          run: (work) =>
            parts.unitOfWork.run((stores) =>
              work({
                ...stores,
                events: {
                  appendAll: (all) => stores.events.appendAll(all),
                  append: async (event) => {
                    await database.breakConnections();
                    await stores.events.append(event);
                  },
                },
              }),
            ),
        },
      }),
    });
    const before = await countOf(server);
    const broken = await issue(server, "broken");
    expect(broken.errors).toMatchObject(UNAVAILABLE);
    expect(await countOf(server)).toBe(before);
    await server.stop();
    await database.drop();
  });

  it("a SQLite file that was never one is refused at the start, in words", async () => {
    const database = await createDatabase("sqlite");
    const file = database.url.slice("sqlite:".length);
    rmSync(file, { force: true });
    await expect(startServer({ databaseUrl: "sqlite:/dev/null/hosho.db" })).rejects.toThrow();
    await database.drop();
  });
});
