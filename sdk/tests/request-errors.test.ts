import type { ServerResponse } from "node:http";
import { startServer, type TestServer } from "../../tests/support/server";
import {
  createHosho,
  HoshoConnectionError,
  HoshoError,
  HoshoRequestError,
  type Hosho,
} from "../src/index.js";
import { startScriptedServer } from "./support/scripted-server";

/** What a call throws. */
async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("nothing was thrown");
    },
    (error: unknown) => error,
  );
}

describe("a request that fails as a whole", () => {
  let server: TestServer;
  const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("says why a token is not taken", async () => {
    const error = await thrownBy(as("hosho_unknown").guarantees());
    expect(error).toBeInstanceOf(HoshoError);
    expect(error).toBeInstanceOf(HoshoRequestError);
    expect(error).toMatchObject({
      name: "HoshoRequestError",
      code: "UNAUTHENTICATED",
      reason: "UNKNOWN",
      status: 401,
    });
  });

  it("says that a token is needed where the client has none", async () => {
    expect(await thrownBy(createHosho({ endpoint: server.url }).guarantees())).toMatchObject({
      code: "UNAUTHENTICATED",
      reason: "MISSING",
      status: 401,
    });
  });

  it("says that the token's role may not do this, in the language of the client or of the call", async () => {
    const input = { number: "2070004426", key: "332E1EXXXX" };
    const japanese = createHosho({ endpoint: server.url, token: server.tokens.issuer, language: "ja" });
    expect(await thrownBy(japanese.openCertificate(input))).toMatchObject({
      code: "FORBIDDEN",
      status: 403,
      message: expect.stringContaining("発注者の利用者のみ") as string,
    });
    expect(await thrownBy(japanese.openCertificate(input, { language: "en" }))).toMatchObject({
      message: expect.stringContaining("access token") as string,
    });
  });

  it("says what of the request is wrong", async () => {
    expect(await thrownBy(as(server.tokens.obligee).guarantee("12345"))).toMatchObject({
      code: "BAD_USER_INPUT",
      status: 400,
      message: expect.stringContaining("number") as string,
    });
  });

  it("takes the request id from the answer", async () => {
    const error = await thrownBy(as("hosho_unknown").viewer());
    const { requestId } = error as HoshoRequestError;
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(server.output()).toContain(requestId);
  });

  it("keeps the part of the data that was answered", async () => {
    const scripted = await startScriptedServer({
      body: {
        data: { viewer: null, guarantees: { nodes: [] } },
        errors: [
          {
            message: "Something went wrong.",
            path: ["viewer"],
            extensions: { code: "INTERNAL", requestId: "r-1" },
          },
        ],
      },
    });
    const hosho = createHosho({ endpoint: scripted.url, token: "t" });
    const error = await thrownBy(hosho.viewer());
    expect(error).toMatchObject({
      code: "INTERNAL",
      message: "Something went wrong.",
      requestId: "r-1",
      status: 200,
    });
    expect((error as HoshoRequestError).data).toEqual({ viewer: null, guarantees: { nodes: [] } });
    expect(scripted.received).toHaveLength(1);
    await scripted.stop();
  });
});

describe("an answer that is none of the API's", () => {
  it("is told apart, with the endpoint's origin and nothing else of it", async () => {
    const scripted = await startScriptedServer({ status: 404, body: "<html>no such page</html>" });
    const error = await thrownBy(createHosho({ endpoint: `${scripted.url}?canary=1`, token: "t" }).viewer());
    const { origin } = new URL(scripted.url);
    expect(error).toBeInstanceOf(HoshoConnectionError);
    expect(error).toMatchObject({ reason: "NOT_GRAPHQL", status: 404, origin });
    expect((error as Error).message).toBe(
      `${origin} answered with HTTP status 404 and not as the Hosho API. Check the endpoint, and any proxy before it.`,
    );
    await scripted.stop();
  });

  it.each([
    ["a JSON text that is no object", '"OK"'],
    ["an array", "[]"],
    ["an object without data and errors", '{"status":"live"}'],
    ["nothing", ""],
  ])("may be %s", async (_what, body) => {
    const scripted = await startScriptedServer({ body });
    const error = await thrownBy(createHosho({ endpoint: scripted.url, token: "t" }).viewer());
    expect(error).toMatchObject({ reason: "NOT_GRAPHQL", status: 200 });
    await scripted.stop();
  });

  it("may be a redirect, which is not followed: token and key go to the endpoint alone", async () => {
    const elsewhere = await startScriptedServer({ body: { data: { viewer: null } } });
    const scripted = await startScriptedServer({
      status: 308,
      headers: { location: elsewhere.url },
      body: "moved",
    });
    const error = await thrownBy(createHosho({ endpoint: scripted.url, token: "t" }).viewer());
    expect(error).toMatchObject({ reason: "NOT_GRAPHQL", status: 308 });
    expect(elsewhere.received).toHaveLength(0);
    await scripted.stop();
    await elsewhere.stop();
  });
});

describe("an error that is none of the API's own", () => {
  const answering = async (status: number, body: unknown, headers: Record<string, string> = {}) => {
    const scripted = await startScriptedServer({ status, body, headers });
    const hosho = createHosho({ endpoint: scripted.url, token: "a-token-of-mine", retries: 0 });
    const error = await thrownBy(hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" }));
    await scripted.stop();
    expect(error).toBeInstanceOf(HoshoError);
    return error as HoshoError;
  };
  const said = (message: string, code?: unknown) => ({ errors: [{ message, extensions: { code } }] });

  it.each([
    [
      "a gateway",
      402,
      said("Payment required.", "PAYMENT_REQUIRED"),
      "PAYMENT_REQUIRED",
      "Payment required.",
    ],
    ["a newer server", 200, said("Closed on Sundays.", "CLOSED"), "CLOSED", "Closed on Sundays."],
    ["another dialect", 400, said("No JWT.", "invalid-jwt"), "invalid-jwt", "No JWT."],
    ["a gateway with numbers", 418, said("A teapot.", 4180), "4180", "A teapot."],
    ["a gateway without codes", 402, said("Pay first."), "HTTP_402", "Pay first."],
    ["a firewall", 403, said("Not from here."), "FORBIDDEN", "Not from here."],
    ["a broken gateway", 502, said("No upstream."), "INTERNAL", "No upstream."],
    ["one who puts it outside", 402, { errors: [{ message: "Pay.", code: "PAY" }] }, "PAY", "Pay."],
    ["one who sends data, too", 200, { ...said("Half.", "HALF"), data: { viewer: null } }, "HALF", "Half."],
    ["one who says nothing", 409, { errors: [{}] }, "HTTP_409", "The request failed with HTTP status 409."],
  ])("keeps code, message and status: %s", async (_who, status, body, code, message) => {
    const error = await answering(status, body);
    expect(error).toMatchObject({ name: "HoshoRequestError", code, message, status });
  });

  it("stands behind one of the API's own", async () => {
    const errors = [...said("Odd.", "ODD").errors, ...said("It failed.", "INTERNAL").errors];
    expect(await answering(500, { errors })).toMatchObject({ code: "INTERNAL", message: "It failed." });
  });

  it("keeps its words in one line, without what the call was given", async () => {
    const words = 'no 332e1exxxx\n for "Bearer a-token-of-mine"\u001b[31m of 2070004426';
    expect(await answering(402, said(words, "NO"))).toMatchObject({
      message: 'no … for "Bearer …" [31m of …',
    });
    const long = await answering(402, said("a ".repeat(5_000), "NO"));
    expect(long.message.length).toBeLessThan(600);
  });

  it.each([
    ["a proxy's JSON", { message: "Quota used up", code: "QUOTA" }, '"Quota used up" (QUOTA)', "QUOTA"],
    ["JSON in an envelope", { error: { message: "Pay first", code: "PAY" } }, '"Pay first" (PAY)', "PAY"],
    ["JSON with a word", { error: "access_denied" }, '"access_denied" (access_denied)', "access_denied"],
    [
      "a problem (RFC 9457)",
      { type: "about:blank", title: "Payment", detail: "Pay first" },
      '"Pay first"',
      undefined,
    ],
    ["a page", "<html><head><title>Payment\n Required</title>", '"Payment Required"', undefined],
  ])("is no answer of the API where it is %s, and its words are kept", async (_what, body, words, code) => {
    const error = await answering(402, body, { "retry-after": "7" });
    expect(error).toMatchObject({
      name: "HoshoConnectionError",
      reason: "NOT_GRAPHQL",
      status: 402,
      code,
      retryAfterSeconds: 7,
    });
    expect(error.message).toContain(
      `answered with HTTP status 402 and not as the Hosho API: ${words}. Check`,
    );
  });

  it.each([
    ["data that is no object", { data: "OK" }],
    ["no data", { data: null }],
    ["no result", { data: {} }],
    ["a result without a type", { data: { openCertificate: { certificate: {} } } }],
    [
      "text that is not UTF-8",
      (response: ServerResponse) => response.end(Buffer.from('{"data":{"a":"\xe9"}}', "latin1")),
    ],
  ])("is no answer of the API with %s", async (_what, body) => {
    const scripted = await startScriptedServer(typeof body === "function" ? body : { body });
    const hosho = createHosho({ endpoint: scripted.url, token: "t" });
    const error = await thrownBy(hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" }));
    expect(error).toMatchObject({ name: "HoshoConnectionError", reason: "NOT_GRAPHQL", status: 200 });
    await scripted.stop();
  });

  it("is no answer of the API where a list is none", async () => {
    const scripted = await startScriptedServer({ body: { data: { guarantees: null } } });
    const error = await thrownBy(createHosho({ endpoint: scripted.url, token: "t" }).guarantees());
    expect(error).toMatchObject({ name: "HoshoConnectionError", reason: "NOT_GRAPHQL" });
    await scripted.stop();
  });
});

describe("a refusal that this version does not know", () => {
  it("is a refusal with its code and message all the same", async () => {
    const refused = {
      __typename: "GuaranteeFrozenError",
      code: "GUARANTEE_FROZEN",
      message: "It is frozen.",
    };
    const scripted = await startScriptedServer({ body: { data: { revealAuthKey: refused } } });
    const hosho = createHosho({ endpoint: scripted.url, token: "t" });
    const error = await thrownBy(hosho.revealAuthKey({ guaranteeId: "guarantee_1" }));
    expect(error).toMatchObject({
      name: "HoshoRefusal",
      code: "GUARANTEE_FROZEN",
      message: "It is frozen.",
      detail: {},
    });
    await scripted.stop();
  });
});

describe("a client's options", () => {
  const endpoint = "http://127.0.0.1:9/graphql";

  it.each([
    [{ endpoint: "graphql", token: "t" }, "endpoint must be an absolute http or https address"],
    [{ endpoint: "ftp://hosho.example", token: "t" }, "endpoint must be an absolute http or https address"],
    [
      { endpoint: "https://user:canary@hosho.example", token: "t" },
      "endpoint must not hold a user name or password",
    ],
    [{ endpoint, token: "t", retries: 11 }, "retries must be a whole number from 0 to 10"],
    [{ endpoint, token: "t", timeoutMs: 0 }, "timeoutMs must be a whole number from 1 to 600000"],
  ])("are refused where they cannot be used (%#)", (options, message) => {
    expect(() => createHosho(options)).toThrow(message);
    expect(() => createHosho(options)).not.toThrow("canary");
  });

  it.each([[""], ["two words"], ["line\nend"], ["トークン"]])(
    "take no token that cannot be sent (%#)",
    async (token) => {
      await expect(createHosho({ endpoint, token }).viewer()).rejects.toThrow("token must not be empty");
    },
  );
});
