import { Agent, request, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import fastify from "fastify";
import { GraphqlAnswers } from "../../src/server/graphql/graphql-answers";
import { callerAddress } from "../../src/server/http/asked-origin";
import { eventually } from "../support/eventually";
import { startServer, type TestServer } from "../support/server";

const ROLE = JSON.stringify({ query: "{ viewer { role } }" });
const USUAL = "application/json";
/** Means the same, and is sent by hardly anybody. */
const UNUSUAL = 'application/json; charset="utf-8"';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly names: readonly string[];
  readonly text: string;
}

describe("a request that is answered without Fastify", () => {
  const agent = new Agent({ keepAlive: true });
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      budgets: { token: { requests: 1_000, cost: 999_999_999, parallel: 2 } },
    });
    // Headers and operation are known from then on.
    await ask();
  });
  afterAll(async () => {
    agent.destroy();
    await server.stop();
  });

  const ask = (headers: Readonly<Record<string, string>> = {}, body = ROLE): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { contractor } = server.tokens;
      const usual = { "content-type": USUAL, authorization: `Bearer ${contractor}` };
      const sent = request(
        server.url,
        { method: "POST", agent, headers: { ...usual, ...headers } },
        (response) => {
          const names = response.rawHeaders.filter((_, i) => i % 2 === 0);
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (piece: string) => (text += piece));
          response.on("end", () =>
            resolve({ status: response.statusCode, headers: response.headers, names, text }),
          );
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  /** The last line of the log for this request; there is one. */
  const lineOf = async (id: string): Promise<object> => {
    const lines = (): object[] =>
      server
        .output()
        .split("\n")
        .filter((line) => line.includes(id) && line.includes('"msg":"request"'))
        .map((line) => JSON.parse(line) as object);
    await eventually(lines, (found) => found.length > 0);
    await turn();
    expect(lines()).toHaveLength(1);
    return lines()[0] ?? {};
  };
  /** How many requests Fastify gets meanwhile. */
  const toFastify = async (work: () => Promise<unknown>): Promise<number> => {
    const seen = jest.spyOn(GraphqlAnswers.prototype, "answer");
    try {
      await work();
      return seen.mock.calls.length;
    } finally {
      seen.mockRestore();
    }
  };

  it("does not reach Fastify", async () => {
    expect(await toFastify(() => ask())).toBe(0);
    expect(await toFastify(() => ask({ "content-type": "application/json; charset=utf-8" }))).toBe(0);
    expect(await toFastify(() => ask({ "content-type": UNUSUAL }))).toBe(1);
    expect(await toFastify(() => ask({ origin: "https://elsewhere.example" }))).toBe(1);
    expect(await toFastify(() => ask({}, JSON.stringify({ query: "{ viewer { __typename role } }" })))).toBe(
      1,
    );
  });

  it.each([
    ["a query", ROLE],
    [
      "a mutation",
      JSON.stringify({ query: 'mutation { revealAuthKey(input: { guaranteeId: "x" }) { __typename } }' }),
    ],
  ])("has the head, the body and the line in the log that it would have: %s", async (name, body) => {
    await ask({}, body);
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-b7ad6b7169203331-01";
    const sent = { traceparent, "x-request-id": `direct/${name}`.replace(" ", "-") };
    const both = await Promise.all(
      [USUAL, UNUSUAL].map(async (type, i) => {
        const id = `${sent["x-request-id"]}/${String(i)}`;
        const { headers, names, ...answer } = await ask(
          { ...sent, "content-type": type, "x-request-id": id },
          body,
        );
        const line = JSON.stringify({ ...(await lineOf(id)), time: 0, milliseconds: 0, reqId: "" });
        expect(headers["x-request-id"]).toBe(id);
        return {
          answer,
          names: [...names].sort(),
          headers: { ...headers, date: "", "x-request-id": "" },
          line,
        };
      }),
    );
    expect(both[0]).toEqual(both[1]);
    expect(both[0]?.headers).toMatchObject({
      traceparent,
      "cache-control": expect.stringMatching(/^no-store/) as unknown,
    });
    expect(both[0]?.line).toContain("4bf92f3577b34da6a3ce929d0e0e4736");
  });

  it("goes on in Fastify from where it had come: with its id, its body, and counted once", async () => {
    const limited = await startServer({ budgets: { token: { requests: 6, cost: 1_000, parallel: 100 } } });
    try {
      const post = async (body: string): Promise<[number, string | null]> => {
        const headers = {
          "content-type": USUAL,
          authorization: `Bearer ${limited.tokens.contractor}`,
          "x-request-id": "handed-over",
        };
        const response = await fetch(limited.url, { method: "POST", headers, body });
        await response.text();
        return [response.status, response.headers.get("x-request-id")];
      };
      // The first one counts for the address: nobody knows its token.
      await post(ROLE);
      const others = [
        ROLE,
        "{",
        JSON.stringify({ query: "{ nothing }" }),
        ROLE,
        JSON.stringify({ query: "{ viewer { __typename } }" }),
        ROLE,
      ];
      const statuses = [200, 400, 200, 200, 200, 200];
      for (const [i, body] of others.entries())
        expect(await post(body)).toEqual([statuses[i], "handed-over"]);
      expect(await post(ROLE)).toEqual([429, "handed-over"]);
    } finally {
      await limited.stop();
    }
  });

  it("waits for the caller's other requests, and for the rest of its body", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(new Set(answers.map(({ status, text }) => `${String(status)} ${text}`)).size).toBe(1);
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(headOf("slow", ROLE) + ROLE.slice(0, 5));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.write(ROLE.slice(5));
    const answer = await new Promise<Buffer>((resolve) => socket.once("data", resolve));
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200/);
    socket.destroy();
    expect(await lineOf("slow")).toMatchObject({ status: 200, fields: ["viewer"] });
  });

  it("is logged as unfinished where its client gives up, and makes way for the caller's next", async () => {
    const { port, hostname } = new URL(server.url);
    for (const id of ["gone-1", "gone-2", "gone-3"]) {
      const socket = connect(Number(port), hostname);
      socket.write(headOf(id, ROLE) + ROLE.slice(0, 5));
      await new Promise((resolve) => setTimeout(resolve, 50));
      socket.destroy();
      expect(await lineOf(id)).toMatchObject({ path: "/graphql", unfinished: true });
    }
    // Two at a time are allowed.
    expect((await ask()).status).toBe(200);
  });

  const headOf = (id: string, body: string): string =>
    [
      "POST /graphql HTTP/1.1",
      "host: localhost",
      `authorization: Bearer ${server.tokens.contractor}`,
      `content-type: ${USUAL}`,
      `content-length: ${String(body.length)}`,
      `x-request-id: ${id}`,
      "",
      "",
    ].join("\r\n");
});

describe("the address of a caller", () => {
  it.each([0, 1, 2])("is the one that Fastify finds behind %s proxies", async (trustedProxies) => {
    const app = fastify({ trustProxy: trustedProxies > 0 && ((_address, hop) => hop < trustedProxies) });
    app.get("/", (asked) => [asked.ip, callerAddress(asked, trustedProxies)]);
    const url = await app.listen({ host: "127.0.0.1", port: 0 });
    try {
      for (const forwarded of [
        undefined,
        "",
        " ",
        "192.0.2.1",
        "192.0.2.1, 198.51.100.2",
        ", 192.0.2.1 ,,\t198.51.100.2,203.0.113.3 ",
      ]) {
        const headers = { ...(forwarded !== undefined && { "x-forwarded-for": forwarded }) };
        const [expected, own] = (await (await fetch(url, { headers })).json()) as [string, string];
        expect(own).toBe(expected);
      }
    } finally {
      await app.close();
    }
  });
});
