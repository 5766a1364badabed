import { STEP_MUTATIONS } from "../../src/domain/guarantee/step-mutation";
import { createSchema } from "../../src/api/schema";
import { parseValue, valueFromASTUntyped } from "graphql";
import { signIn, withQuickPasswords } from "../support/account";
import { engines } from "../support/engines";
import { eventsOf, rowsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { sampleLiteral } from "../support/sample-literal";
import { startServer, type TestServer } from "../support/server";
import { acceptInvitation, administratorOf, codeMailedTo, colleague, invite } from "../support/staff";

const USER = "user { id name email staffRole state departments { id name } lastSignedInAt }";

/** Those that stand for a person alone, and need no right. */
const PERSONAL = [
  "signIn",
  "signOut",
  "refreshSession",
  "changePassword",
  "acceptInvitation",
  "completePasswordReset",
  "requestRegistration",
];

describe.each(engines)("the users of an organisation, on %s", (engine) => {
  let server: TestServer;
  let administrator: string;
  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords });
    administrator = await administratorOf(server, "contractor");
  });
  afterAll(() => server.stop());

  const as = (token: string) => ({ url: server.url, token });
  const reasonOf = async (token: string): Promise<unknown> =>
    (await post(as(token), "{ viewer { tokenName } }")).errors?.[0]?.extensions["reason"];

  /** The tokens of a session, and of an integration, that a person has by signing in. */
  const tokensOf = async ({ loginId }: { readonly loginId: string }) => {
    const { data, text } = await signIn(server, loginId);
    if (data?.signIn.__typename !== "SignInSuccess") throw new Error(text);
    const { accessToken, refreshToken } = data.signIn;
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const input = { name: "core", scopes: ["READ"] as "READ"[], expiresAt };
    const { token } = await perform(as(accessToken), "createAccessToken", input, "token");
    expect([await reasonOf(accessToken), await reasonOf(token ?? "")]).toEqual([undefined, undefined]);
    return { accessToken, refreshToken, madeToken: token ?? "" };
  };
  const refreshed = async (refreshToken: string) =>
    (await mutate({ url: server.url }, "refreshSession", { refreshToken }, "accessToken")).result?.code;

  const eventsAbout = async (id: string) =>
    (await eventsOf(server)).filter(({ subjectId }) => subjectId === id);

  it("come in by a mail: the link works once, and chooses a password", async () => {
    const { id, loginId } = await invite(server, administrator, "hanako@city.example", "OFFICER");
    const code = await codeMailedTo(server, "hanako@city.example");
    expect((await signIn(server, loginId, "no password at all")).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    const weak = await acceptInvitation(server, code, "passwordpassword");
    expect(weak.data?.acceptInvitation.code).toBe("INVALID_INPUT");
    const { data } = await acceptInvitation(server, code);
    expect(data?.acceptInvitation).toMatchObject({ user: { id, state: "ACTIVE", staffRole: "OFFICER" } });
    expect((await acceptInvitation(server, code)).data?.acceptInvitation.code).toBe("PASSWORD_LINK_ENDED");
    expect((await signIn(server, loginId)).data?.signIn.__typename).toBe("SignInSuccess");
    expect((await eventsAbout(id)).map(({ type }) => type)).toEqual(["USER_INVITED", "USER_JOINED"]);
  });

  it("are listed with what colleagues know of each other, and no code stands in the copy of the mail", async () => {
    await invite(server, administrator, "taro@city.example", "VIEWER");
    const code = await codeMailedTo(server, "taro@city.example");
    const { data, text } = await post<{ users: { nodes: object[] }; mails: { nodes: { text: string }[] } }>(
      as(administrator),
      `{ users(first: 1) { nodes { email staffRole state lastSignedInAt departments { id } } }
         mails(first: 5) { nodes { type text } } }`,
    );
    expect(data?.users.nodes).toEqual([
      {
        email: "taro@city.example",
        staffRole: "VIEWER",
        state: "INVITED",
        lastSignedInAt: null,
        departments: [],
      },
    ]);
    expect(text).toContain("NOTICE_OF_INVITATION");
    expect(text).not.toContain(code);
    expect(server.output()).not.toContain(code);
    expect(await rowsOf(server)).not.toContain(code);
    const issuer = await post<{ users: { nodes: { email: string | null }[] } }>(
      callAs(server, "issuer"),
      "{ users(first: 1) { nodes { name email lastSignedInAt } } }",
    );
    expect(issuer.data?.users.nodes[0]).toMatchObject({
      name: "契約 花子",
      email: null,
      lastSignedInAt: null,
    });
  });

  it("are found by state, by role, and among colleagues", async () => {
    const { id } = await invite(server, administrator, "saburo@city.example", "VIEWER");
    const listed = async (token: string, filter: object): Promise<string[]> => {
      const { data, text } = await post<{ users: { nodes: { id: string }[] } }>(
        as(token),
        "query U($filter: UserFilter) { users(first: 100, filter: $filter) { nodes { id } } }",
        { filter },
      );
      if (!data) throw new Error(text);
      return data.users.nodes.map((user) => user.id);
    };
    expect(await listed(administrator, { states: ["INVITED"], staffRoles: ["VIEWER"] })).toContain(id);
    expect(await listed(administrator, { states: ["ACTIVE", "DISABLED"] })).not.toContain(id);
    expect(await listed(administrator, { staffRoles: [] })).toEqual([]);
    expect(await listed(server.tokens.issuer, {})).toContain(id);
    expect(await listed(server.tokens.issuer, { colleaguesOnly: true })).toHaveLength(3);
  });

  it("let nobody but an administrator administer them", async () => {
    const officer = await colleague(server, administrator, "OFFICER");
    const input = { name: "契約 次郎", email: "jiro@city.example", staffRole: "OFFICER" } as const;
    for (const token of [officer.token, server.tokens.contractor]) {
      const { errors } = await mutate(as(token), "inviteUser", input);
      expect(errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
    }
    const { errors } = await mutate({ ...as(officer.token), language: "ja" }, "inviteUser", input);
    expect(errors?.[0]?.extensions).toMatchObject({
      reason: "STAFF_ROLE",
      staffRole: "OFFICER",
      allowedStaffRoles: ["ADMINISTRATOR"],
    });
    expect(errors?.[0]?.message).toBe(
      "この操作は管理者のみ行えます（現在の役割: 担当者）。組織の管理者に依頼してください。",
    );
  });

  it.each(["contractor", "issuer", "obligee"] as const)(
    "change nothing as a viewer of the %s, whichever mutation there is, and read everything",
    async (holder) => {
      const viewer = await colleague(server, await administratorOf(server, holder), "VIEWER");
      const fields = Object.values(createSchema().getMutationType()?.getFields() ?? {});
      const names = fields.map(({ name }) => name);
      expect(Object.values(STEP_MUTATIONS).filter(({ mutation }) => !names.includes(mutation))).toEqual([]);
      for (const { name, args } of fields.filter((field) => !PERSONAL.includes(field.name))) {
        const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
        const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
        const variables = Object.fromEntries(
          args.map((arg) => [arg.name, valueFromASTUntyped(parseValue(sampleLiteral(arg.type)))]),
        );
        const document = `mutation M(${declared}) { ${name}(${given}) { __typename } }`;
        const { errors, text } = await post(as(viewer.token), document, variables);
        expect([name, errors?.[0]?.extensions["code"], text]).toEqual([name, "FORBIDDEN", text]);
      }
      const read = await post(as(viewer.token), "{ guarantees(first: 1) { nodes { number } } }");
      expect(read.errors).toBeUndefined();
    },
  );

  it("are changed, and a viewer's tokens of before end", async () => {
    const officer = await colleague(server, administrator, "OFFICER");
    const { accessToken, refreshToken, madeToken } = await tokensOf(officer);
    const changed = await perform(
      as(administrator),
      "changeUser",
      { userId: officer.id, name: "契約 改", staffRole: "VIEWER" },
      USER,
    );
    expect(changed.user).toMatchObject({ name: "契約 改", staffRole: "VIEWER", state: "ACTIVE" });
    expect([await reasonOf(accessToken), await reasonOf(madeToken)]).toEqual(["REVOKED", "REVOKED"]);
    expect(await refreshed(refreshToken)).toBe("SESSION_ENDED");
    const event = (await eventsAbout(officer.id)).find(({ type }) => type === "USER_CHANGED");
    expect(event).toMatchObject({ fromStatus: "OFFICER", toStatus: "VIEWER" });
  });

  it("once disabled, sign in with nothing: their tokens answer as wrong ones", async () => {
    const officer = await colleague(server, administrator, "OFFICER");
    const { accessToken, refreshToken, madeToken } = await tokensOf(officer);
    await perform(as(administrator), "disableUser", { userId: officer.id }, USER);
    expect(await reasonOf(officer.token)).toBe("UNKNOWN");
    expect(await reasonOf(accessToken)).toBe("UNKNOWN");
    expect(await reasonOf(madeToken)).toBe("REVOKED");
    expect(await refreshed(refreshToken)).toBe("SESSION_ENDED");
    expect((await signIn(server, officer.loginId)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    const operator = await administratorOf(server, "operator");
    const reset = await mutate(as(operator), "resetPassword", { userId: officer.id }, "initialPassword");
    expect(reset.result).toMatchObject({ code: "USER_NOT_FOUND" });
    const mailed = await mutate(as(administrator), "resetUserPassword", { userId: officer.id }, USER);
    expect(mailed.result).toMatchObject({ code: "USER_DISABLED" });
    const { user } = await perform(as(administrator), "enableUser", { userId: officer.id }, USER);
    expect(user.state).toBe("ACTIVE");
    expect((await signIn(server, officer.loginId)).data?.signIn.__typename).toBe("SignInSuccess");
    expect((await eventsAbout(officer.id)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(["USER_DISABLED", "USER_ENABLED"]),
    );
  });

  it("keep their last administrator", async () => {
    const own = await administratorOf(server, "obligee");
    const { data } = await post<{ viewer: { user: { id: string } } }>(as(own), "{ viewer { user { id } } }");
    const userId = data?.viewer.user.id ?? "";
    for (const [field, more] of [
      ["disableUser", {}],
      ["resetUserPassword", {}],
      ["changeUser", { staffRole: "OFFICER" }],
    ] as const) {
      const { result } = await mutate(as(own), field, { userId, ...more });
      expect(result?.code).toBe("LAST_ADMINISTRATOR");
    }
  });

  it("get a new password by a mail, and the old one works no more", async () => {
    const email = "reset@city.example";
    const { id, loginId } = await invite(server, administrator, email, "OFFICER");
    await acceptInvitation(server, await codeMailedTo(server, email));
    const { accessToken, refreshToken, madeToken } = await tokensOf({ loginId });
    await perform(as(administrator), "resetUserPassword", { userId: id }, USER);
    expect([await reasonOf(accessToken), await reasonOf(madeToken)]).toEqual(["REVOKED", "REVOKED"]);
    expect(await refreshed(refreshToken)).toBe("SESSION_ENDED");
    expect((await signIn(server, loginId)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    const linkCode = await codeMailedTo(server, email);
    const { result } = await mutate(
      { url: server.url },
      "completePasswordReset",
      { linkCode, newPassword: "another quite long password" },
      "user { id }",
    );
    expect(result).toMatchObject({ user: { id } });
  });

  it("are of departments of their own body alone", async () => {
    const own = await administratorOf(server, "obligee");
    const input = {
      name: "契約 花子",
      email: "dept@kinki.example",
      staffRole: "OFFICER",
      departmentIds: [server.ids.kumamotoCity],
    } as const;
    const { result } = await mutate(as(own), "inviteUser", {
      ...input,
      departmentIds: [...input.departmentIds],
    });
    expect(result).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ path: "departmentIds.0", code: "NOT_FOUND" }],
    });
  });
});
