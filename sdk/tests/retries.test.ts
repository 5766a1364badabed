import { startServer } from "../../tests/support/server";
import { createHosho } from "../src/index.js";
import { startScriptedServer, type ScriptedServer, type Step } from "./support/scripted-server";

const UNAVAILABLE: Step = { status: 503, body: "<html>try again</html>" };
const NOBODY: Step = { body: { data: { viewer: null } } };
const REFUSED = { __typename: "CertificateNotFoundError", code: "CERTIFICATE_NOT_FOUND", message: "No." };
const number = "2070004426";
const key = "332E1EXXXX";

/** A failed request as the API reports it. */
function failed(status: number, extensions: Record<string, unknown>): Step {
  return { status, body: { errors: [{ message: "It failed.", extensions }] } };
}

describe("a call that fails in a way that may pass", () => {
  let scripted: ScriptedServer | undefined;
  afterEach(() => scripted?.stop());

  async function clientOf(...steps: readonly [Step, ...Step[]]) {
    scripted = await startScriptedServer(...steps);
    return { scripted, hosho: createHosho({ endpoint: scripted.url, token: "t" }) };
  }

  it.each<[string, Step]>([
    ["a proxy without a server", UNAVAILABLE],
    ["a broken connection", (response) => response.destroy()],
    ["an internal error that is retryable", failed(500, { code: "INTERNAL", retryable: true })],
    [
      "an internal error that is retryable, with partial data",
      failed(200, { code: "INTERNAL", retryable: true }),
    ],
    ["a full server", failed(429, { code: "RATE_LIMITED" })],
  ])("is tried again: %s", async (_what, step) => {
    const { scripted, hosho } = await clientOf(step, step, NOBODY);
    expect(await hosho.viewer()).toBeNull();
    expect(scripted.received).toHaveLength(3);
  });

  it("is tried again twice, or as often as the call says", async () => {
    const { scripted, hosho } = await clientOf(UNAVAILABLE);
    await expect(hosho.viewer()).rejects.toMatchObject({ reason: "NOT_GRAPHQL", status: 503 });
    expect(scripted.received).toHaveLength(3);
    await expect(hosho.viewer({ retries: 0 })).rejects.toMatchObject({ status: 503 });
    expect(scripted.received).toHaveLength(4);
  });

  it("is a mutation: each try carries the same idempotency key, the next call another", async () => {
    const { scripted, hosho } = await clientOf(UNAVAILABLE, UNAVAILABLE, {
      body: { data: { openCertificate: REFUSED } },
    });
    await expect(hosho.openCertificate({ number, key })).rejects.toMatchObject({
      code: "CERTIFICATE_NOT_FOUND",
    });
    await expect(hosho.openCertificate({ number, key })).rejects.toThrow();
    const keys = scripted.received.map(({ body }) => body.variables.input?.["idempotencyKey"]);
    expect(keys).toEqual([keys[0], keys[0], keys[0], expect.any(String)]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it("is a mutation with the caller's own idempotency key", async () => {
    const { scripted, hosho } = await clientOf(UNAVAILABLE, { body: { data: { openCertificate: REFUSED } } });
    await expect(hosho.openCertificate({ number, key, idempotencyKey: "mine" })).rejects.toThrow();
    const keys = scripted.received.map(({ body }) => body.variables.input?.["idempotencyKey"]);
    expect(keys).toEqual(["mine", "mine"]);
  });

  it.each<[string, Step]>([
    ["Retry-After", { status: 503, headers: { "retry-after": "1" }, body: "wait" }],
    ["retryAfterSeconds", failed(429, { code: "RATE_LIMITED", retryAfterSeconds: 1 })],
  ])("waits for the seconds of %s", async (_what, step) => {
    const { scripted, hosho } = await clientOf(step, NOBODY);
    await hosho.viewer();
    const [first, second] = scripted.received;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_000);
  });

  it("gives up at once where it would have to wait for long, and says for how long", async () => {
    const { scripted, hosho } = await clientOf(
      failed(429, { code: "RATE_LIMITED", retryAfterSeconds: 3_600 }),
    );
    await expect(hosho.viewer()).rejects.toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: 3_600 });
    expect(scripted.received).toHaveLength(1);
  });

  it("asks for the token before every try", async () => {
    scripted = await startScriptedServer(UNAVAILABLE, NOBODY);
    let asked = 0;
    const token = (): Promise<string> => Promise.resolve(`token-${String((asked += 1))}`);
    await createHosho({ endpoint: scripted.url, token }).viewer();
    expect(scripted.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
  });

  it("is not one whose token cannot be had: what its function throws comes at once", async () => {
    const { scripted } = await clientOf(NOBODY);
    let asked = 0;
    const unavailable = await startScriptedServer(UNAVAILABLE);
    const broker = createHosho({ endpoint: unavailable.url, retries: 0 });
    const token = async (): Promise<string> => {
      asked += 1;
      await broker.viewer();
      return "t";
    };
    const hosho = createHosho({ endpoint: scripted.url, token });
    await expect(hosho.viewer()).rejects.toMatchObject({ reason: "NOT_GRAPHQL", status: 503 });
    expect(asked).toBe(1);
    expect(scripted.received).toHaveLength(0);
    await unavailable.stop();
  });

  it("is ended by its signal while it waits", async () => {
    const { scripted, hosho } = await clientOf({
      status: 503,
      headers: { "retry-after": "20" },
      body: "wait",
    });
    const reason = new Error("the user left");
    const ended = new AbortController();
    setTimeout(() => ended.abort(reason), 300);
    await expect(hosho.viewer({ signal: ended.signal })).rejects.toBe(reason);
    expect(scripted.received).toHaveLength(1);
  });
});

describe("a call that fails for good", () => {
  it.each<[string, Step]>([
    ["an internal error", failed(500, { code: "INTERNAL" })],
    ["a bad token", failed(401, { code: "UNAUTHENTICATED" })],
    ["a page", { status: 404, body: "<html>" }],
  ])("is not tried again: %s", async (_what, step) => {
    const scripted = await startScriptedServer(step, NOBODY);
    await expect(createHosho({ endpoint: scripted.url, token: "t" }).viewer()).rejects.toThrow();
    expect(scripted.received).toHaveLength(1);
    await scripted.stop();
  });
});

describe("a server that hangs", () => {
  it.each<[string, Step]>([
    ["before its answer", () => undefined],
    ["in the middle of its answer", (response) => response.writeHead(200).write('{"data":')],
  ])("%s is waited for as long as the call may take, for each try", async (_when, step) => {
    const scripted = await startScriptedServer(step, NOBODY);
    const hosho = createHosho({ endpoint: scripted.url, token: "t", timeoutMs: 150 });
    await expect(hosho.viewer({ retries: 0 })).rejects.toMatchObject({
      name: "HoshoConnectionError",
      reason: "TIMEOUT",
      message: expect.stringContaining("150 milliseconds") as string,
    });
    expect(await hosho.viewer()).toBeNull();
    await scripted.stop();
  });

  it("is left when the signal of client or call says so", async () => {
    const scripted = await startScriptedServer(() => undefined);
    const reason = new Error("the user left");
    for (const owner of ["client", "call"]) {
      const ended = new AbortController();
      const { signal } = ended;
      const hosho = createHosho({
        endpoint: scripted.url,
        token: "t",
        ...(owner === "client" && { signal }),
      });
      setTimeout(() => ended.abort(reason), 100);
      await expect(hosho.viewer(owner === "call" ? { signal } : {})).rejects.toBe(reason);
      await expect(hosho.viewer({ signal })).rejects.toBe(reason);
    }
    expect(scripted.received).toHaveLength(2);
    await scripted.stop();
  });
});

describe("the real server", () => {
  it("issues once when an answer is lost on its way and the call is tried again", async () => {
    const server = await startServer();
    let losses = 0;
    const losing: typeof fetch = async (url, init) => {
      const response = await fetch(url, init);
      losses += 1;
      if (losses <= 2) throw new TypeError("the connection broke after the request was sent");
      return response;
    };
    const hosho = createHosho({ endpoint: server.url, token: server.tokens.issuer, fetch: losing });
    const { guarantee } = await hosho.issueGuarantee({
      kind: "CONTRACT_PERFORMANCE",
      contractorId: server.ids.contractor,
      obligeeId: server.ids.kinki,
      worksContract: {
        name: "一度だけ",
        contractPrice: 10,
        workPeriod: { from: "2026-04-01", to: "2026-05-01" },
      },
      amount: 1,
    });
    expect(losses).toBe(3);
    const issued = await hosho.guarantees.all().toArray({ limit: 1_000 });
    expect(issued.filter(({ worksContract }) => worksContract.name === "一度だけ")).toHaveLength(1);
    expect(issued.map(({ number }) => number)).toContain(guarantee.number);
    await server.stop();
  });
});
