import { readFileSync } from "node:fs";
import { startServer, type TestServer } from "../support/server";

describe("GET /schema.graphql", () => {
  const get = (server: TestServer, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(new URL("/schema.graphql", server.url), { headers });

  it("is the schema that the project publishes, and is asked for once", async () => {
    const server = await startServer();
    const answer = await get(server);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/graphql; charset=utf-8");
    expect(await answer.text()).toBe(readFileSync("schema/schema.graphql", "utf8"));
    const again = await get(server, { "if-none-match": answer.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await server.stop();
  });

  it("is for whoever may introspect: in production with an access token, nobody where it is off", async () => {
    const server = await startServer({ introspection: "signed-in" });
    const stranger = await get(server);
    expect(stranger.status).toBe(401);
    expect(await stranger.text()).not.toContain("type Query");
    const { contractor } = server.tokens;
    expect((await get(server, { authorization: `Bearer ${contractor}` })).status).toBe(200);
    expect((await get(server, { authorization: "Bearer nobodys" })).status).toBe(401);
    await server.stop();
    const closed = await startServer({ introspection: "off" });
    const refused = await get(closed, { authorization: `Bearer ${closed.tokens.contractor}` });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
    await closed.stop();
  });
});
