import { openDatabase } from "../../src/persistence/database/data-source";
import { ROWS } from "../../src/persistence/rows";
import { acceptRegistration, changePassword, requestRegistration, signIn } from "../support/account";
import { oneEngine } from "../support/engines";
import { post } from "../support/graphql-client";
import { mutate, mutationOf } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

/** Known values, in every place where a careless system would repeat them. */
const PASSWORD = "CANARY password of mine";
const NEXT_PASSWORD = "CANARY password to come";
const WRONG_PASSWORD = "CANARY password not mine";
const EMAIL = "canary@canary-kensetsu.example";

describe.each(oneEngine)("what people sign in with, on %s", (engine) => {
  let server: TestServer;
  const secrets: string[] = [PASSWORD, NEXT_PASSWORD, WRONG_PASSWORD];
  const errors: string[] = [];
  /** What an answer tells, without the fields that are there to hand a secret over. */
  const heard = (text: string): void => {
    errors.push(
      text.replace(/"(accessToken|refreshToken|initialPassword|token)":"[^"]+"/g, '"$1":"handed over"'),
    );
  };

  beforeAll(async () => {
    server = await startServer({ engine });
    const requested = await requestRegistration(server, { contactEmail: EMAIL, idempotencyKey: "canary" });
    const registrationId = requested.data?.requestRegistration.registrationId ?? "";
    const accepted = await acceptRegistration(server, { registrationId, idempotencyKey: "canary" });
    const { initialPassword, registration } = accepted.data?.acceptRegistration ?? {};
    const loginId = registration?.user.loginId ?? "";
    const changed = await changePassword(server, loginId, initialPassword ?? "", PASSWORD);
    const signedIn = await signIn(server, loginId, PASSWORD);
    const { accessToken = "", refreshToken = "" } = signedIn.data?.signIn ?? {};
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const made = await mutate(
      { url: server.url, token: accessToken },
      "createAccessToken",
      { name: "canary", scopes: ["READ"], expiresAt, idempotencyKey: "canary" },
      "token",
    );
    const token = made.result?.__typename === "CreateAccessTokenSuccess" ? made.result.token : null;
    secrets.push(initialPassword ?? "", accessToken, refreshToken, token ?? "");
    secrets.push(
      changed.data?.changePassword.accessToken ?? "",
      changed.data?.changePassword.refreshToken ?? "",
    );
    for (const answer of [requested, accepted, changed, signedIn, made]) heard(answer.text);

    // Wrongly: the password for the ID, of the wrong type, under a wrong name, as a literal, in a wrong place.
    heard((await signIn(server, loginId, WRONG_PASSWORD)).text);
    heard((await signIn(server, PASSWORD, loginId)).text);
    heard((await changePassword(server, loginId, WRONG_PASSWORD, NEXT_PASSWORD)).text);
    heard((await changePassword(server, loginId, PASSWORD, PASSWORD)).text);
    const documents: [string, Record<string, unknown>][] = [
      [mutationOf("signIn"), { input: PASSWORD }],
      [mutationOf("signIn"), { input: { loginId, password: [PASSWORD], [WRONG_PASSWORD]: 1 } }],
      [`mutation { signIn(input: { loginId: "${loginId}", password: ["${PASSWORD}"] }) { __typename } }`, {}],
      [`mutation { signIn(input: { password: "${PASSWORD}" `, {}],
      [`mutation { refreshSession(input: { refreshToken: "${refreshToken}", x: 1 }) { __typename } }`, {}],
      [`mutation { refreshSession(input: { refreshToken: ${refreshToken} }) { __typename } }`, {}],
      [`{ node(id: "user_${PASSWORD}") { id } viewer(${refreshToken}: 1) { role } }`, {}],
      [`{ node(id: "token_${initialPassword ?? ""}") { id } }`, {}],
    ];
    for (const [query, variables] of documents)
      heard((await post({ url: server.url }, query, variables)).text);
    heard((await post({ url: server.url, token: refreshToken }, "{ viewer { role } }")).text);
    heard((await mutate({ url: server.url }, "refreshSession", { refreshToken })).text);
  });
  afterAll(() => server.stop());

  const leaksIn = (text: string): string[] =>
    secrets.filter((secret) => secret !== "" && text.includes(secret));

  it("is in no answer but those that hand it over, in no log line and in no statement", () => {
    expect(secrets.filter((secret) => secret === "")).toEqual([]);
    expect(leaksIn(errors.join("\n"))).toEqual([]);
    expect(leaksIn(server.output())).toEqual([]);
    expect(leaksIn(server.statements.join("\n"))).toEqual([]);
    expect(server.output()).toContain('"fields":["signIn"]');
  });

  it("stands in no row of any table in the clear; a mail address only where it is kept", async () => {
    const database = await openDatabase({ url: server.databaseUrl });
    const withEmail: string[] = [];
    for (const row of ROWS) {
      const text = JSON.stringify(await database.read.getRepository<object>(row).find());
      expect([row.name, leaksIn(text)]).toEqual([row.name, []]);
      if (text.includes(EMAIL)) withEmail.push(row.name);
    }
    await database.close();
    expect(withEmail.sort()).toEqual(["ContractorRow", "MailRow", "RegistrationRow", "UserAccountRow"]);
    expect(server.output()).not.toContain(EMAIL);
    expect(server.statements.join("\n")).not.toContain(EMAIL);
  });
});
