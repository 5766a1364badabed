import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, sessionToken, type Hosho, type IssuedTokens } from "../src/index.js";
import { refusedWith } from "./support/refused-with";
import { startScriptedServer } from "./support/scripted-server";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Every request that a client sends, by the name of its operation. */
function counting(): { asked: Record<string, number>; fetch: typeof fetch } {
  const asked: Record<string, number> = {};
  return {
    asked,
    fetch: (url, init) => {
      const [, name = ""] = /(?:query|mutation) (\w+)/.exec(init?.body as string) ?? [];
      asked[name] = (asked[name] ?? 0) + 1;
      return fetch(url, init);
    },
  };
}

describe("a client that works in a session", () => {
  let server: TestServer;
  let visitor: Hosho;
  /** How far the server's clock is from that of this machine. */
  let aheadMs = 0;
  const signIn = (): Promise<IssuedTokens> => visitor.signIn(server.users.contractor);
  const nearlyExpired = async (): Promise<IssuedTokens> => ({
    ...(await signIn()),
    accessTokenExpiresInSeconds: 0,
  });

  beforeAll(async () => {
    server = await startServer({ clock: () => new Date(Date.now() + aheadMs) });
    visitor = createHosho({ endpoint: server.url });
  });
  afterEach(() => {
    aheadMs = 0;
  });
  afterAll(() => server.stop());

  it("uses the access token as long as it is good", async () => {
    const tokens = await signIn();
    const hosho = createHosho({ endpoint: server.url, token: sessionToken(visitor, tokens) });
    expect(await hosho.viewer()).toMatchObject({ user: tokens.user });
    expect(await sessionToken(visitor, tokens)()).toBe(tokens.accessToken);
    expect(tokens.accessTokenExpiresInSeconds).toBe(15 * 60);
  });

  it("renews the session before its access token expires, and goes on with the new one", async () => {
    const tokens = await nearlyExpired();
    const renewed: IssuedTokens[] = [];
    const token = sessionToken(visitor, tokens, { onRenewed: (fresh) => void renewed.push(fresh) });
    const hosho = createHosho({ endpoint: server.url, token });
    expect(await hosho.viewer()).toMatchObject({ user: tokens.user });
    expect(await hosho.viewer()).toMatchObject({ user: tokens.user });
    expect(renewed).toMatchObject([{ user: tokens.user }]);
    expect(renewed[0]?.refreshToken).not.toBe(tokens.refreshToken);
    expect(await token()).toBe(renewed[0]?.accessToken);
  });

  it("renews it once for all calls that wait", async () => {
    let renewals = 0;
    const token = sessionToken(visitor, await nearlyExpired(), { onRenewed: () => void (renewals += 1) });
    const hosho = createHosho({ endpoint: server.url, token });
    const viewers = await Promise.all(Array.from({ length: 20 }, () => hosho.viewer()));
    expect(new Set(viewers.map((viewer) => viewer?.role))).toEqual(new Set(["CONTRACTOR"]));
    expect(renewals).toBe(1);
  });

  it.each([
    ["20 minutes ahead of the API's", -20 * MINUTE],
    ["hours ahead", -5 * HOUR],
    ["hours late", 5 * HOUR],
  ])("works by a clock that is %s, without a renewal", async (_how, ahead) => {
    aheadMs = ahead;
    const { asked, fetch } = counting();
    const own = createHosho({ endpoint: server.url, fetch });
    const session = await own.signIn(server.users.contractor);
    const hosho = createHosho({ endpoint: server.url, fetch, token: sessionToken(own, session) });
    for (let call = 0; call < 5; call += 1)
      expect(await hosho.viewer()).toMatchObject({ user: session.user });
    expect(asked).toEqual({ signIn: 1, viewer: 5 });
  });

  it("renews once where the API says that the token has expired, and makes the call once more", async () => {
    const { asked, fetch } = counting();
    const own = createHosho({ endpoint: server.url, fetch });
    const token = sessionToken(own, await signIn());
    const hosho = createHosho({ endpoint: server.url, fetch, token, retries: 0 });
    // A machine that slept: its own clock may have stood.
    aheadMs = 16 * MINUTE;
    expect(await hosho.viewer()).not.toBeNull();
    expect(await hosho.viewer()).not.toBeNull();
    expect(asked).toEqual({ viewer: 3, refreshSession: 1 });
    // Back again, as a clock that is set right: the tokens are counted from their answer, not by it.
    aheadMs = 0;
    expect(await hosho.viewer()).not.toBeNull();
    expect(asked).toEqual({ viewer: 4, refreshSession: 1 });
  });

  it("renews once for all calls that came too late", async () => {
    const { asked, fetch } = counting();
    const own = createHosho({ endpoint: server.url, fetch });
    const hosho = createHosho({ endpoint: server.url, fetch, token: sessionToken(own, await signIn()) });
    aheadMs = 16 * MINUTE;
    const calls = Array.from({ length: 20 }, async (_, call) => {
      // Some are on their way with the old token while the new one is fetched, and find it unknown.
      await new Promise((resolve) => setTimeout(resolve, call * 5));
      return hosho.viewer();
    });
    expect((await Promise.all(calls)).map((viewer) => viewer?.role)).toEqual(Array(20).fill("CONTRACTOR"));
    expect(asked["refreshSession"]).toBe(1);
  });

  it("sends a mutation again that came too late: nothing was done for it", async () => {
    const token = sessionToken(visitor, await signIn());
    const hosho = createHosho({ endpoint: server.url, token });
    aheadMs = 16 * MINUTE;
    await refusedWith("GUARANTEE_NOT_FOUND", hosho.revealAuthKey({ guaranteeId: "guarantee_1" }));
  });

  it("is told that the session has ended where somebody else went on with it, and asks no more", async () => {
    const { asked, fetch } = counting();
    const tokens = await nearlyExpired();
    await visitor.refreshSession({ refreshToken: tokens.refreshToken });
    const own = createHosho({ endpoint: server.url, fetch });
    const hosho = createHosho({ endpoint: server.url, token: sessionToken(own, tokens) });
    await refusedWith("SESSION_ENDED", hosho.viewer());
    await refusedWith("SESSION_ENDED", hosho.viewer());
    expect(asked).toEqual({ refreshSession: 1 });
  });

  it("does not go on where the token is unknown for another reason", async () => {
    const { asked, fetch } = counting();
    const tokens = await signIn();
    await visitor.signOut({ refreshToken: tokens.refreshToken });
    const own = createHosho({ endpoint: server.url, fetch });
    const hosho = createHosho({ endpoint: server.url, fetch, token: sessionToken(own, tokens) });
    await expect(hosho.viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED", reason: "REVOKED" });
    expect(asked).toEqual({ viewer: 1 });
  });

  it("asks for new tokens once a call, and again with the next call", async () => {
    const scripted = await startScriptedServer({ status: 503, body: "try again" });
    const unlucky = createHosho({ endpoint: scripted.url });
    const token = sessionToken(unlucky, await nearlyExpired());
    const hosho = createHosho({ endpoint: server.url, token, retries: 5 });
    await expect(hosho.viewer()).rejects.toMatchObject({ reason: "NOT_GRAPHQL", status: 503 });
    expect(scripted.received).toHaveLength(1);
    await expect(hosho.viewer()).rejects.toMatchObject({ status: 503 });
    expect(scripted.received).toHaveLength(2);
    await scripted.stop();
  });
});

describe("a session that an API never finds good", () => {
  const expired = {
    status: 401,
    body: { errors: [{ message: "Expired.", extensions: { code: "UNAUTHENTICATED", reason: "EXPIRED" } }] },
  };
  const tokens = (refreshToken: string, accessTokenExpiresInSeconds: number): IssuedTokens => ({
    accessToken: `access-of-${refreshToken}`,
    accessTokenExpiresAt: "2020-01-01T00:00:00.000Z",
    accessTokenExpiresInSeconds,
    refreshToken,
    refreshTokenExpiresAt: "2020-01-01T00:00:00.000Z",
    user: {
      id: "user_1",
      loginId: "aso",
      name: "阿蘇",
      staffRole: "OFFICER",
      state: "ACTIVE",
      createdAt: "2020-01-01T00:00:00.000Z",
      email: null,
      lastSignedInAt: null,
    },
    organisation: { id: "contractor_1", name: "阿蘇建設" },
  });
  /** Gives ever new tokens, as it is told. */
  const renewals = (lifeSeconds: number) => {
    const given: string[] = [];
    const refreshSession = ({ refreshToken }: { refreshToken: string }): Promise<IssuedTokens> => {
      given.push(refreshToken);
      return Promise.resolve(tokens(`${refreshToken}+`, lifeSeconds));
    };
    return { given, refreshSession };
  };

  it("is renewed once a call, and the call is made twice", async () => {
    const scripted = await startScriptedServer(expired);
    const { given, refreshSession } = renewals(900);
    const token = sessionToken({ refreshSession }, tokens("r", 900));
    const hosho = createHosho({ endpoint: scripted.url, token, retries: 5 });
    await expect(hosho.viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED", reason: "EXPIRED" });
    expect(scripted.received).toHaveLength(2);
    expect(given).toEqual(["r"]);
    await scripted.stop();
  });

  it.each([
    ["its last seconds", 30],
    ["an API that does not say how long", Number.NaN],
  ])("is not renewed at every call in %s", async (_when, lifeSeconds) => {
    const { given, refreshSession } = renewals(lifeSeconds);
    const token = sessionToken({ refreshSession }, tokens("r", lifeSeconds));
    for (let call = 0; call < 5; call += 1) expect(await token()).toBe("access-of-r");
    expect(given).toEqual([]);
  });
});

describe("a token function of the caller's own", () => {
  it("is asked once more with the token that was not taken, and another one is tried at once", async () => {
    const unknown = {
      status: 401,
      body: { errors: [{ message: "No.", extensions: { code: "UNAUTHENTICATED", reason: "UNKNOWN" } }] },
    };
    const scripted = await startScriptedServer(unknown, { body: { data: { viewer: null } } });
    const refused: unknown[] = [];
    const hosho = createHosho({
      endpoint: scripted.url,
      retries: 0,
      token: (before) => (before ? (refused.push(before), "second") : "first"),
    });
    expect(await hosho.viewer()).toBeNull();
    expect(refused).toEqual([{ token: "first", reason: "UNKNOWN" }]);
    expect(scripted.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer first",
      "Bearer second",
    ]);
    await scripted.stop();
  });

  it("is believed where it has no other one", async () => {
    const expired = {
      status: 401,
      body: { errors: [{ message: "No.", extensions: { code: "UNAUTHENTICATED", reason: "EXPIRED" } }] },
    };
    const scripted = await startScriptedServer(expired);
    for (const token of ["same", () => "same"])
      await expect(createHosho({ endpoint: scripted.url, token }).viewer()).rejects.toMatchObject({
        status: 401,
      });
    expect(scripted.received).toHaveLength(2);
    await scripted.stop();
  });
});
