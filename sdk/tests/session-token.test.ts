import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, sessionToken, type Hosho, type IssuedTokens } from "../src/index.js";
import { refusedWith } from "./support/refused-with";
import { startScriptedServer } from "./support/scripted-server";

/** Of the 15 minutes of an access token, all but 30 seconds: less than the minute before which it is renewed. */
const NEARLY_ITS_LIFE_MS = (15 * 60 - 30) * 1_000;

describe("a client that works in a session", () => {
  let server: TestServer;
  let visitor: Hosho;
  let behindMs = 0;
  const signIn = (): Promise<IssuedTokens> => visitor.signIn(server.users.contractor);
  /** Tokens that this machine takes for nearly expired, and the server does not. */
  const nearlyExpired = async (): Promise<IssuedTokens> => {
    behindMs = NEARLY_ITS_LIFE_MS;
    const tokens = await signIn();
    behindMs = 0;
    return tokens;
  };

  beforeAll(async () => {
    server = await startServer({ clock: () => new Date(Date.now() - behindMs) });
    visitor = createHosho({ endpoint: server.url });
  });
  afterAll(() => server.stop());

  it("uses the access token as long as it is good", async () => {
    const tokens = await signIn();
    const hosho = createHosho({ endpoint: server.url, token: sessionToken(visitor, tokens) });
    expect(await hosho.viewer()).toMatchObject({ user: tokens.user });
    expect(await sessionToken(visitor, tokens)()).toBe(tokens.accessToken);
  });

  it("renews the session before its access token expires, and goes on with the new one", async () => {
    const tokens = await nearlyExpired();
    const renewed: IssuedTokens[] = [];
    const onRenewed = (fresh: IssuedTokens): number => renewed.push(fresh);
    const token = sessionToken(visitor, tokens, { onRenewed: (fresh) => void onRenewed(fresh) });
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

  it("is told that the session has ended where somebody else went on with it", async () => {
    const tokens = await nearlyExpired();
    await visitor.refreshSession({ refreshToken: tokens.refreshToken });
    const hosho = createHosho({ endpoint: server.url, token: sessionToken(visitor, tokens) });
    await refusedWith("SESSION_ENDED", hosho.viewer());
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
