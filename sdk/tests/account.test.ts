import { PasswordHasher } from "../../src/use-cases/account/password-hasher";
import { officerToken } from "../../tests/support/account";
import { startServer, type TestServer } from "../../tests/support/server";
import { administratorOf, codeMailedTo } from "../../tests/support/staff";
import {
  createHosho,
  HoshoRequestError,
  sessionToken,
  type Hosho,
  type RequestRegistrationInput,
} from "../src/index.js";
import { findingsOf, refusedWith } from "./support/refused-with";
import { startScriptedServer } from "./support/scripted-server";

const PASSWORD = "correct horse battery staple";
const NOWHERE = "01890000-0000-7000-8000-000000000000";

describe("a company that wants to apply on line", () => {
  let server: TestServer;
  let visitor: Hosho;
  let officer: Hosho;
  let request: RequestRegistrationInput;
  const as = (token: string): Hosho => createHosho({ endpoint: server.url, token });
  const initialPasswordOf = async (loginId: string): Promise<string> => {
    const { registrationId } = await visitor.requestRegistration({ ...request, loginId });
    const { initialPassword } = await officer.acceptRegistration({ registrationId });
    return initialPassword!;
  };

  beforeAll(async () => {
    const passwords = new PasswordHasher({ logCost: 10, blockSize: 8, parallelism: 1 });
    server = await startServer({ change: (useCaseParts) => ({ ...useCaseParts, passwords }) });
    visitor = createHosho({ endpoint: server.url });
    officer = as(await officerToken(server));
    request = {
      issuerId: server.ids.issuer,
      companyName: "株式会社阿蘇建設",
      address: "熊本県阿蘇市一の宮町1番地",
      representative: "代表取締役 阿蘇 太郎",
      contactName: "阿蘇 花子",
      contactEmail: "hanako@aso-kensetsu.example",
      telephone: "0967-12-3456",
    };
  });
  afterAll(() => server.stop());

  it("is nobody without a token, and may read nothing", async () => {
    expect(await visitor.viewer()).toBeNull();
    await expect(visitor.guarantees()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(visitor.signOut()).rejects.toBeInstanceOf(HoshoRequestError);
  });

  it("asks for a registration, is accepted, chooses a password and is signed in", async () => {
    const { registrationId } = await visitor.requestRegistration({ ...request, loginId: "Aso.Kensetsu" });
    const asked = await officer.registrations({ filter: { statuses: ["REQUESTED"] } });
    expect(asked.nodes).toMatchObject([
      { id: registrationId, companyName: "株式会社阿蘇建設", loginId: "aso.kensetsu", contractor: null },
    ]);

    const { initialPassword, registration } = await officer.acceptRegistration({ registrationId });
    expect(registration).toMatchObject({
      status: "ACCEPTED",
      contractor: { name: "株式会社阿蘇建設", telephone: "0967-12-3456" },
      user: { loginId: "aso.kensetsu", name: "阿蘇 花子" },
    });
    await refusedWith(
      "PASSWORD_CHANGE_REQUIRED",
      visitor.signIn({ loginId: "aso.kensetsu", password: initialPassword! }),
    );

    const session = await visitor.changePassword({
      loginId: "aso.kensetsu",
      currentPassword: initialPassword!,
      newPassword: PASSWORD,
    });
    expect(await as(session.accessToken).viewer()).toMatchObject({
      role: "CONTRACTOR",
      user: session.user,
      organisation: registration.contractor && { id: registration.contractor.id },
      scopes: null,
    });
    const users = await officer.users.all({ first: 1 }).toArray({ limit: 100 });
    // The mail address is the concern of its own organisation.
    expect(users).toContainEqual(
      expect.objectContaining({ id: session.user.id, loginId: "aso.kensetsu", email: null }),
    );
  });

  it("is told what is wrong with its request", async () => {
    const wrong = { ...request, telephone: "none", contactEmail: "nobody" };
    expect(await findingsOf(visitor.requestRegistration(wrong))).toEqual(
      expect.arrayContaining(["telephone NOT_A_TELEPHONE_NUMBER", "contactEmail NOT_AN_EMAIL_ADDRESS"]),
    );
  });

  it("asks once for the same idempotency key", async () => {
    const repeated = { ...request, idempotencyKey: "registration-1" };
    const { registrationId } = await visitor.requestRegistration(repeated);
    expect(await visitor.requestRegistration(repeated)).toMatchObject({ registrationId });
  });

  it("is declined with a reason, once", async () => {
    const { registrationId } = await visitor.requestRegistration(request);
    const declined = await officer.declineRegistration({ registrationId, reason: "重複のため" });
    expect(declined.registration).toMatchObject({ status: "DECLINED", declineReason: "重複のため" });

    const again = { registrationId, reason: "重複のため" };
    expect(await refusedWith("STEP_NOT_ALLOWED", officer.declineRegistration(again))).toEqual({
      status: "DECLINED",
      allowedActions: [],
    });
    await refusedWith("STEP_NOT_ALLOWED", officer.acceptRegistration({ registrationId }));
    await refusedWith(
      "REGISTRATION_NOT_FOUND",
      officer.acceptRegistration({ registrationId: `registration_${NOWHERE}` }),
    );
  });

  it("signs in, goes on with its session and signs out", async () => {
    const { loginId, password } = server.users.contractor;
    const first = await visitor.signIn({ loginId, password });
    const second = await visitor.refreshSession({ refreshToken: first.refreshToken });
    expect(second).toMatchObject({ user: first.user, organisation: first.organisation });
    expect(await as(second.accessToken).viewer()).toMatchObject({ user: { loginId }, tokenName: "sign-in" });
    await expect(as(first.accessToken).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });

    const signedOut = await as(second.accessToken).signOut();
    expect(Date.parse(signedOut.signedOutAt)).not.toBeNaN();
    await refusedWith("SESSION_ENDED", visitor.refreshSession({ refreshToken: second.refreshToken }));
    await refusedWith("SESSION_ENDED", as(server.tokens.issuer).signOut());
  });

  it("signs out by its refresh token, whatever has become of the access token", async () => {
    const { refreshToken, accessToken } = await visitor.signIn(server.users.contractor);
    const signedOut = await as("hosho_expired").signOut({ refreshToken });
    expect(Date.parse(signedOut.signedOutAt)).not.toBeNaN();
    await expect(as(accessToken).viewer()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await refusedWith("SESSION_ENDED", visitor.signOut({ refreshToken }));
  });

  it("signs in also from a client whose token is no longer good", async () => {
    const session = await as("hosho_expired").signIn(server.users.contractor);
    expect(session.organisation.id).toBe(server.ids.contractor);
  });

  it("chooses no password that is easily guessed, and none without the present one", async () => {
    const loginId = "easily";
    const change = {
      loginId,
      currentPassword: await initialPasswordOf(loginId),
      newPassword: "abcabcabcabc",
    };
    expect(await findingsOf(visitor.changePassword(change))).toEqual(["newPassword TOO_SIMPLE"]);
    const guess = { ...change, currentPassword: "0000-0000-0000-0000", newPassword: PASSWORD };
    await refusedWith("SIGN_IN_REFUSED", visitor.changePassword(guess));
  });

  it("gets another initial password from the officer, who manages no other users", async () => {
    const loginId = "forgetful";
    const currentPassword = await initialPasswordOf(loginId);
    const { user } = await visitor.changePassword({ loginId, currentPassword, newPassword: PASSWORD });
    const reset = await officer.resetPassword({ userId: user.id });
    expect(reset.user).toMatchObject({ id: user.id, loginId, email: null });
    expect(reset.initialPassword).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    await refusedWith("SIGN_IN_REFUSED", visitor.signIn({ loginId, password: PASSWORD }));
    await refusedWith("USER_NOT_FOUND", officer.resetPassword({ userId: `user_${NOWHERE}` }));
  });

  it("brings in a colleague by mail, who may then read and nothing else", async () => {
    const administrator = as(await administratorOf(server, "contractor"));
    const email = "hirata@marumaru-kensetsu.example";
    const { user } = await administrator.inviteUser({ name: "平田 三郎", email, staffRole: "VIEWER" });
    expect(user).toMatchObject({ email, state: "INVITED", departments: [] });
    const linkCode = await codeMailedTo(server, email);
    expect(await findingsOf(visitor.acceptInvitation({ linkCode, newPassword: "abcabcabcabc" }))).toEqual([
      "newPassword TOO_SIMPLE",
    ]);
    const session = await visitor.acceptInvitation({ linkCode, newPassword: PASSWORD });
    const viewer = createHosho({ endpoint: server.url, token: sessionToken(visitor, session) });
    expect((await viewer.users({ filter: { staffRoles: ["VIEWER"] } })).nodes).toContainEqual(
      expect.objectContaining({ id: user.id, state: "ACTIVE" }),
    );
    await expect(viewer.disableUser({ userId: user.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const list = (await administrator.usersCsv())?.text ?? "";
    const { isApplied, lines } = await administrator.importUsers({ csv: list, dryRun: true });
    expect(isApplied).toBe(false);
    expect(lines.every(({ effect }) => effect === "UNCHANGED")).toBe(true);
  });

  it("is told after too many wrong passwords when to come back", async () => {
    const guess = { loginId: "guessed", password: "wrong horse battery staple" };
    for (let tried = 0; tried < 20; tried += 1) await refusedWith("SIGN_IN_REFUSED", visitor.signIn(guess));
    const { limit, retryAfterSeconds } = await refusedWith("TOO_MANY_SIGN_INS", visitor.signIn(guess));
    expect(limit).toBe(20);
    expect(retryAfterSeconds).toBeGreaterThan(0);
    const change = { loginId: guess.loginId, currentPassword: guess.password, newPassword: PASSWORD };
    await refusedWith("TOO_MANY_SIGN_INS", visitor.changePassword(change));
  });
});

describe("a call whose answer is secret", () => {
  const credentials = { loginId: "aso", password: PASSWORD };

  it.each([
    ["signIn", (hosho: Hosho) => hosho.signIn(credentials)],
    ["refreshSession", (hosho: Hosho) => hosho.refreshSession({ refreshToken: "r" })],
    [
      "changePassword",
      (hosho: Hosho) =>
        hosho.changePassword({ loginId: "aso", currentPassword: PASSWORD, newPassword: PASSWORD }),
    ],
  ])("is sent once and without a token, whatever the client was told: %s", async (_name, call) => {
    const scripted = await startScriptedServer({ status: 503, body: "try again" });
    const hosho = createHosho({ endpoint: scripted.url, token: "hosho_token", retries: 5 });
    await expect(call(hosho)).rejects.toMatchObject({ status: 503 });
    expect(scripted.received).toHaveLength(1);
    expect(scripted.received[0]?.headers.authorization).toBeUndefined();
    expect(scripted.received[0]?.body.variables.input).not.toHaveProperty("idempotencyKey");
    await scripted.stop();
  });

  it("is never that of a request for a registration, which is tried again under one key", async () => {
    const scripted = await startScriptedServer(
      { status: 503, body: "try again" },
      {
        body: {
          data: { requestRegistration: { __typename: "RequestRegistrationSuccess", registrationId: "r" } },
        },
      },
    );
    const hosho = createHosho({ endpoint: scripted.url, token: "hosho_token" });
    const input = {
      issuerId: "i",
      companyName: "c",
      address: "a",
      representative: "r",
      contactName: "n",
      contactEmail: "e",
      telephone: "t",
    };
    await hosho.requestRegistration(input);
    const [first, second] = scripted.received;
    expect(first?.headers.authorization).toBeUndefined();
    expect(second?.body.variables.input).toEqual(first?.body.variables.input);
    await scripted.stop();
  });
});
