import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { callAs, post } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** As it comes over the wire: `fetch` takes compressions off, and asks for them unasked. */
function get(url: string | URL, headers: Record<string, string>, body?: string): Promise<Got> {
  return new Promise((done, failed) => {
    request(url, { method: body === undefined ? "GET" : "POST", headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => {
        done({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(pieces) });
      });
    })
      .on("error", failed)
      .end(body);
  });
}

const SCHEMA = "{ __schema { types { name description fields { name description } } } }";
const REVEAL = `mutation { revealAuthKey(input: { guaranteeId: "x" }) { __typename ${"... on UserError { message code } ".repeat(3)} } }`;

describe("an answer of the API", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const ask = (query: string, acceptEncoding: string) =>
    get(
      server.url,
      {
        "content-type": "application/json",
        authorization: `Bearer ${server.tokens.operator}`,
        "accept-encoding": acceptEncoding,
      },
      JSON.stringify({ query }),
    );

  it.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ] as const)("comes compressed as %s where it is large", async (coding, decompress) => {
    const { headers, bytes } = await ask(SCHEMA, coding);
    expect(headers["content-encoding"]).toBe(coding);
    expect(headers["vary"]).toContain("accept-encoding");
    expect(JSON.parse(decompress(bytes).toString())).toHaveProperty("data.__schema");
    const plain = await ask(SCHEMA, "identity");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.bytes.byteLength).toBeGreaterThan(3 * bytes.byteLength);
  });

  it("comes as it is where it is small", async () => {
    const { headers } = await ask("{ viewer { role } }", "gzip, br");
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("that could hold a key is compressed by nobody on its way", async () => {
    const { headers } = await ask(REVEAL, "gzip, br");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["cache-control"]).toBe("no-store, no-transform");
  });
});

describe("GraphiQL's page", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const page = () => get(server.url, { accept: "text/html" });
  const parts = async () =>
    [...(await page()).bytes.toString().matchAll(/(?:src|href)="(\/graphiql\/[\w.-]+)"/g)].map(
      ([, address = ""]) => new URL(address, server.url),
    );

  it("is small, holds the tokens, and is kept by nobody", async () => {
    const { headers, bytes } = await page();
    expect(bytes.byteLength).toBeLessThan(50_000);
    expect(bytes.toString()).toContain(server.tokens.obligee);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });

  it("runs parts that hold no token, come compressed alone, and are kept for ever", async () => {
    const addresses = await parts();
    expect(addresses).toHaveLength(2);
    for (const address of addresses) {
      const brotli = await get(address, { "accept-encoding": "gzip, deflate, br" });
      expect(brotli.headers).toMatchObject({
        "content-encoding": "br",
        "cache-control": "public, max-age=31536000, immutable",
        vary: "accept-encoding",
      });
      const gzip = await get(address, {});
      expect(gzip.headers["content-encoding"]).toBe("gzip");
      const text = brotliDecompressSync(brotli.bytes).toString();
      expect(gunzipSync(gzip.bytes).toString()).toBe(text);
      expect(text).not.toContain("hosho_");
      const again = await get(address, { "if-none-match": String(gzip.headers["etag"]) });
      expect([again.status, again.bytes.byteLength]).toEqual([304, 0]);
      for (const acceptEncoding of ["identity", "gzip;q=0, br;q=0"]) {
        const plain = await get(address, { "accept-encoding": acceptEncoding });
        expect([plain.status, plain.bytes.byteLength]).toEqual([406, 0]);
      }
    }
  });

  it("has no other parts", async () => {
    expect((await get(new URL("/graphiql/x.js", server.url), {})).status).toBe(404);
  });

  it("is not there where it is switched off", async () => {
    const off = await startServer({ graphiql: false });
    for (const path of ["/", "/graphiql/x.js"])
      expect((await get(new URL(path, off.url), { accept: "text/html" })).status).toBe(404);
    const { status, bytes } = await get(off.url, { accept: "text/html, */*;q=0.8" });
    expect([status, bytes.toString()]).toEqual([400, expect.stringContaining("POST JSON")]);
    await off.stop();
  });
});

describe("a document", () => {
  it("comes compressed where it is a list, and as it is where it is a paper", async () => {
    const server = await startServer();
    const authorization = `Bearer ${server.tokens.contractor}`;
    const { data } = await post<{
      guaranteesCsv: { url: string };
      guarantee: { certificate: { pdf: { url: string } } };
    }>(
      callAs(server, "contractor"),
      `{ guaranteesCsv { url } guarantee(number: "2070004426") { certificate { pdf { url } } } }`,
    );
    const csv = data?.guaranteesCsv.url ?? "";
    const list = await get(csv, { authorization, "accept-encoding": "gzip" });
    expect(list.headers).toMatchObject({
      "content-encoding": "gzip",
      vary: expect.stringContaining("accept-encoding") as string,
    });
    const plain = await get(csv, { authorization });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(gunzipSync(list.bytes).toString()).toBe(plain.bytes.toString());
    expect(plain.bytes.toString()).toContain("2070004426");
    const paper = await get(data?.guarantee.certificate.pdf.url ?? "", {
      authorization,
      "accept-encoding": "gzip, br",
    });
    expect(paper.headers["content-encoding"]).toBeUndefined();
    expect(paper.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    await server.stop();
  });
});
