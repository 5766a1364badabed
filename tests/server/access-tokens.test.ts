import type { CreateAccessTokenInput } from "../../sdk/src/generated/inputs";
import { hashAccessToken } from "../../src/use-cases/account/access-token";
import { PasswordHasher } from "../../src/use-cases/account/password-hasher";
import { SCOPES, type Scope } from "../../src/domain/account/access";
import { ACCESS_MILLISECONDS } from "../../src/domain/account/session-lifetime";
import { activeUser, changePassword, officerToken, PASSWORD } from "../support/account";
import { createDatabase, engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const CREATED = "token accessToken { id name scopes createdAt expiresAt revokedAt lastUsedAt }";
const LIST = `{ accessTokens(first: 100) { nodes { id name scopes revokedAt lastUsedAt } } }`;

interface Listed {
  readonly accessTokens: {
    readonly nodes: { id: string; name: string; revokedAt: string | null; lastUsedAt: string | null }[];
  };
}

const DAY = 24 * 60 * 60_000;

describe.each(engines)("an integration's access token, on %s", (engine) => {
  let server: TestServer;
  const start = Date.now();
  let now = start;
  const call = (token: string) => ({ url: server.url, token });
  const inDays = (days: number): string => new Date(now + days * DAY).toISOString();
  const toCreate = (changes: Partial<CreateAccessTokenInput> = {}): CreateAccessTokenInput => ({
    name: "基幹システム",
    scopes: ["READ"],
    expiresAt: inDays(30),
    ...changes,
  });
  const create = (changes: Partial<CreateAccessTokenInput> = {}, token = server.tokens.issuer) =>
    mutate(call(token), "createAccessToken", toCreate(changes), CREATED);
  const made = async (scopes: readonly Scope[], by = server.tokens.issuer) => {
    const { token, accessToken } = await perform(
      call(by),
      "createAccessToken",
      toCreate({ scopes }),
      CREATED,
    );
    return { token: token!, id: accessToken.id };
  };
  const revoke = (tokenId: string, token = server.tokens.issuer) =>
    mutate(call(token), "revokeAccessToken", { tokenId }, "accessToken { id revokedAt }");
  const list = async (token: string) =>
    (await post<Listed>(call(token), LIST)).data?.accessTokens.nodes ?? [];

  const viewer = async (token: string): Promise<unknown> => {
    const { errors } = await post(call(token), "{ viewer { role } }");
    return errors?.[0]?.extensions["reason"] ?? "GOOD";
  };
  const resetPassword = async (userId: string): Promise<void> => {
    await perform(call(await officerToken(server)), "resetPassword", { userId });
  };
  const signOut = (token: string) => post(call(token), "mutation { signOut { __typename } }");
  /** Happens between the moment when a request is let in and its change. */
  let meanwhile: (() => Promise<unknown>) | null = null;

  beforeAll(async () => {
    server = await startServer({
      engine,
      change: (parts) => ({
        ...parts,
        clock: () => new Date(now),
        passwords: new PasswordHasher({ logCost: 10, blockSize: 8, parallelism: 1 }),
        unitOfWork: {
          run: async (work) => {
            const first = meanwhile;
            meanwhile = null;
            await first?.();
            return parts.unitOfWork.run(work);
          },
        },
      }),
    });
  });
  beforeEach(() => {
    now = start;
  });
  afterAll(() => server.stop());

  it("acts for the organisation that made it, with the scopes and until the day it was given", async () => {
    const created = await perform(
      callAs(server, "issuer"),
      "createAccessToken",
      toCreate({ scopes: ["READ", "ISSUE", "READ"] }),
      CREATED,
    );
    expect(created).toMatchObject({
      token: expect.stringMatching(/^hosho_[\w-]{43}$/) as string,
      accessToken: {
        name: "基幹システム",
        scopes: ["READ", "ISSUE"],
        createdAt: new Date(now).toISOString(),
        expiresAt: inDays(30),
        revokedAt: null,
        lastUsedAt: null,
      },
    });
    const token = created.token ?? "";
    const seen = await post(
      call(token),
      `{ viewer { role organisation { id } user { id } scopes tokenName tokenExpiresAt } }`,
    );
    expect(seen.data?.["viewer"]).toEqual({
      role: "ISSUER",
      organisation: { id: server.ids.issuer },
      user: null,
      scopes: ["READ", "ISSUE"],
      tokenName: "基幹システム",
      tokenExpiresAt: inDays(30),
    });
    now += 30 * DAY;
    const late = await post(call(token), "{ viewer { role } }");
    expect([late.status, late.errors?.[0]?.extensions["reason"]]).toEqual([401, "EXPIRED"]);
  });

  it("does nothing that its scopes do not name, and says which one is missing", async () => {
    const issue = (token: string) => mutate(call(token), "issueGuarantee", issueInput(server));
    const reader = (await made(["READ"])).token;
    const writer = (await made(["ISSUE"])).token;
    expect((await list(reader)).length).toBeGreaterThan(0);
    expect((await issue(reader)).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN", role: "ISSUER", missingScope: "ISSUE" } },
    ]);
    expect((await issue(writer)).data).toEqual({ issueGuarantee: { __typename: "IssueGuaranteeSuccess" } });
    for (const query of [
      LIST,
      "{ guarantees { nodes { id } } }",
      "{ users { nodes { id } } }",
      "{ registrations { nodes { id } } }",
    ])
      expect((await post(call(writer), query)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN", missingScope: "READ" } },
      ]);
    for (const token of [reader, writer])
      expect((await create({}, token)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN", missingScope: "ADMINISTER" } },
      ]);
  });

  it("never has a scope that its maker has not", async () => {
    const { token } = await made(["ADMINISTER", "READ"]);
    const { result } = await create({ scopes: [...SCOPES] }, token);
    const finding = { path: "scopes", code: "SCOPE_NOT_HELD", limit: null };
    const fields = ["APPLY", "UNDERWRITE", "ISSUE", "OPEN", "KEEP_LEDGER", "REVEAL_KEY"].map((actual) => ({
      ...finding,
      actual,
    }));
    expect(result).toMatchObject({ fields });
    expect((await made(["READ"], token)).token).toMatch(/^hosho_/);
  });

  it.each([
    ["no scope", { scopes: [] }, "scopes BLANK"],
    ["an end that is over", { expiresAt: new Date(start).toISOString() }, "expiresAt NOT_IN_FUTURE"],
    [
      "an end in more than two years",
      { expiresAt: new Date(start + 732 * DAY).toISOString() },
      "expiresAt TOO_FAR_AHEAD",
    ],
    ["no name", { name: " " }, "name BLANK"],
    ["a long name", { name: "名".repeat(101) }, "name TOO_LONG"],
  ])("is not made with %s", async (_, changes, finding) => {
    const [path, code] = finding.split(" ");
    expect((await create(changes)).result).toMatchObject({ fields: [{ path, code }] });
  });

  it("is shown once: a repeated call gets none", async () => {
    const input = { idempotencyKey: "token once", expiresAt: inDays(10) };
    const first = await create(input);
    const again = await create(input);
    expect(again.result).toEqual({ ...first.result, token: null });
  });

  it("is revoked at once, and stays so", async () => {
    const { token, id } = await made(["READ"]);
    const { data, result } = await revoke(id);
    expect(result).toMatchObject({
      accessToken: { id, revokedAt: new Date(now).toISOString() },
    });
    const refused = await post(call(token), "{ viewer { role } }");
    expect([refused.status, refused.errors?.[0]?.extensions["reason"]]).toEqual([401, "REVOKED"]);
    now += 60_000;
    expect((await revoke(id)).data).toEqual(data);
    const events = (await eventsOf(server)).filter(({ subjectId }) => subjectId === id);
    expect(events.map(({ type }) => type)).toEqual(["ACCESS_TOKEN_CREATED", "ACCESS_TOKEN_REVOKED"]);
  });

  it("is seen and revoked by its own organisation only; a session's is no integration's", async () => {
    const { token, id } = await made(["READ"]);
    const account = await activeUser(server);
    for (const other of [server.tokens.contractor, server.tokens.operator, account.tokens.accessToken]) {
      expect((await list(other)).map((each) => each.id)).not.toContain(id);
      expect((await revoke(id, other)).result).toMatchObject({
        code: "ACCESS_TOKEN_NOT_FOUND",
      });
      const node = await post(call(other), `query N($id: ID!) { node(id: $id) { id } }`, { id });
      expect(node.data).toEqual({ node: null });
    }
    expect(await list(account.tokens.accessToken)).toEqual([]);
    const own = (await list(server.tokens.issuer)).find((each) => each.id === id);
    expect(own).toMatchObject({ name: "基幹システム", revokedAt: null });
    expect((await post(call(token), `query N($id: ID!) { node(id: $id) { id } }`, { id })).data).toEqual({
      node: { id },
    });
  });

  it("is not a session's: that is signed out, and cannot be revoked by its id", async () => {
    const { tokens } = await activeUser(server);
    const id = await server.parts.reads.accessTokens.findByHash(hashAccessToken(tokens.accessToken));
    expect((await revoke(id?.id ?? "", tokens.accessToken)).result).toMatchObject({
      code: "ACCESS_TOKEN_NOT_FOUND",
    });
    expect(await viewer(tokens.accessToken)).toBe("GOOD");
  });

  it.each<
    [string, string, (account: { userId: string; tokens: { accessToken: string } }) => Promise<unknown>]
  >([
    ["is signed out", "REVOKED", ({ tokens }) => signOut(tokens.accessToken)],
    ["is ended by a reset", "REVOKED", ({ userId }) => resetPassword(userId)],
    ["expires", "EXPIRED", async () => Promise.resolve((now += ACCESS_MILLISECONDS))],
  ])("is not made by a session that %s meanwhile", async (_, reason, happens) => {
    const account = await activeUser(server);
    meanwhile = () => happens(account);
    const { status, errors, text } = await create({ expiresAt: inDays(10) }, account.tokens.accessToken);
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED", reason } }]);
    expect(text).not.toContain("hosho_");
  });

  it("is not made by an integration that is revoked meanwhile", async () => {
    const { token, id } = await made(["ADMINISTER"]);
    meanwhile = () => revoke(id);
    expect((await create({ scopes: ["ADMINISTER"] }, token)).errors).toMatchObject([
      { extensions: { code: "UNAUTHENTICATED", reason: "REVOKED" } },
    ]);
  });

  it.each(["has it reset", "changes it"])(
    "ends when the password of the person who made it is another: the person %s",
    async (how) => {
      const { loginId, userId, tokens } = await activeUser(server);
      const first = await made(["READ", "ADMINISTER"], tokens.accessToken);
      const second = await made(["READ", "ADMINISTER"], first.token);
      const third = await made(["READ"], second.token);
      const others = await made(["READ"]);
      if (how === "changes it") await changePassword(server, loginId, PASSWORD, "another long password");
      else await resetPassword(userId);
      for (const { token } of [first, second, third]) expect(await viewer(token)).toBe("REVOKED");
      for (const token of [others.token, server.tokens.contractor]) expect(await viewer(token)).toBe("GOOD");
      const revoked = (await eventsOf(server)).filter(({ type }) => type === "ACCESS_TOKEN_REVOKED");
      expect(revoked.map(({ subjectId }) => subjectId)).toEqual(
        expect.arrayContaining([first.id, second.id, third.id]),
      );
    },
  );

  it("ends then, too, where it is made by one that is just being revoked", async () => {
    const { userId, tokens } = await activeUser(server);
    const first = await made(["READ", "ADMINISTER"], tokens.accessToken);
    const { unitOfWork, newId } = server.parts.useCaseParts;
    const second = { id: newId("token"), hash: hashAccessToken("second"), name: "second" };
    let isHeld = (): void => undefined;
    const held = new Promise<void>((resolve) => (isHeld = resolve));
    let goOn = (): void => undefined;
    const maySave = new Promise<void>((resolve) => (goOn = resolve));
    const making = unitOfWork.run(async ({ accessTokens }) => {
      await accessTokens.hold(first.id);
      isHeld();
      await maySave;
      const ofContractor = { role: "CONTRACTOR", organisationId: server.ids.contractor } as const;
      const terms = { createdAt: new Date(now), expiresAt: null, createdByUserId: userId };
      await accessTokens.insert({ ...second, ...ofContractor, ...terms });
    });
    await held;
    const revoking = unitOfWork.run(({ accessTokens }) => accessTokens.revokeMadeBy(userId, new Date(now)));
    // Time enough for the revocation to come as far as it gets.
    for (let i = 0; i < 20; i += 1) await viewer(server.tokens.issuer);
    goOn();
    await making;
    expect((await revoking).sort()).toEqual([first.id, second.id].sort());
  });

  it("ends then, too, where it is made at the same moment", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { userId, tokens } = await activeUser(server);
      const first = await made(["READ", "ADMINISTER"], tokens.accessToken);
      const [answers] = await Promise.all([
        Promise.all(
          [tokens.accessToken, first.token, first.token, tokens.accessToken].map((token) =>
            create({ scopes: ["READ"] }, token),
          ),
        ),
        resetPassword(userId),
      ]);
      for (const { result } of answers)
        if (result?.__typename === "CreateAccessTokenSuccess")
          expect(await viewer(result.token!)).toBe("REVOKED");
    }
  });

  it("tells no more of its organisation than id and name without the scope READ", async () => {
    const { token } = await made(["ISSUE"]);
    const { data } = await post(
      call(token),
      "{ viewer { role scopes tokenName organisation { __typename id name } } }",
    );
    expect(data?.["viewer"]).toMatchObject({
      role: "ISSUER",
      scopes: ["ISSUE"],
      organisation: { __typename: "Issuer" },
    });
    const account = await activeUser(server);
    const apply = await made(["APPLY"], account.tokens.accessToken);
    const contact = "{ viewer { organisation { id ... on Contractor { contactEmail telephone } } } }";
    expect((await post(call(apply.token), contact)).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN", missingScope: "READ" } },
    ]);
    const reader = await made(["READ"], account.tokens.accessToken);
    expect((await post(call(reader.token), contact)).data?.["viewer"]).toMatchObject({
      organisation: { contactEmail: "hanako@aso-kensetsu.example" },
    });
  });

  it("can be made by somebody who signed in", async () => {
    const { tokens } = await activeUser(server);
    const { token } = await made(["READ", "APPLY"], tokens.accessToken);
    const { data } = await post(call(token), "{ viewer { role user { id } scopes } }");
    expect(data?.["viewer"]).toEqual({ role: "CONTRACTOR", user: null, scopes: ["READ", "APPLY"] });
  });

  it("costs a request two statements, whatever is noted of its use", async () => {
    const { token } = await made(["READ"]);
    const before = server.statements.length;
    await post(call(token), "{ guarantees { nodes { number } } }");
    expect(server.statements.slice(before)).toHaveLength(2);
  });

  it("shows when it was last used, noted at the close at the latest", async () => {
    const database = await createDatabase(engine);
    const secrets = { pepper: Buffer.alloc(32, 1), encryptionKey: Buffer.alloc(32, 2) };
    const usedAt = new Date(start);
    const first = await startServer({
      databaseUrl: database.url,
      secrets,
      change: (parts) => ({ ...parts, clock: () => usedAt }),
    });
    await post({ url: first.url, token: first.tokens.issuer }, "{ viewer { role } }");
    const nodes = (at: TestServer) => post<Listed>({ url: at.url, token: at.tokens.issuer }, LIST);
    expect((await nodes(first)).data?.accessTokens.nodes[0]?.lastUsedAt).toBeNull();
    await first.stop();
    const second = await startServer({ databaseUrl: database.url, secrets });
    expect((await nodes(second)).data?.accessTokens.nodes[0]?.lastUsedAt).toBe(usedAt.toISOString());
    await second.stop();
    await database.drop();
  });
});
