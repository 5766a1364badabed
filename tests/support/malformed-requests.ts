import { connect } from "node:net";

/** Numbers out of a seed (mulberry32), so that a request that broke something can be sent again. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const METHODS = ["GET", "POST", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "TRACE", "FOO", "get", ""];
const PATHS = [
  "/graphql",
  "/",
  "/health/ready",
  "/documents/x",
  "/graphiql/x.js",
  "/nowhere",
  "//graphql",
  "*",
  "http://[::1/graphql",
  "/graphql/../%2e",
  "/%c0",
  "/graphql?query=%",
  "/graphql?query={viewer{role}}&variables=",
  "/graphql?query=%7Bviewer%7Brole%7D%7D&operationName=&extensions=%00",
  "/documents/%ff",
  `/${"a".repeat(9_000)}`,
];
const VERSIONS = ["HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9", ""];
const HEADERS = [
  "host: a b",
  "host: [::1",
  "host: a.example",
  "host: a.example",
  "host:",
  "host: a.example\r\nhost: b.example",
  "content-length: -1",
  "content-length: 9999999999",
  "content-length: 5\r\ncontent-length: 6",
  "transfer-encoding: chunked",
  "transfer-encoding: gzip, chunked",
  "transfer-encoding: chunked, chunked",
  "content-encoding: gzip",
  "content-type: application/json",
  "content-type: application/json",
  "content-type: application/json; charset=shift_jis",
  "content-type: ;;;",
  "content-type: multipart/form-data",
  "content-type: text/plain",
  "accept: application/graphql-response+json",
  "accept: \xff",
  "accept: ;q=",
  "accept-language: ja;q=9,\x01",
  "accept-encoding: identity;q=0, *;q=0",
  "authorization: Bearer",
  "authorization: Bearer \xe3\x81\x82",
  "authorization: Basic YTpi",
  "x-request-id: a\tb",
  "traceparent: 00-",
  "x-forwarded-for: ,,,",
  "x-forwarded-for: ::ffff:999.1.1.1",
  "x-forwarded-host: a b",
  "x-forwarded-proto: gopher",
  "cookie: hosho-documents=%%%",
  "expect: 100-continue",
  "expect: nothing",
  "connection: upgrade\r\nupgrade: websocket",
  "connection: close",
  'if-none-match: "',
  "range: bytes=0-",
  "origin: \x80",
  "no colon",
  " folded: yes",
  "\x00: nul",
  `x-long: ${"y".repeat(20_000)}`,
];
const BODIES = [
  '{"query":"{ viewer { role } }"}',
  '{"query":"subscription { x }"}',
  '{"query":"{"}',
  '{"query":1}',
  '{"query":"{ viewer { role } }","variables":[]}',
  '{"query":"query Q($a: Yen!) { viewer { role } }","variables":{"a":{"b":1}}}',
  '{"query":"{ node(id: \\"\\\\ud800\\") { id } }"}',
  '{"__proto__":{"query":"{a}"}}',
  '{"query":"{ viewer { role } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
  "[]",
  "null",
  "0",
  '"',
  "",
  "{".repeat(2_000),
  `{"query":"${"{a".repeat(3_000)}"}`,
  `{"query":"{ viewer { role } }","variables":{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
  "\xed\xa1\x82\xed\xbe\xb7",
  "\xff\xfe{\x00",
  "\x1f\x8b\x08\x00",
  "5\r\nhello\r\n0\r\n\r\n",
  "zz\r\n",
  "ffffffffffff\r\n",
];

/** One request as bytes: a line, headers and a body, each perhaps wrong, then perhaps damaged or cut. */
export function malformedRequest(random: () => number): Buffer {
  const one = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? "";
  const method = random() < 0.5 ? "POST" : one(METHODS);
  const line = `${method} ${random() < 0.5 ? "/graphql" : one(PATHS)} ${one(VERSIONS)}`;
  const headers = Array.from({ length: Math.floor(random() * 6) }, () => one(HEADERS));
  const body = one(BODIES);
  if (random() < 0.7) headers.unshift("host: a.example", "content-type: application/json");
  if (random() < 0.7) headers.push(`content-length: ${String(Buffer.byteLength(body, "latin1"))}`);
  const bytes = Buffer.from([line, ...headers, "", body].join("\r\n"), "latin1");
  for (let hits = random() < 0.4 ? Math.ceil(random() * 6) : 0; hits > 0; hits -= 1)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return random() < 0.15 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}

const PATIENCE_MILLISECONDS = 1_000;
/** A second answer seldom follows the first. */
const BEHIND_MILLISECONDS = 50;

/** Sends bytes, reads until the answers end, and returns their statuses. */
export function statusesOf(url: string, bytes: Buffer): Promise<number[]> {
  const { port, hostname } = new URL(url);
  return new Promise((done) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(PATIENCE_MILLISECONDS, () => socket.destroy());
    socket.on("data", (piece: Buffer) => {
      answer += piece.toString("latin1");
      socket.setTimeout(BEHIND_MILLISECONDS);
    });
    // The server refused before all was sent; its answer is still read.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      done([...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status)));
    });
  });
}
