import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import type { Budget } from "../../src/config";
import { Budgets } from "../../src/server/graphql/budgets";
import { personsToken } from "../support/account";
import { eventually } from "../support/eventually";
import { callAs, post, type Answer } from "../support/graphql-client";
import { startServer, type TestServer } from "../support/server";

const ROLE = "{ viewer { role } }";
const LARGE: Budget = { requests: 1_000_000, cost: 999_999_999, parallel: 1_000 };

describe("a caller's budget", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      budgets: {
        token: { requests: 10, cost: 2_000, parallel: 100 },
        address: { requests: 12, cost: 100, parallel: 100 },
      },
    });
  });
  afterAll(() => server.stop());

  let lastOctet = 0;
  const newAddress = (): string => `198.51.100.${String((lastOctet += 1))}`;
  const isRefused = ({ errors }: Answer): boolean => errors?.[0]?.extensions["code"] === "RATE_LIMITED";

  /** Asks again and again until it is refused; fails where it never is. */
  async function untilRefused(ask: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 0; tries < 60; tries += 1) {
      const answer = await ask();
      if (isRefused(answer)) return answer;
    }
    throw new Error("never refused");
  }

  it("ends with RATE_LIMITED, the seconds to wait, and nothing read", async () => {
    const call = { url: server.url, token: server.tokens.contractor, address: newAddress() };
    await untilRefused(() => post(call, ROLE));
    const before = server.statements.length;
    for (const [language, words] of [
      ["en", /Too many requests have come from here\. Repeat the request in \d+ seconds?\./],
      ["ja", /リクエストが多すぎます。\d+秒後に/],
    ] as const) {
      const { status, errors, headers } = await post({ ...call, language }, ROLE);
      expect(status).toBe(429);
      const [{ extensions, message } = { extensions: {}, message: "" }] = errors ?? [];
      expect(message).toMatch(words);
      expect(extensions).toMatchObject({ code: "RATE_LIMITED", reason: "REQUESTS" });
      expect(extensions["requestId"]).toBe(headers.get("x-request-id"));
      const seconds = extensions["retryAfterSeconds"] as number;
      expect(headers.get("retry-after")).toBe(String(seconds));
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(10);
    }
    expect(server.statements.length).toBe(before);
  });

  it("is nobody else's, neither of another token nor of those without one", async () => {
    const address = newAddress();
    await untilRefused(() => post({ url: server.url, token: server.tokens.issuer, address }, ROLE));
    expect((await post({ url: server.url, token: server.tokens.operator, address }, ROLE)).status).toBe(200);
    expect(isRefused(await post({ url: server.url, address }, ROLE))).toBe(false);
  });

  it("is refused before the body is read, however long that is", async () => {
    const call = { url: server.url, token: server.tokens.contractor, address: newAddress() };
    await untilRefused(() => post(call, ROLE));
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n` +
        `Authorization: Bearer ${server.tokens.contractor}\r\n\r\n{`,
    );
    const first = await new Promise<string>((resolve) =>
      socket.once("data", (data) => resolve(String(data))),
    );
    socket.destroy();
    expect(first).toMatch(/^HTTP\/1\.1 429 /);
  });

  it("is used up by what operations cost, and something smaller may still fit in", async () => {
    const call = { url: server.url, token: server.tokens.obligee, address: newAddress() };
    const page = "query P($n: Int) { guarantees(first: $n) { nodes { id number } } }";
    const answers = [];
    for (let i = 0; i < 3; i += 1)
      answers.push(
        await post(
          call,
          `{ ${["a", "b", "c", "d"].map((a) => `${a}: guarantees(first: 100) { nodes { id number } }`).join(" ")} }`,
        ),
      );
    const refused = answers.find(isRefused);
    expect(refused?.status).toBe(429);
    expect(refused?.errors).toMatchObject([{ extensions: { reason: "COST" } }]);
    expect(refused?.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(isRefused(await post(call, page, { n: 1 }))).toBe(false);
  });

  it("of a stranger is that of the address; one operation cannot cost more than it", async () => {
    const call = { url: server.url, address: newAddress() };
    const { status, errors } = await post(call, "{ guarantees(first: 100) { nodes { id } } }");
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toMatch(/at most 100 values/);
    await untilRefused(() => post(call, ROLE));
    expect(isRefused(await post({ url: server.url, address: newAddress() }, ROLE))).toBe(false);
  });

  it.each([
    ["the same /64", "2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true],
    ["another /64", "2001:db8:1:3::1", "2001:db8:1:4::1", false],
    ["the same IPv4 address in IPv6", "203.0.113.77", "::ffff:203.0.113.77", true],
  ])("counts strangers of %s together: %s, %s", async (_, one, other, isOne) => {
    await untilRefused(() => post({ url: server.url, address: one }, ROLE));
    expect(isRefused(await post({ url: server.url, address: other }, ROLE))).toBe(isOne);
  });

  it("is not won anew by inventing tokens", async () => {
    const address = newAddress();
    await untilRefused(() => post({ url: server.url, token: newAccessToken(), address }, ROLE));
    expect(isRefused(await post({ url: server.url, token: newAccessToken(), address }, ROLE))).toBe(true);
    // Somebody at the same address whose token is known goes on.
    const token = server.tokens.operator;
    expect((await post({ url: server.url, token, address }, ROLE)).status).toBe(200);
  });

  it("is not won anew by another session", async () => {
    const sessions = [
      await personsToken(server, server.users.contractor.loginId),
      await personsToken(server, server.users.contractor.loginId),
    ] as const;
    const call = (token: string) => ({ url: server.url, token, address: newAddress() });
    for (const token of sessions) expect((await post(call(token), ROLE)).status).toBe(200);
    await untilRefused(() => post(call(sessions[0]), ROLE));
    expect(isRefused(await post(call(sessions[1]), ROLE))).toBe(true);
  });

  it("bounds documents too, in words for whoever asks for one", async () => {
    const address = newAddress();
    const fetched = (accept: string) =>
      fetch(new URL("/documents/x", server.url), { headers: { accept, "x-forwarded-for": address } });
    let response = await fetched("text/html");
    for (let tries = 0; tries < 60 && response.status !== 429; tries += 1)
      response = await fetched("text/html");
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await response.text()).toMatch(/<p>Too many requests/);
    expect(await (await fetched("application/json")).json()).toMatchObject({
      errors: [{ extensions: { code: "RATE_LIMITED" } }],
    });
  });

  it("does not keep load balancers from learning how it stands", async () => {
    for (let i = 0; i < 40; i += 1)
      expect((await fetch(new URL("/health/live", server.url))).status).toBe(200);
  });
});

describe("requests of one caller that are under way", () => {
  it("are bounded; once one of them has ended, the next is answered", async () => {
    const server = await startServer({ budgets: { token: { ...LARGE, parallel: 3 } } });
    const call = callAs(server, "operator");
    expect((await post(call, ROLE)).status).toBe(200);
    const { hostname, port } = new URL(server.url);
    // Three that never end, and all that may wait for them.
    const begun = Array.from({ length: 3 + 100 }, () => connect(Number(port), hostname));
    for (const socket of begun)
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 90\r\n` +
          `Authorization: Bearer ${server.tokens.operator}\r\n\r\n{`,
      );
    const impatient = async (): Promise<Answer | undefined> =>
      Promise.race([post(call, ROLE).catch(() => undefined), wait(1_000, undefined)]);
    const refused = await eventually(impatient, (answer) => answer?.status === 429);
    expect(refused?.errors).toMatchObject([{ extensions: { reason: "PARALLEL", retryAfterSeconds: 1 } }]);
    expect((await post({ ...call, token: server.tokens.issuer }, ROLE)).status).toBe(200);
    for (const socket of begun) socket.destroy();
    await eventually(
      () => post(call, ROLE),
      ({ status }) => status === 200,
    );
    await server.stop();
  });
});

describe("budgets", () => {
  it("keep no more than their slots, however many addresses and tokens come", async () => {
    const slots = 8;
    const budgets = new Budgets({ token: LARGE, address: LARGE }, slots);
    for (let i = 0; i < 500; i += 1) {
      const address = `2001:db8:${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}::1`;
      for (const tokenHash of [null, hashAccessToken(newAccessToken())]) {
        const { account, leave } = await budgets.enter({ tokenHash, ip: address });
        account.spend(1);
        leave();
      }
    }
    // With and without a token, requests and cost.
    expect(budgets.kept).toBeGreaterThan(slots);
    expect(budgets.kept).toBeLessThanOrEqual(4 * slots);
  });
});
