import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type Hosho } from "../src/index.js";
import { findingsOf, refusedWith } from "./support/refused-with";

describe("the access token of an integration", () => {
  let server: TestServer;
  let contractor: Hosho;
  const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();
  const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });
  beforeAll(async () => {
    server = await startServer();
    contractor = as(server.tokens.contractor);
  });
  afterAll(() => server.stop());

  it("is made with scopes, shown once, listed and used within them", async () => {
    const input = { name: "core system", scopes: ["READ"], expiresAt: inAnHour() } as const;
    const made = await contractor.createAccessToken({ ...input, idempotencyKey: "token-1" });
    expect(made.accessToken).toMatchObject({ name: "core system", scopes: ["READ"], revokedAt: null });
    const again = await contractor.createAccessToken({ ...input, idempotencyKey: "token-1" });
    expect(again).toMatchObject({ token: null, accessToken: { id: made.accessToken.id } });

    const listed = await contractor.accessTokens.all({ first: 1 }).toArray({ limit: 100 });
    expect(listed.map(({ id }) => id)).toContain(made.accessToken.id);
    expect(JSON.stringify(listed)).not.toContain(made.token);

    const integration = as(made.token!);
    expect(await integration.viewer()).toMatchObject({
      tokenName: "core system",
      scopes: ["READ"],
      user: null,
    });
    await expect(integration.createAccessToken(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("works no more once it is revoked", async () => {
    const { token, accessToken } = await contractor.createAccessToken({
      name: "old system",
      scopes: ["READ", "APPLY"],
      expiresAt: inAnHour(),
    });
    const revoked = await contractor.revokeAccessToken({ tokenId: accessToken.id });
    expect(revoked.accessToken).toMatchObject({ id: accessToken.id, name: "old system" });
    expect(revoked.accessToken.revokedAt).not.toBeNull();
    await expect(as(token!).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED", reason: "REVOKED" });
  });

  it("is not made for the past, and not revoked by another organisation", async () => {
    const late = {
      name: "late",
      scopes: ["READ"],
      expiresAt: new Date(Date.now() - 1).toISOString(),
    } as const;
    expect(await findingsOf(contractor.createAccessToken(late))).toEqual(["expiresAt NOT_IN_FUTURE"]);
    const { accessToken } = await contractor.createAccessToken({ ...late, expiresAt: inAnHour() });
    await refusedWith(
      "ACCESS_TOKEN_NOT_FOUND",
      as(server.tokens.issuer).revokeAccessToken({ tokenId: accessToken.id }),
    );
  });
});
