import { PasswordHasher } from "../../src/use-cases/account/password-hasher";
import { UNWATCHED_CLOCK } from "../../src/use-cases/shared/unwatched-clock";
import { signInSubject } from "../../src/use-cases/account/sign-in-attempt";
import { sweepLeftovers } from "../../src/use-cases/operation/sweep-leftovers";
import { INITIAL_PASSWORD_MILLISECONDS } from "../../src/domain/account/initial-password-lifetime";
import { parseLoginId, type LoginId } from "../../src/domain/account/login-id";
import { ACCESS_MILLISECONDS, SESSION_MILLISECONDS } from "../../src/domain/account/session-lifetime";
import { WRONG_PASSWORDS_A_DAY } from "../../src/domain/account/sign-in-limit";
import {
  acceptRegistration,
  activeUser,
  changePassword,
  newAddress,
  officerToken,
  PASSWORD,
  personsToken,
  registeredUser,
  requestedRegistration,
  signIn,
  TOKENS,
  type Tokens,
} from "../support/account";
import type { Role } from "../../src/domain/account/access";
import { openDatabase } from "../../src/persistence/database/data-source";
import { GuessCountRow } from "../../src/persistence/engine/guess-count.row";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { post } from "../support/graphql-client";
import { mutationOf } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const WRONG = "incorrect horse battery staple";

/** The real thing at a fraction of the cost, counting how often it is asked. */
class CountingHasher extends PasswordHasher {
  asked = 0;

  constructor() {
    super({ logCost: 10, blockSize: 8, parallelism: 1 });
  }

  override matches(...given: Parameters<PasswordHasher["matches"]>): Promise<boolean> {
    this.asked += 1;
    return super.matches(...given);
  }
}

describe.each(engines)("a session, on %s", (engine) => {
  let server: TestServer;
  const start = Date.now();
  let now = start;
  const hasher = new CountingHasher();
  const call = (token: string) => ({ url: server.url, token });

  const viewer = async (token: string): Promise<unknown> => {
    const { data, errors } = await post(call(token), "{ viewer { user { loginId } } }");
    return errors?.[0]?.extensions["reason"] ?? data?.["viewer"];
  };
  const refresh = async (refreshToken: string): Promise<Tokens> => {
    const { data, text } = await post<{ refreshSession: Tokens }>(
      { url: server.url },
      mutationOf("refreshSession", TOKENS),
      { input: { refreshToken } },
    );
    if (!data) throw new Error(text);
    return data.refreshSession;
  };
  const signOut = (token?: string, input?: { refreshToken?: string | null }) =>
    post<{ signOut: Record<string, unknown> }>(
      { url: server.url, ...(token !== undefined && { token }) },
      `mutation S($input: SignOutInput) { signOut(input: $input) { __typename
         ... on SignOutSuccess { signedOutAt } ... on UserError { code } } }`,
      { input },
    );
  const resetPassword = async (userId: string, token?: string, idempotencyKey: string | null = null) =>
    post<{ resetPassword: Record<string, unknown> & { initialPassword: string } }>(
      call(token ?? (await officerToken(server))),
      mutationOf("resetPassword", "initialPassword user { id }"),
      { input: { userId, idempotencyKey } },
    );

  /** As if so many wrong passwords had come from everywhere. */
  const lock = (loginId: string, times: number = WRONG_PASSWORDS_A_DAY.LOGIN_ID): Promise<void> => {
    const { vault, unitOfWork } = server.parts.useCaseParts;
    const subject = signInSubject(vault, loginId, new Date(now));
    return unitOfWork.run(async ({ guesses }) => {
      for (let i = 0; i < times; i += 1) await guesses.charge({ LOGIN_ID: subject }, new Date(now));
    });
  };
  const person = (role: Role, organisationId: string, loginId: string): Promise<string> => {
    const id = server.parts.useCaseParts.newId("user");
    return server.parts.useCaseParts.unitOfWork.run(async ({ users }) => {
      await users.insert({
        id,
        loginId: loginId as LoginId,
        name: loginId,
        email: null,
        role,
        organisationId,
        passwordHash: "none",
        mustChangePassword: false,
        createdAt: new Date(),
      });
      return id;
    });
  };

  beforeAll(async () => {
    server = await startServer({
      engine,
      change: (parts) => ({ ...parts, clock: () => new Date(now), passwords: hasher }),
    });
  });
  beforeEach(() => {
    now = start;
  });
  afterAll(() => server.stop());

  it("gives an access token for 15 minutes and a refresh token for 30 days", async () => {
    const { loginId } = await activeUser(server);
    const tokens = (await signIn(server, loginId)).data?.signIn;
    expect(tokens).toMatchObject({
      __typename: "SignInSuccess",
      accessToken: expect.stringMatching(/^hosho_[\w-]{43}$/) as string,
      accessTokenExpiresAt: new Date(now + 15 * 60_000).toISOString(),
      refreshToken: expect.stringMatching(/^hosho_refresh_[\w-]{43}$/) as string,
      refreshTokenExpiresAt: new Date(now + 30 * 24 * 60 * 60_000).toISOString(),
    });
    expect(await viewer(tokens?.accessToken ?? "")).toEqual({ user: { loginId } });
    expect(await viewer(tokens?.refreshToken ?? "")).toBe("UNKNOWN");
    now += ACCESS_MILLISECONDS;
    expect(await viewer(tokens?.accessToken ?? "")).toBe("EXPIRED");
  });

  it("goes on with new tokens for each refresh token, until 30 days after the password was given", async () => {
    const { tokens } = await activeUser(server);
    now += ACCESS_MILLISECONDS;
    const second = await refresh(tokens.refreshToken);
    expect(second.refreshTokenExpiresAt).toBe(tokens.refreshTokenExpiresAt);
    expect(await viewer(second.accessToken)).toEqual({ user: { loginId: second.user.loginId } });
    expect(await viewer(tokens.accessToken)).toBe("UNKNOWN");
    now = start + SESSION_MILLISECONDS - 60_000;
    const third = await refresh(second.refreshToken);
    expect(third.accessTokenExpiresAt).toBe(tokens.refreshTokenExpiresAt);
    now = start + SESSION_MILLISECONDS;
    expect(await refresh(third.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
  });

  it("ends for everybody when a refresh token is used a second time", async () => {
    const { tokens, userId } = await activeUser(server);
    const second = await refresh(tokens.refreshToken);
    expect(await refresh(tokens.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
    expect(await viewer(second.accessToken)).toBe("REVOKED");
    expect(await refresh(second.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
    const events = (await eventsOf(server)).filter((event) => event.userId === userId);
    expect(events.map(({ type }) => type)).toEqual(["PASSWORD_CHANGED", "SESSION_REVOKED"]);
  });

  it("ends too when the same refresh token comes several times at once", async () => {
    const { tokens } = await activeUser(server);
    const answers = await Promise.all(Array.from({ length: 5 }, () => refresh(tokens.refreshToken)));
    const won = answers.filter(({ __typename }) => __typename === "RefreshSessionSuccess");
    expect(won).toHaveLength(1);
    for (const { accessToken } of won) expect(await viewer(accessToken)).toBe("REVOKED");
  });

  it("is not refreshed by anything else", async () => {
    const { tokens } = await activeUser(server);
    expect(await refresh(tokens.accessToken)).toMatchObject({ code: "SESSION_ENDED" });
    expect(await refresh("hosho_refresh_nobody")).toMatchObject({ code: "SESSION_ENDED" });
    expect(await viewer(tokens.accessToken)).toMatchObject({ user: {} });
  });

  it("ends with a sign-out, and no other session of the user does", async () => {
    const { loginId, tokens } = await activeUser(server);
    const other = (await signIn(server, loginId)).data?.signIn;
    const { data } = await signOut(tokens.accessToken);
    expect(data?.signOut).toEqual({
      __typename: "SignOutSuccess",
      signedOutAt: new Date(now).toISOString(),
    });
    expect(await viewer(tokens.accessToken)).toBe("REVOKED");
    expect(await refresh(tokens.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
    expect(await viewer(other?.accessToken ?? "")).toEqual({ user: { loginId } });
  });

  it("is signed out by its refresh token, too, when the access token has expired", async () => {
    const { loginId, userId, tokens } = await activeUser(server);
    const other = (await signIn(server, loginId)).data?.signIn;
    now += ACCESS_MILLISECONDS;
    const { data } = await signOut(undefined, { refreshToken: tokens.refreshToken });
    expect(data?.signOut).toMatchObject({ signedOutAt: new Date(now).toISOString() });
    expect(await refresh(tokens.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
    expect((await signOut(undefined, { refreshToken: tokens.refreshToken })).data?.signOut).toMatchObject({
      code: "SESSION_ENDED",
    });
    // No other session ends, and the end is the person's own.
    const next = await refresh(other?.refreshToken ?? "");
    expect(next.__typename).toBe("RefreshSessionSuccess");
    const events = (await eventsOf(server)).filter(({ type }) => type === "SIGNED_OUT");
    expect(events.at(-1)).toMatchObject({ userId, role: "CONTRACTOR" });
    // One that is used up still says which session.
    await signOut(undefined, { refreshToken: other?.refreshToken ?? "" });
    expect(await viewer(next.accessToken)).toBe("REVOKED");
  });

  it("is not signed out by nobody, nor by a token that is not known", async () => {
    for (const input of [undefined, {}, { refreshToken: null }])
      expect((await signOut(undefined, input)).errors).toMatchObject([
        { extensions: { code: "UNAUTHENTICATED", reason: "MISSING" } },
      ]);
    const unknown = await signOut(undefined, { refreshToken: "hosho_refresh_nobody" });
    expect(unknown.data?.signOut).toEqual({ __typename: "SessionEndedError", code: "SESSION_ENDED" });
  });

  it("is no integration's: there is nothing to sign out", async () => {
    const { data } = await signOut(server.tokens.contractor);
    expect(data?.signOut).toEqual({ __typename: "SessionEndedError", code: "SESSION_ENDED" });
    expect(await viewer(server.tokens.contractor)).toEqual({ user: null });
  });

  it("ends with a change of the password, all but the new one that this opens", async () => {
    const { loginId, tokens } = await activeUser(server);
    const { data } = await changePassword(server, loginId, PASSWORD, "四文字熟語 一期一会 起承転結");
    expect(data?.changePassword.__typename).toBe("ChangePasswordSuccess");
    expect(await viewer(tokens.accessToken)).toBe("REVOKED");
    expect(await refresh(tokens.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
    expect(await viewer(data?.changePassword.accessToken ?? "")).toEqual({ user: { loginId } });
    expect((await signIn(server, loginId)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    // As another keyboard types it.
    const typed = "四文字熟語　一期一会　起承転結";
    expect((await signIn(server, loginId, typed)).data?.signIn.__typename).toBe("SignInSuccess");
  });

  it("does not outlive a change of the password that happens while it is being opened", async () => {
    const { loginId } = await activeUser(server);
    const [changed, ...signedIn] = await Promise.all([
      changePassword(server, loginId, PASSWORD, "another long password"),
      ...Array.from({ length: 6 }, () => signIn(server, loginId)),
    ]);
    expect(changed.data?.changePassword.__typename).toBe("ChangePasswordSuccess");
    for (const { data } of signedIn)
      if (data?.signIn.accessToken !== undefined)
        expect(await viewer(data.signIn.accessToken)).toBe("REVOKED");
  });

  it.each([
    ["is short", "elevenchars", "TOO_SHORT"],
    ["is long", `${PASSWORD} `.repeat(5), "TOO_LONG"],
    ["contains the login ID", "my LOGIN.ID is here", "CONTAINS_LOGIN_ID"],
    ["repeats", "abcabcabcabc", "TOO_SIMPLE"],
    ["counts", "890123456789", "TOO_SIMPLE"],
    ["is tried first", "Password12345", "TOO_COMMON"],
    ["is a word twice", "passwordpassword", "TOO_COMMON"],
    ["repeats but for one", "1111111111112", "TOO_COMMON"],
    ["is a place in Japan", "kumamoto12345", "TOO_COMMON"],
    ["is the current one", PASSWORD, "UNCHANGED"],
  ])("takes no new password that %s, without counting a guess", async (_, newPassword, code) => {
    const before = hasher.asked;
    const { data, text } = await changePassword(server, "login.id", PASSWORD, newPassword);
    expect(data?.changePassword).toMatchObject({ fields: [{ path: "newPassword", code }] });
    expect(text).not.toContain(newPassword);
    expect(hasher.asked).toBe(before);
  });

  it("asks for an own password first where an initial one is right, and says nothing where it is wrong", async () => {
    const { loginId, initialPassword } = await registeredUser(server);
    expect((await signIn(server, loginId, initialPassword)).data?.signIn.code).toBe(
      "PASSWORD_CHANGE_REQUIRED",
    );
    expect((await signIn(server, loginId, WRONG)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
  });

  it("ends when the issuer resets the password, which opens a locked login ID again, while the attack goes on", async () => {
    const { loginId, userId, tokens } = await activeUser(server);
    const [here, there] = [newAddress(), newAddress()];
    await lock(loginId);
    for (let i = 0; i < WRONG_PASSWORDS_A_DAY.ADDRESS; i += 1) await signIn(server, loginId, WRONG, here);
    expect((await signIn(server, loginId)).data?.signIn.code).toBe("TOO_MANY_SIGN_INS");
    const reset = await resetPassword(userId, undefined, "reset once");
    expect(await viewer(tokens.accessToken)).toBe("REVOKED");
    expect((await signIn(server, loginId, PASSWORD, there)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    await lock(loginId);
    const initialPassword = reset.data?.resetPassword.initialPassword ?? "";
    expect((await signIn(server, loginId, initialPassword, here)).data?.signIn.code).toBe(
      "PASSWORD_CHANGE_REQUIRED",
    );
    const next = "another long password";
    const changed = await changePassword(server, loginId, initialPassword, next, here);
    expect(changed.data?.changePassword.__typename).toBe("ChangePasswordSuccess");
    now += 24 * 60 * 60_000;
    expect((await signIn(server, loginId, next, here)).data?.signIn.__typename).toBe("SignInSuccess");
    const again = await resetPassword(userId, undefined, "reset once");
    expect(again.data?.resetPassword).toEqual({
      __typename: "ResetPasswordSuccess",
      initialPassword: null,
      user: { id: userId },
    });
  });

  it("can begin at once where the password that was mistyped too often here is replaced by an initial one", async () => {
    const { loginId, userId } = await activeUser(server);
    const here = newAddress();
    for (let i = 0; i < WRONG_PASSWORDS_A_DAY.ADDRESS; i += 1) await signIn(server, loginId, WRONG, here);
    const reset = await resetPassword(userId);
    const next = "another long password";
    await changePassword(server, loginId, reset.data?.resetPassword.initialPassword ?? "", next, here);
    expect((await signIn(server, loginId, next, here)).data?.signIn.__typename).toBe("SignInSuccess");
  });

  it("is not ended by anybody but the issuer that accepted the user and the operator", async () => {
    const { userId, contractorId, tokens } = await activeUser(server);
    await person("ISSUER", "issuer_other", "other-officer");
    // The contractor is registered there, too: it is not that issuer's user all the same.
    await server.parts.useCaseParts.unitOfWork.run(({ parties }) =>
      parties.insertMissing({
        issuers: [{ id: "issuer_other", name: "他", address: "所", numberPrefix: "888", branches: [] }],
        contractors: [{ id: contractorId, name: "会社", address: "所", issuerIds: ["issuer_other"] }],
        obligees: [],
        operators: [],
      }),
    );
    const other = await personsToken(server, "other-officer");
    const { data, text } = await resetPassword(userId, other);
    expect(data?.resetPassword).toMatchObject({ code: "USER_NOT_FOUND" });
    expect(text).not.toContain("initialPassword");
    for (const token of [tokens.accessToken, server.tokens.obligee])
      expect((await resetPassword(userId, token)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN", allowedRoles: ["ISSUER", "OPERATOR"] } },
      ]);
    for (const token of [server.tokens.issuer, server.tokens.operator])
      expect((await resetPassword(userId, token)).errors).toMatchObject([
        { extensions: { code: "FORBIDDEN", takesPerson: true } },
      ]);
    expect(await viewer(tokens.accessToken)).toMatchObject({ user: {} });
    await person("OPERATOR", server.ids.operator, "operator-1");
    const operator = await personsToken(server, "operator-1");
    expect((await resetPassword(userId, operator)).data?.resetPassword["__typename"]).toBe(
      "ResetPasswordSuccess",
    );
    expect(await viewer(tokens.accessToken)).toBe("REVOKED");
    // Also those whom no issuer accepted.
    const clerk = await person("OBLIGEE", server.ids.kinki, "clerk-1");
    expect((await resetPassword(clerk)).data?.resetPassword).toMatchObject({ code: "USER_NOT_FOUND" });
    expect((await resetPassword(clerk, operator)).data?.resetPassword["__typename"]).toBe(
      "ResetPasswordSuccess",
    );
  });

  it("cannot begin with an initial password that is two weeks old: it is as good as a wrong one", async () => {
    const { loginId, userId, initialPassword } = await registeredUser(server);
    now += INITIAL_PASSWORD_MILLISECONDS - 1;
    expect((await signIn(server, loginId, initialPassword)).data?.signIn.code).toBe(
      "PASSWORD_CHANGE_REQUIRED",
    );
    now += 1;
    expect((await signIn(server, loginId, initialPassword)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    const late = await changePassword(server, loginId, initialPassword);
    expect(late.data?.changePassword.code).toBe("SIGN_IN_REFUSED");
    const { data } = await resetPassword(userId);
    const changed = await changePassword(server, loginId, data?.resetPassword.initialPassword ?? "");
    expect(changed.data?.changePassword.__typename).toBe("ChangePasswordSuccess");
    // An own password does not grow old.
    now += INITIAL_PASSWORD_MILLISECONDS;
    expect((await signIn(server, loginId)).data?.signIn.__typename).toBe("SignInSuccess");
  });

  it("is refused alike for an unknown login ID and a wrong password: same answer, same hashes, same statements", async () => {
    const { loginId } = await activeUser(server);
    const seen = [];
    for (const id of [loginId, "nobody-at-all", "not a login id at all"]) {
      const [statements, asked] = [server.statements.length, hasher.asked];
      const { text } = await signIn(server, id, WRONG);
      seen.push([text, server.statements.slice(statements), hasher.asked - asked]);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(JSON.stringify(seen[0])).toContain("SIGN_IN_REFUSED");
    expect(seen[0]?.[2]).toBe(1);
  });

  it.each(["a known", "an unknown"])(
    "bears 20 wrong passwords a day from one address for %s login ID, which locks it for nobody else",
    async (which) => {
      const loginId = which === "a known" ? (await activeUser(server)).loginId : "nobody-knew";
      const here = newAddress();
      const before = hasher.asked;
      const codes: unknown[] = [];
      for (let i = 0; i < 10; i += 1) {
        const three = Array.from({ length: 3 }, () => signIn(server, loginId, WRONG, here));
        codes.push(...(await Promise.all(three)).map(({ data }) => data?.signIn.code));
      }
      const refused = codes.filter((code) => code === "SIGN_IN_REFUSED");
      expect(refused).toHaveLength(WRONG_PASSWORDS_A_DAY.ADDRESS);
      expect(hasher.asked - before).toBe(WRONG_PASSWORDS_A_DAY.ADDRESS);
      expect((await signIn(server, loginId, PASSWORD, here)).data?.signIn).toMatchObject({
        code: "TOO_MANY_SIGN_INS",
        limit: WRONG_PASSWORDS_A_DAY.ADDRESS,
      });
      // What was refused here is not counted against the ID.
      const { vault, unitOfWork } = server.parts.useCaseParts;
      const all = signInSubject(vault, parseLoginId(loginId) ?? loginId, new Date(now));
      expect(await unitOfWork.run(({ guesses }) => guesses.count(all))).toBe(WRONG_PASSWORDS_A_DAY.ADDRESS);
      expect((await signIn(server, loginId)).data?.signIn.__typename).toBe(
        which === "a known" ? "SignInSuccess" : "SignInRefusedError",
      );
      // So it is with what looks like an initial password, and no ID is locked by those.
      for (let i = 0; i < WRONG_PASSWORDS_A_DAY.ADDRESS; i += 1)
        expect((await signIn(server, loginId, "0000-0000-0000-0000", here)).data?.signIn.code).toBe(
          "SIGN_IN_REFUSED",
        );
      expect((await signIn(server, loginId, "0000-0000-0000-0000", here)).data?.signIn.code).toBe(
        "TOO_MANY_SIGN_INS",
      );
      expect(await unitOfWork.run(({ guesses }) => guesses.count(all))).toBeLessThanOrEqual(
        WRONG_PASSWORDS_A_DAY.ADDRESS + 1,
      );
    },
  );

  it.each(["a known", "an unknown"])(
    "bears 100 wrong passwords a day for %s login ID, in parallel too, and hashes nothing beyond them",
    async (which) => {
      const loginId = which === "a known" ? (await activeUser(server)).loginId : "nobody-knows";
      await lock(loginId, WRONG_PASSWORDS_A_DAY.LOGIN_ID - 20);
      const before = hasher.asked;
      const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(server, loginId, WRONG)));
      const codes = answers.map(({ data }) => data?.signIn.code);
      expect(codes.filter((code) => code === "SIGN_IN_REFUSED")).toHaveLength(20);
      expect(codes.filter((code) => code === "TOO_MANY_SIGN_INS")).toHaveLength(10);
      // Even the right one, by whatever door, and however the ID is written.
      expect((await signIn(server, ` ${loginId.toUpperCase()} `)).data?.signIn).toMatchObject({
        code: "TOO_MANY_SIGN_INS",
        limit: WRONG_PASSWORDS_A_DAY.LOGIN_ID,
      });
      const changed = await changePassword(server, loginId, PASSWORD, "another long password");
      expect(changed.data?.changePassword.code).toBe("TOO_MANY_SIGN_INS");
      expect(hasher.asked - before).toBe(20);
      now += 24 * 60 * 60_000;
      const tomorrow = await signIn(server, loginId);
      expect(tomorrow.data?.signIn.__typename).toBe(
        which === "a known" ? "SignInSuccess" : "SignInRefusedError",
      );
    },
  );

  it("stays open for its user, from where the user signed in before, whatever strangers try elsewhere", async () => {
    const { loginId } = await activeUser(server);
    const here = newAddress();
    const from = async (address: string, password = PASSWORD): Promise<unknown> =>
      (await signIn(server, loginId, password, address)).data?.signIn.__typename;
    expect(await from(here)).toBe("SignInSuccess");
    await lock(loginId);
    expect(await from(newAddress())).toBe("TooManySignInsError");
    expect(await from(here)).toBe("SignInSuccess");
    // Guesses from there have a bound of their own.
    for (let i = 0; i < WRONG_PASSWORDS_A_DAY.ADDRESS; i += 1)
      expect(await from(here, WRONG)).toBe("SignInRefusedError");
    expect(await from(here)).toBe("TooManySignInsError");
    now += 24 * 60 * 60_000;
    await lock(loginId);
    expect(await from(here)).toBe("SignInSuccess");
    now += 8 * 24 * 60 * 60_000;
    await sweepLeftovers({
      ...server.parts.useCaseParts,
      clock: () => new Date(now),
      clockWatch: UNWATCHED_CLOCK,
    });
    await lock(loginId);
    expect(await from(here)).toBe("TooManySignInsError");
    now += 24 * 60 * 60_000;
  });

  it("is opened as often as its user likes: right passwords are not counted", async () => {
    const { loginId } = await activeUser(server);
    const here = newAddress();
    for (let i = 0; i <= WRONG_PASSWORDS_A_DAY.ADDRESS; i += 1)
      expect((await signIn(server, loginId, PASSWORD, here)).data?.signIn.__typename).toBe("SignInSuccess");
  });

  it("is swept with its tokens when it ended longer ago than a session lives, and counts after seven days", async () => {
    const { loginId, tokens } = await activeUser(server);
    const open = (await signIn(server, loginId)).data?.signIn;
    await signOut(tokens.accessToken);
    await signIn(server, loginId, WRONG);
    const { vault, unitOfWork } = server.parts.useCaseParts;
    const sweep = () =>
      sweepLeftovers({ unitOfWork, clock: () => new Date(now), clockWatch: UNWATCHED_CLOCK });
    const counts = [signInSubject(vault, loginId, new Date(now)), "number:1051234567"] as const;
    await unitOfWork.run(({ guesses }) => guesses.charge({ NUMBER: counts[1] }, new Date(now)));
    const counted = () =>
      unitOfWork.run(async ({ guesses }) => [await guesses.count(counts[0]), await guesses.count(counts[1])]);
    now += 7 * 24 * 60 * 60_000;
    await sweep();
    expect(await counted()).toEqual([1, 1]);
    now += 1;
    await sweep();
    expect(await counted()).toEqual([0, 0]);
    expect(await viewer(tokens.accessToken)).toBe("REVOKED");
    now = start + SESSION_MILLISECONDS + 1;
    await sweep();
    expect(await viewer(tokens.accessToken)).toBe("UNKNOWN");
    expect(await refresh(tokens.refreshToken)).toMatchObject({ code: "SESSION_ENDED" });
    expect(await viewer(open?.accessToken ?? "")).toBe("EXPIRED");
    now += SESSION_MILLISECONDS;
    await sweep();
    expect(await viewer(open?.accessToken ?? "")).toBe("UNKNOWN");
    expect(await viewer(server.tokens.contractor)).toEqual({ user: null });
  });

  it("leaves no count behind where nothing was wrong", async () => {
    const { loginId } = await activeUser(server);
    await signIn(server, loginId);
    const database = await openDatabase({ url: server.databaseUrl });
    const rows = await database.read.getRepository(GuessCountRow).find();
    await database.close();
    expect(rows.filter(({ guesses }) => guesses <= 0)).toEqual([]);
  });

  it("hashes between two units of work, never inside one", async () => {
    const { loginId } = await activeUser(server);
    const before = server.statements.length;
    let open = 0;
    const held: number[] = [];
    const matches = hasher.matches.bind(hasher);
    hasher.matches = (...given) => {
      for (const statement of server.statements.slice(before)) {
        if (statement.startsWith("BEGIN")) open += 1;
        if (statement === "COMMIT") open -= 1;
      }
      held.push(open);
      return matches(...given);
    };
    await signIn(server, loginId);
    hasher.matches = matches;
    expect(held).toEqual([0]);
    expect(server.statements.slice(before).filter((statement) => statement === "COMMIT")).toHaveLength(2);
  });
});

describe("signing in, with the real cost of a hash", () => {
  it("stores scrypt with OWASP's parameters, and hashes a weaker one anew when its password is right", async () => {
    const server = await startServer();
    const { loginId } = await activeUser(server);
    const stored = (): Promise<string | undefined> =>
      server.parts.useCaseParts.unitOfWork.run(
        async ({ users }) => (await users.byLoginId(parseLoginId(loginId) ?? null))?.passwordHash,
      );
    expect(await stored()).toMatch(/^scrypt\$15\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    const old = await new CountingHasher().hash(PASSWORD);
    await server.parts.useCaseParts.unitOfWork.run(async ({ users }) => {
      const user = await users.byLoginId(parseLoginId(loginId) ?? null);
      await users.rehash(user?.id ?? "", old);
    });
    expect((await signIn(server, loginId, WRONG)).data?.signIn.code).toBe("SIGN_IN_REFUSED");
    expect(await stored()).toBe(old);
    expect((await signIn(server, loginId)).data?.signIn.__typename).toBe("SignInSuccess");
    expect(await stored()).toMatch(/^scrypt\$15\$8\$3\$/);
    await server.stop();
  });

  it("turns those away who would wait too long, without counting a guess against them", async () => {
    const hasher = new PasswordHasher({ logCost: 14, blockSize: 8, parallelism: 1 });
    const server = await startServer({ change: (parts) => ({ ...parts, passwords: hasher }) });
    const { loginId } = await activeUser(server);
    const registrationId = await requestedRegistration(server);
    // Two at work and thirty waiting.
    const others = Array.from({ length: 32 }, () => hasher.hash(PASSWORD, { network: newAddress() }));
    const before = server.statements.length;
    const { status, headers, errors } = await signIn(server, loginId);
    expect(status).toBe(429);
    expect(server.statements.slice(before).join()).not.toContain("guess_count");
    expect(headers.get("retry-after")).toBe("5");
    expect(errors).toMatchObject([{ extensions: { code: "RATE_LIMITED", retryAfterSeconds: 5 } }]);
    // Whoever is known does not wait behind them.
    const { data } = await acceptRegistration(server, { registrationId });
    expect(data?.acceptRegistration.__typename).toBe("AcceptRegistrationSuccess");
    await Promise.all(others);
    const { vault, clock, unitOfWork } = server.parts.useCaseParts;
    const subject = signInSubject(vault, loginId, clock());
    expect(await unitOfWork.run(({ guesses }) => guesses.count(subject))).toBe(0);
    expect((await signIn(server, loginId)).data?.signIn.__typename).toBe("SignInSuccess");
    await server.stop();
  });
});
