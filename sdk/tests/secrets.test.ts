import { inspect } from "node:util";
import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, sessionToken, type Hosho, type HoshoOptions, type SignInInput } from "../src/index.js";
import { startScriptedServer, type Step } from "./support/scripted-server";

const TOKEN = "hosho_canaryTOKEN0000000000";
const KEY = "CANARYKEY9";
const NAME = "canary works";
const secrets = [TOKEN, KEY, NAME, encodeURIComponent(NAME)];

/** Everything that a log could make of a value. */
function everythingOf(value: unknown): string {
  const inspected = inspect(value, { depth: 10, showHidden: true, getters: false });
  const texts = [inspected, JSON.stringify(value), String(value)];
  if (value instanceof Error) texts.push(value.message, value.stack ?? "", everythingOf(value.cause));
  return texts.join("\n");
}

function expectNoSecrets(value: unknown): void {
  const text = everythingOf(value);
  for (const secret of secrets) expect(text).not.toContain(secret);
}

async function errorsOf(options: HoshoOptions): Promise<unknown[]> {
  const hosho = createHosho({ retries: 0, timeoutMs: 20_000, ...options });
  const issue = {
    kind: "ADVANCE_PAYMENT" as const,
    contractorId: KEY,
    obligeeId: KEY,
    worksContract: { name: NAME, contractPrice: 0.5, workPeriod: { from: "2026-02-30", to: "2026-01-01" } },
    amount: -1,
  };
  const calls = [
    hosho.openCertificate({ number: KEY, key: KEY }),
    hosho.openCertificate({ number: "2070004426", key: KEY }),
    hosho.issueGuarantee(issue),
    hosho.issueGuarantee({ ...issue, unknownField: KEY } as typeof issue),
    hosho.guarantees({ after: KEY }),
    hosho.request(`query { guarantee(number: "${KEY}") { ${KEY} } }`),
    hosho.request(`query { "${KEY}" `),
    hosho.request("query ($number: Int) { viewer { role } }", { number: NAME }),
  ];
  return thrownBy(calls);
}

/** Of calls that carry passwords and refresh tokens, and no access token. */
async function errorsOfSigningIn(options: HoshoOptions): Promise<unknown[]> {
  const hosho = createHosho({ retries: 0, timeoutMs: 20_000, ...options });
  return thrownBy([
    hosho.signIn({ loginId: "nobody", password: KEY }),
    hosho.signIn({ loginId: "nobody", password: 5 as unknown as string, [KEY]: KEY } as SignInInput),
    hosho.changePassword({ loginId: "nobody", currentPassword: KEY, newPassword: `${NAME} ${KEY}` }),
    hosho.changePassword({ loginId: "nobody", currentPassword: KEY, newPassword: KEY }),
    hosho.refreshSession({ refreshToken: KEY }),
  ]);
}

function thrownBy(calls: readonly Promise<unknown>[]): Promise<unknown[]> {
  return Promise.all(calls.map((call) => call.then(() => undefined).catch((error: unknown) => error)));
}

describe("secrets", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("are not in the client", () => {
    const hosho: Hosho = createHosho({ endpoint: server.url, token: TOKEN });
    expectNoSecrets(hosho);
    expect(inspect(hosho, { depth: 10, showHidden: true })).toContain("openCertificate");
  });

  it.each(["issuer", "obligee"] as const)(
    "are not in errors that the API answers to the %s",
    async (role) => {
      const errors = await errorsOf({ endpoint: server.url, token: server.tokens[role] });
      expect(errors.filter((error) => error instanceof Error).length).toBeGreaterThan(6);
      for (const error of errors) {
        expectNoSecrets(error);
        expect(everythingOf(error)).not.toContain(server.tokens[role]);
      }
    },
  );

  it("are not in errors that the API answers to those who sign in", async () => {
    const errors = await errorsOfSigningIn({ endpoint: server.url, token: TOKEN });
    expect(errors.filter((error) => error instanceof Error)).toHaveLength(5);
    for (const error of errors) expectNoSecrets(error);
  });

  it("are not in a client that works in a session", () => {
    const tokens = {
      accessToken: TOKEN,
      accessTokenExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      accessTokenExpiresInSeconds: 3_600,
      refreshToken: KEY,
      refreshTokenExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      user: {
        id: "user_1",
        loginId: "aso",
        name: NAME,
        staffRole: "OFFICER" as const,
        state: "ACTIVE" as const,
        createdAt: "2026-01-01T00:00:00.000Z",
        email: null,
        lastSignedInAt: null,
      },
      organisation: { id: "contractor_1", name: NAME },
    };
    const token = sessionToken(createHosho({ endpoint: server.url }), tokens);
    expectNoSecrets(token);
    expectNoSecrets(createHosho({ endpoint: server.url, token }));
  });

  it("are not in errors about the token", async () => {
    for (const error of await errorsOf({ endpoint: server.url, token: TOKEN })) {
      expect(error).toMatchObject({ code: "UNAUTHENTICATED" });
      expectNoSecrets(error);
    }
    for (const error of await errorsOf({ endpoint: server.url, token: `${TOKEN}\n` })) {
      expect(error).toBeInstanceOf(TypeError);
      expectNoSecrets(error);
    }
  });

  it("are not in errors without an answer", async () => {
    for (const error of await errorsOf({ endpoint: "http://127.0.0.1:9/graphql", token: TOKEN })) {
      expect(error).toMatchObject({ name: "HoshoConnectionError", reason: "UNREACHABLE" });
      expectNoSecrets(error);
    }
  });

  it("are not taken over from what a fetch of the caller's own throws", async () => {
    const fetch = (_url: unknown, init?: RequestInit): Promise<Response> =>
      Promise.reject(new TypeError(`cannot send ${JSON.stringify(init)}`, { cause: init }));
    for (const error of await errorsOf({ endpoint: server.url, token: TOKEN, fetch })) {
      expect(error).toMatchObject({ reason: "UNREACHABLE", systemCode: undefined });
      expectNoSecrets(error);
    }
  });

  const echoes: [string, Step][] = [
    ["a page", (response, { headers, body }) => response.end(JSON.stringify([headers, body]))],
    [
      "a page with an error status",
      (response, { body }) => response.writeHead(500).end(JSON.stringify(body)),
    ],
    [
      "a GraphQL error of another server",
      (response, { headers, body }) => {
        const message = JSON.stringify([headers, body]);
        const extensions = { code: "GRAPHQL_VALIDATION_FAILED", request: body, reason: { body } };
        response.writeHead(400).end(JSON.stringify({ errors: [{ message, extensions }] }));
      },
    ],
    [
      "partial data",
      (response, { body }) => {
        const extensions = { code: "INTERNAL", body };
        response.end(JSON.stringify({ data: body, errors: [{ message: "It failed.", extensions }] }));
      },
    ],
    [
      "a GraphQL error without a code",
      (response, { body }) => {
        const message = `cannot ask ${body.query} with ${JSON.stringify(body.variables)}`;
        response.writeHead(402).end(JSON.stringify({ errors: [{ message }] }));
      },
    ],
    [
      "a code that is a value of the request",
      (response, { headers, body }) => {
        const code = JSON.stringify(body).includes(KEY) ? KEY : headers.authorization;
        const extensions = { code, reason: code, requestId: headers.authorization?.slice("Bearer ".length) };
        response.writeHead(402).end(JSON.stringify({ errors: [{ message: String(code), extensions }] }));
      },
    ],
    [
      "a problem of a proxy",
      (response, { headers, body }) => {
        const message = `not for ${JSON.stringify(headers)}: ${JSON.stringify(body)}`.toLowerCase();
        response.writeHead(402).end(JSON.stringify({ error: { message, code: headers.authorization } }));
      },
    ],
    [
      "a page with a title",
      (response, { headers, body }) => {
        const text = `${JSON.stringify(body)} ${String(headers.authorization)}`.replaceAll("<", "");
        response.writeHead(500).end(`<html><title>${text}</title>`);
      },
    ],
    ["silence", () => undefined],
  ];

  it.each(echoes)("are not taken over from a server that repeats the request: %s", async (what, step) => {
    // Long enough for the request to arrive, where nothing else comes.
    const timeoutMs = what === "silence" ? 1_500 : 20_000;
    const scripted = await startScriptedServer(step);
    const errors = await errorsOf({ endpoint: scripted.url, token: TOKEN, timeoutMs });
    expect(scripted.received[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
    const signingIn = await errorsOfSigningIn({ endpoint: scripted.url, token: TOKEN, timeoutMs });
    for (const error of [...errors, ...signingIn]) {
      expect(error).toBeInstanceOf(Error);
      expectNoSecrets(error);
    }
    await scripted.stop();
  });
});
