import { head, sendRaw } from "../support/raw-http";
import { startServer, type TestServer } from "../support/server";

const LINK = `{ guarantee(number: "2070004426") { certificate { pdf { url } } } }`;

/** Where a link leads, and whether its cookie is for https alone; the status where no link is made. */
async function linkOrigin(server: TestServer, forwarded: Record<string, string>): Promise<unknown> {
  const response = await fetch(server.url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${server.tokens.contractor}`,
      ...forwarded,
    },
    body: JSON.stringify({ query: LINK }),
  });
  const url = /"(http[^"]*)"/.exec(await response.text())?.[1];
  if (url === undefined) return response.status;
  const isSecure = (response.headers.get("set-cookie") ?? "").split("; ").includes("Secure");
  return isSecure === url.startsWith("https:") ? new URL(url).origin : "cookie and link differ";
}

describe("the origin that a request came to", () => {
  const servers = new Map<number, TestServer>();
  beforeAll(async () => {
    for (const trustedProxies of [0, 1, 2])
      servers.set(trustedProxies, await startServer({ trustedProxies }));
  });
  afterAll(() => Promise.all(Array.from(servers.values(), (server) => server.stop())));

  const OWN = "its own";
  it.each<[number, Record<string, string>, unknown]>([
    [1, { proto: "HTTPS", host: "Hosho.Example" }, "https://hosho.example"],
    [1, { proto: " Https ", host: " hosho.example " }, "https://hosho.example"],
    [1, { proto: "https,http", host: "client.example" }, "http://client.example"],
    [1, { proto: "http, HTTPS", host: "client.example, hosho.example" }, "https://hosho.example"],
    [1, { proto: "https,", host: ",hosho.example, ," }, "https://hosho.example"],
    [1, { proto: "gopher, https", host: "a b, hosho.example:8443" }, "https://hosho.example:8443"],
    [1, { proto: "", host: "" }, OWN],
    [1, { proto: ",", host: " , " }, OWN],
    [1, { proto: "https, gopher" }, 400],
    [1, { host: "hosho.example, a b" }, 400],
    [1, { proto: "wss" }, 400],
    [1, { proto: "https;" }, 400],
    [2, { proto: "https, http", host: "hosho.example, inner.example" }, "https://hosho.example"],
    [2, { proto: "gopher, https, http", host: "evil.example,hosho.example,inner" }, "https://hosho.example"],
    [2, { proto: "https", host: "hosho.example" }, "https://hosho.example"],
    [0, { proto: "gopher", host: "a b" }, OWN],
    [0, { proto: "https", host: "hosho.example" }, OWN],
  ])("behind %i proxies that say %j is %s", async (trustedProxies, forwarded, expected) => {
    const server = servers.get(trustedProxies);
    if (!server) throw new Error("no such server");
    const headers = Object.fromEntries(
      Object.entries(forwarded).map(([name, value]) => [`x-forwarded-${name}`, value]),
    );
    const own = new URL(server.url).origin;
    expect(await linkOrigin(server, headers)).toBe(expected === OWN ? own : expected);
  });

  it("is not what the header Forwarded says, which a proxy hands on unread", async () => {
    const server = servers.get(1);
    if (!server) throw new Error("no such server");
    const said = { forwarded: "for=192.0.2.1;proto=https;host=evil.example" };
    expect(await linkOrigin(server, said)).toBe(new URL(server.url).origin);
  });

  it("is nobody's where two Host headers say different things", async () => {
    const server = servers.get(1);
    if (!server) throw new Error("no such server");
    const twice = head("GET /health/live", { Host: "hosho.example", host: "evil.example" });
    const { status, body } = await sendRaw(server.url, twice);
    expect(status).toBe(400);
    expect(body).toContain("The Host header is not a host name");
  });
});
