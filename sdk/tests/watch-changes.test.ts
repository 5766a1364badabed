import { callAs } from "../../tests/support/graphql-client";
import { issueInput } from "../../tests/support/issue-input";
import { perform } from "../../tests/support/operations";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type Change } from "../src/index.js";
import { startScriptedServer, type Step } from "./support/scripted-server";

describe("the feed of changes as it is watched", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const issue = async (): Promise<string> => {
    const input = issueInput(server);
    return (await perform(callAs(server, "issuer"), "issueGuarantee", input, "guarantee { id }")).guarantee
      .id;
  };

  it("gives each change once, over stops and starts, where the caller keeps the cursor", async () => {
    const hosho = createHosho({ endpoint: server.url, token: server.tokens.issuer });
    const { pageInfo } = await hosho.changes({ last: 1 });
    let kept = pageInfo.endCursor;
    const issued: string[] = [];
    const seen: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      issued.push(await issue(), await issue());
      const stop = new AbortController();
      const watched = hosho.watchChanges({
        after: kept,
        types: ["GUARANTEE_ISSUED"],
        save: (cursor) => {
          kept = cursor;
        },
        intervalMs: 100,
        signal: stop.signal,
      });
      for await (const change of watched) {
        seen.push(change.guarantee!.id);
        // It is not worked on to its end: nothing is kept of it, and it comes again.
        if (seen.length % 2 === 1 && i === 1) break;
        if (seen.length >= issued.length + (i > 1 ? 1 : 0)) setTimeout(() => stop.abort(), 50);
      }
    }
    expect([...new Set(seen)]).toEqual(issued);
    expect(seen).toHaveLength(issued.length + 1);
  });

  it("waits for what comes", async () => {
    const hosho = createHosho({ endpoint: server.url, token: server.tokens.issuer });
    const after = (await hosho.changes({ last: 1 })).pageInfo.endCursor;
    const watched = hosho.watchChanges({ after, intervalMs: 100 });
    const next = watched.next();
    const id = await issue();
    expect(((await next).value as Change).guarantee?.id).toBe(id);
    await watched.return();
  });

  it("waits failures out that may pass, and throws the others", async () => {
    const page = (ids: string[]): Step => ({
      body: {
        data: {
          changes: {
            nodes: ids.map((id) => ({ id, cursor: `cursor of ${id}` })),
            pageInfo: { hasNextPage: false, endCursor: "end" },
          },
        },
      },
    });
    const scripted = await startScriptedServer(
      { status: 503, body: "wait" },
      (response) => response.destroy(),
      page(["event_1"]),
      { status: 503, body: "wait" },
      page(["event_2"]),
      { status: 403, body: { errors: [{ message: "No.", extensions: { code: "FORBIDDEN" } }] } },
    );
    const hosho = createHosho({ endpoint: scripted.url, token: "t" });
    const seen: string[] = [];
    const saved: string[] = [];
    const watch = async (): Promise<void> => {
      const save = (cursor: string): void => void saved.push(cursor);
      for await (const { id } of hosho.watchChanges({ save, intervalMs: 100 })) seen.push(id);
    };
    await expect(watch()).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(seen).toEqual(["event_1", "event_2"]);
    expect(saved).toEqual(["cursor of event_1", "cursor of event_2"]);
    const after = scripted.received.map(({ body }) => body.variables["after" as never]);
    expect(after).toEqual([null, null, null, "end", "end", "end"]);
    await scripted.stop();
  });

  it("ends quietly when the signal says so, in the middle of a wait", async () => {
    const hosho = createHosho({ endpoint: server.url, token: server.tokens.issuer });
    const after = (await hosho.changes({ last: 1 })).pageInfo.endCursor;
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const seen = [];
    for await (const change of hosho.watchChanges({ after, intervalMs: 60_000, signal: stop.signal }))
      seen.push(change);
    expect(seen).toEqual([]);
  });

  it("refuses an interval that would keep the server busy", async () => {
    const hosho = createHosho({ endpoint: server.url, token: server.tokens.issuer });
    await expect(hosho.watchChanges({ intervalMs: 10 }).next()).rejects.toThrow(RangeError);
  });
});
