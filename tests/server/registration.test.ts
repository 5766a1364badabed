import type { RequestRegistrationInput } from "../../sdk/src/generated/inputs";
import { PasswordHasher } from "../../src/use-cases/account/password-hasher";
import type { LoginId } from "../../src/domain/account/login-id";
import { REGISTRATIONS_A_DAY } from "../../src/domain/account/registration";
import {
  acceptRegistration,
  changePassword,
  officerToken,
  personsToken,
  registeredUser,
  requestedRegistration,
  requestRegistration,
  signIn,
  withQuickPasswords,
} from "../support/account";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { callAs, post } from "../support/graphql-client";
import { issueInput } from "../support/issue-input";
import { mutationOf, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";

const LIST = `query L($statuses: [RegistrationStatus!]) { registrations(first: 100, filter: { statuses: $statuses }) {
  nodes { id status companyName contactEmail telephone loginId requestedAt decidedAt declineReason issuer { name } contractor { name } user { loginId } } } }`;
const DECLINE = mutationOf(
  "declineRegistration",
  "registration { status declineReason contractor { id } user { id } }",
);

describe.each(engines)("a registration, on %s", (engine) => {
  let server: TestServer;
  const request = (changes?: Partial<RequestRegistrationInput>): Promise<string> =>
    requestedRegistration(server, changes);
  const listed = async (token: string, statuses?: readonly string[]) => {
    const { data } = await post<{ registrations: { nodes: Record<string, unknown>[] } }>(
      { url: server.url, token },
      LIST,
      { statuses },
    );
    return data?.registrations.nodes ?? [];
  };
  const decline = async (input: object, token?: string) =>
    post<{ declineRegistration: Record<string, unknown> }>(
      { url: server.url, token: token ?? (await officerToken(server)) },
      DECLINE,
      { input },
    );

  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords });
  });
  afterAll(() => server.stop());

  const mailsTo = async (address: string) => {
    const { data } = await post<{ mails: { nodes: { to: string; subject: string; text: string }[] } }>(
      callAs(server, "issuer"),
      "{ mails(first: 100) { nodes { to subject text } } }",
    );
    return data?.mails.nodes.filter(({ to }) => to === address) ?? [];
  };

  it("is told by mail to who asked for it: how to sign in, without the password, or why it was declined", async () => {
    const contactEmail = "jiro@aso-kensetsu.example";
    const registrationId = await request({ contactEmail });
    expect(await mailsTo(contactEmail)).toEqual([]);
    const { data } = await acceptRegistration(server, { registrationId });
    const { initialPassword, registration } = data?.acceptRegistration ?? {};
    const [accepted, ...more] = await mailsTo(contactEmail);
    expect(more).toEqual([]);
    expect(accepted?.subject).toBe("利用登録承認のお知らせ");
    expect(accepted?.text).toContain("株式会社阿蘇建設\n阿蘇 花子 様");
    expect(accepted?.text).toContain(`・ログインＩＤ：${registration?.user.loginId ?? ""}`);
    expect(accepted?.text).toContain("有効期間は14日です。");
    expect(initialPassword).toBeTruthy();
    for (const written of [initialPassword ?? "", (initialPassword ?? "").replaceAll("-", "")])
      expect(accepted?.text.includes(written)).toBe(false);

    const declinedEmail = "saburo@aso-kensetsu.example";
    const other = await request({ contactEmail: declinedEmail });
    await decline({ registrationId: other, reason: "登記の内容と一致しません。" });
    const [declined] = await mailsTo(declinedEmail);
    expect(declined?.subject).toBe("利用登録申請についてのお知らせ");
    expect(declined?.text).toContain("■ 理由\n登記の内容と一致しません。");
  });

  it("leads from a public request to the first sign-in, and the same account lists its guarantees", async () => {
    const registrationId = await request({ loginId: "Aso.Kensetsu" });
    expect(registrationId).toMatch(/^registration_/);
    expect(await listed(server.tokens.issuer, ["REQUESTED"])).toMatchObject([
      {
        id: registrationId,
        companyName: "株式会社阿蘇建設",
        contactEmail: "hanako@aso-kensetsu.example",
        loginId: "aso.kensetsu",
        contractor: null,
        user: null,
      },
    ]);

    const { data } = await acceptRegistration(server, { registrationId });
    const accepted = data?.acceptRegistration;
    expect(accepted).toMatchObject({
      initialPassword: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/) as string,
      registration: {
        status: "ACCEPTED",
        contractor: {
          name: "株式会社阿蘇建設",
          representative: "代表取締役 阿蘇 太郎",
          contactEmail: "hanako@aso-kensetsu.example",
          telephone: "0967-12-3456",
        },
        user: { loginId: "aso.kensetsu", name: "阿蘇 花子" },
      },
    });
    const initialPassword = accepted?.initialPassword ?? "";
    const contractorId = accepted?.registration.contractor.id ?? "";

    const early = await signIn(server, "aso.kensetsu", initialPassword);
    expect(early.data?.signIn).toMatchObject({ code: "PASSWORD_CHANGE_REQUIRED" });
    await changePassword(server, "aso.kensetsu", initialPassword);
    const signedIn = await signIn(server, "ASO.Kensetsu");
    expect(signedIn.data?.signIn).toMatchObject({
      user: { loginId: "aso.kensetsu", name: "阿蘇 花子" },
      organisation: { __typename: "Contractor", id: contractorId, name: "株式会社阿蘇建設" },
    });

    await perform(callAs(server, "issuer"), "issueGuarantee", issueInput(server, { contractorId }));
    const seen = await post(
      { url: server.url, token: signedIn.data?.signIn.accessToken ?? "" },
      `{ viewer { role user { loginId name } scopes tokenName organisation { name ... on Contractor { contactEmail } } }
         guarantees { nodes { contractor { name representative contactEmail telephone } } } }`,
    );
    expect(seen.data).toEqual({
      viewer: {
        role: "CONTRACTOR",
        user: { loginId: "aso.kensetsu", name: "阿蘇 花子" },
        scopes: null,
        tokenName: "sign-in",
        organisation: { name: "株式会社阿蘇建設", contactEmail: "hanako@aso-kensetsu.example" },
      },
      guarantees: {
        nodes: [
          {
            contractor: {
              name: "株式会社阿蘇建設",
              representative: "代表取締役 阿蘇 太郎",
              contactEmail: "hanako@aso-kensetsu.example",
              telephone: "0967-12-3456",
            },
          },
        ],
      },
    });
  });

  it("names all that is wrong with a request at once, and repeats nothing of it", async () => {
    const { data, text } = await requestRegistration(server, {
      issuerId: "issuer_unknown",
      companyName: " ",
      address: "町".repeat(201),
      representative: "代表\u0007",
      contactEmail: "canary@somewhere@else",
      telephone: "canary-tel",
      loginId: "canary id",
    });
    const fields = (data?.requestRegistration as unknown as { fields: { path: string; code: string }[] })
      .fields;
    expect(fields.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "address TOO_LONG",
      "companyName BLANK",
      "contactEmail NOT_AN_EMAIL_ADDRESS",
      "issuerId NOT_FOUND",
      "loginId NOT_A_LOGIN_ID",
      "representative UNPRINTABLE",
      "telephone NOT_A_TELEPHONE_NUMBER",
    ]);
    expect(text).not.toContain("canary");
  });

  it("is requested once for the same idempotency key", async () => {
    const first = await request({ idempotencyKey: "web form 1" });
    expect(await request({ idempotencyKey: "web form 1" })).toBe(first);
  });

  it("is another one where somebody else happens to use the same idempotency key", async () => {
    const first = await request({ idempotencyKey: "1" });
    const other = await request({ idempotencyKey: "1", companyName: "別会社" });
    expect(other).toMatch(/^registration_/);
    expect(other).not.toBe(first);
  });

  it("is decided once: a second decision is refused with the steps that are left, also when both come at once", async () => {
    // The real cost of a hash would space the calls, so that none met another.
    const passwords = new PasswordHasher({ logCost: 1, blockSize: 1, parallelism: 1 });
    const quick = await startServer({ engine, change: (parts) => ({ ...parts, passwords }) });
    const token = await officerToken(quick);
    for (let round = 0; round < 8; round += 1) {
      const registrationId = await requestedRegistration(quick);
      const answers = await Promise.all([
        acceptRegistration(quick, { registrationId }, token),
        acceptRegistration(quick, { registrationId }, token),
        post({ url: quick.url, token }, DECLINE, { input: { registrationId, reason: "必要書類の不足" } }),
        acceptRegistration(quick, { registrationId }, token),
      ]);
      const results = answers.map(({ data }) => Object.values(data ?? {})[0] as Record<string, unknown>);
      const refused = results.filter(({ __typename }) => __typename === "StepNotAllowedError");
      expect(refused).toHaveLength(3);
      for (const { status, allowedActions } of refused) {
        expect(["ACCEPTED", "DECLINED"]).toContain(status);
        expect(allowedActions).toEqual([]);
      }
    }
    await quick.stop();
  });

  it("can be declined with a reason, and makes nothing then", async () => {
    const registrationId = await request({ companyName: "謝絶される会社" });
    const blank = await decline({ registrationId, reason: "  " });
    expect(blank.data?.declineRegistration).toMatchObject({ fields: [{ path: "reason", code: "BLANK" }] });
    const { data } = await decline({ registrationId, reason: "必要書類の不足", idempotencyKey: "d1" });
    expect(data?.declineRegistration).toEqual({
      __typename: "DeclineRegistrationSuccess",
      registration: { status: "DECLINED", declineReason: "必要書類の不足", contractor: null, user: null },
    });
    const again = await decline({ registrationId, reason: "必要書類の不足", idempotencyKey: "d1" });
    expect(again.data).toEqual(data);
    const { data: contractors } = await post<{ contractors: { nodes: { name: string }[] } }>(
      callAs(server, "issuer"),
      "{ contractors(first: 100) { nodes { name } } }",
    );
    expect(contractors?.contractors.nodes.map(({ name }) => name)).not.toContain("謝絶される会社");
  });

  it("shows the initial password once: a repeated call gets none", async () => {
    const registrationId = await request();
    const first = await acceptRegistration(server, { registrationId, idempotencyKey: "accept once" });
    const again = await acceptRegistration(server, { registrationId, idempotencyKey: "accept once" });
    expect(first.data?.acceptRegistration.initialPassword).toEqual(expect.any(String));
    expect(again.data?.acceptRegistration).toEqual({
      ...first.data?.acceptRegistration,
      initialPassword: null,
    });
  });

  it("gives nobody a login ID that another has, and changes nothing then", async () => {
    const { loginId } = await registeredUser(server, { loginId: "taken-id" });
    const registrationId = await request({ loginId });
    const refused = await acceptRegistration(server, { registrationId });
    expect(refused.data?.acceptRegistration).toMatchObject({
      fields: [{ path: "loginId", code: "LOGIN_ID_TAKEN" }],
    });
    const given = await acceptRegistration(server, { registrationId, loginId: "another-id" });
    expect(given.data?.acceptRegistration.registration.user.loginId).toBe("another-id");
  });

  it("makes a login ID where none is asked for", async () => {
    expect((await registeredUser(server)).loginId).toMatch(/^c\d{9}$/);
  });

  it("can bring one more user to a contractor that the issuer knows, and to no other", async () => {
    const registrationId = await request();
    await otherIssuer(server, ["contractor_of_other"]);
    for (const contractorId of ["contractor_of_other", "contractor_unknown"]) {
      const foreign = await acceptRegistration(server, { registrationId, contractorId });
      expect(foreign.data?.acceptRegistration).toMatchObject({
        fields: [{ path: "contractorId", code: "NOT_FOUND" }],
      });
    }
    const { contractorId } = await registeredUser(server);
    const { data } = await acceptRegistration(server, { registrationId, contractorId });
    expect(data?.acceptRegistration.registration.contractor.id).toBe(contractorId);
  });

  it("brings a known contractor how its name is read, where nobody has said that, and changes no reading", async () => {
    const { contractorId } = await registeredUser(server);
    const join = async (reading: string) => {
      const registrationId = await request({ reading });
      await acceptRegistration(server, { registrationId, contractorId });
      const { data } = await post<{ node: { reading: string | null } }>(
        callAs(server, "issuer"),
        "query N($id: ID!) { node(id: $id) { ... on Contractor { reading } } }",
        { id: contractorId },
      );
      return data?.node.reading;
    };
    expect(await join("あそけんせつ")).toBe("あそけんせつ");
    expect(await join("べつのよみ")).toBe("あそけんせつ");
    const { data } = await post<{ contractors: { nodes: { id: string }[] } }>(
      callAs(server, "issuer"),
      `{ contractors(filter: { name: "アソケンセツ" }) { nodes { id } } }`,
    );
    expect(data?.contractors.nodes).toEqual([{ id: contractorId }]);
  });

  it("brings the contractor its corporate number (法人番号), which all see that see the contractor", async () => {
    const registrationId = await request({ corporateNumber: "７０００-０１２０-５０００２" });
    const { data } = await acceptRegistration(server, { registrationId });
    const { id } = data?.acceptRegistration.registration.contractor ?? {};
    const seen = async (token: string) =>
      (
        await post<{ node: unknown }>(
          { url: server.url, token },
          "query N($id: ID!) { node(id: $id) { ... on Contractor { corporateNumber } } }",
          { id },
        )
      ).data?.node;
    for (const token of [server.tokens.issuer, server.tokens.operator])
      expect(await seen(token)).toEqual({ corporateNumber: "7000012050002" });
    expect(await seen(await otherIssuer(server))).toBeNull();
  });

  it.each([
    ["700001205000", "NOT_A_CORPORATE_NUMBER", "13", "12"],
    ["8000012050002", "CORPORATE_NUMBER_CHECK_DIGIT", "7", "8"],
  ])("is refused with the corporate number %s as %s", async (corporateNumber, code, limit, actual) => {
    const { data } = await requestRegistration(server, { corporateNumber });
    const { fields } = data?.requestRegistration as unknown as { fields: { path: string }[] };
    expect(fields).toEqual([
      expect.objectContaining({ path: "corporateNumber", code, limit, actual }) as unknown,
    ]);
  });

  it("makes no second contractor of one corporate number with an issuer: the officer learns which one has it", async () => {
    const corporateNumber = "7000020010006";
    const first = await registeredUser(server, { corporateNumber });
    const registrationId = await request({ corporateNumber });
    const refused = await acceptRegistration(server, { registrationId });
    expect(refused.data?.acceptRegistration).toMatchObject({
      fields: [
        {
          path: "contractorId",
          code: "CORPORATE_NUMBER_REGISTERED",
          limit: first.contractorId,
          actual: corporateNumber,
        },
      ],
    });
    const { data } = await acceptRegistration(server, { registrationId, contractorId: first.contractorId });
    expect(data?.acceptRegistration.registration.contractor.id).toBe(first.contractorId);
  });

  it("makes no second one either where officers accept two requests at once", async () => {
    const corporateNumber = "2000020020001";
    const ids = [await request({ corporateNumber }), await request({ corporateNumber })];
    const answers = await Promise.all(
      ids.map((registrationId) => acceptRegistration(server, { registrationId })),
    );
    const results = answers.map(({ data }) => data?.acceptRegistration.__typename).sort();
    expect(results).toEqual(["AcceptRegistrationSuccess", "InvalidInputError"]);
  });

  it("gives a contractor without one its number, and refuses another where it has one", async () => {
    const { contractorId } = await registeredUser(server);
    const accept = async (corporateNumber: string) => {
      const registrationId = await request({ corporateNumber });
      return (await acceptRegistration(server, { registrationId, contractorId })).data?.acceptRegistration;
    };
    expect((await accept("5000020150002"))?.registration.contractor.id).toBe(contractorId);
    expect(await accept("2000020080004")).toMatchObject({
      fields: [
        {
          path: "contractorId",
          code: "CORPORATE_NUMBER_DIFFERS",
          limit: "5000020150002",
          actual: "2000020080004",
        },
      ],
    });
  });

  it("tells an issuer nothing of another issuer's contractor with the same number", async () => {
    const corporateNumber = "8000020130001";
    const theirs = await registeredUser(server, { corporateNumber });
    const token = await otherIssuer(server);
    const registrationId = await request({ corporateNumber, issuerId: "issuer_other" });
    const foreign = await acceptRegistration(
      server,
      { registrationId, contractorId: theirs.contractorId },
      token,
    );
    expect(foreign.data?.acceptRegistration).toMatchObject({
      fields: [{ path: "contractorId", code: "NOT_FOUND" }],
    });
    const { data } = await acceptRegistration(server, { registrationId }, token);
    expect(data?.acceptRegistration.registration.contractor.id).not.toBe(theirs.contractorId);
  });

  it("gives nobody access to a contractor that is registered with another issuer, too", async () => {
    const { contractorId } = await registeredUser(server);
    const token = await otherIssuer(server, [contractorId]);
    const requests: [string, string][] = [
      ["issuer_other", token],
      [server.ids.issuer, await officerToken(server)],
    ];
    for (const [issuerId, officer] of requests) {
      const registrationId = await request({ issuerId });
      const refused = await acceptRegistration(server, { registrationId, contractorId }, officer);
      expect(refused.data?.acceptRegistration).toMatchObject({
        fields: [{ path: "contractorId", code: "REGISTERED_ELSEWHERE" }],
      });
      expect(refused.text).not.toContain("initialPassword");
      // As a company of its own it may come.
      const { data } = await acceptRegistration(server, { registrationId }, officer);
      expect(data?.acceptRegistration.registration.contractor.id).not.toBe(contractorId);
    }
  });

  it("is decided by somebody who signed in, never by an integration: a password comes of it, and of that every scope", async () => {
    const registrationId = await request();
    for (const { errors } of [
      await acceptRegistration(server, { registrationId }, server.tokens.issuer),
      await decline({ registrationId, reason: "x" }, server.tokens.issuer),
    ])
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining("signed in") as string,
          extensions: { code: "FORBIDDEN", takesPerson: true },
        },
      ]);
    expect((await listed(server.tokens.issuer, ["REQUESTED"])).map(({ id }) => id)).toContain(registrationId);
  });

  it("is seen and decided by its issuer only", async () => {
    const token = await otherIssuer(server);
    const registrationId = await request({ companyName: "他社に見えない会社" });
    expect((await listed(token)).map(({ id }) => id)).not.toContain(registrationId);
    expect((await listed(server.tokens.contractor)).map(({ id }) => id)).not.toContain(registrationId);
    expect(await listed(server.tokens.obligee)).toEqual([]);
    expect((await listed(server.tokens.operator)).map(({ id }) => id)).toContain(registrationId);
    const accepted = await acceptRegistration(server, { registrationId }, token);
    expect(accepted.data?.acceptRegistration).toMatchObject({ code: "REGISTRATION_NOT_FOUND" });
    const declined = await decline({ registrationId, reason: "x" }, token);
    expect(declined.data?.declineRegistration).toMatchObject({ code: "REGISTRATION_NOT_FOUND" });
    for (const holder of ["contractor", "obligee", "operator"] as const) {
      const { errors } = await acceptRegistration(server, { registrationId }, server.tokens[holder]);
      expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN", allowedRoles: ["ISSUER"] } }]);
    }
    expect(await listed(server.tokens.issuer, ["REQUESTED"])).toContainEqual(
      expect.objectContaining({ id: registrationId }),
    );
  });

  it("shows a contractor's mail address and telephone to itself and its issuers only", async () => {
    const { contractorId } = await registeredUser(server);
    const seen = async (token: string) => {
      const { data } = await post<{ node: unknown }>(
        { url: server.url, token },
        `query N($id: ID!) { node(id: $id) { ... on Contractor { representative contactEmail telephone } } }`,
        { id: contractorId },
      );
      return data?.node;
    };
    expect(await seen(server.tokens.issuer)).toEqual({
      representative: "代表取締役 阿蘇 太郎",
      contactEmail: "hanako@aso-kensetsu.example",
      telephone: "0967-12-3456",
    });
    expect(await seen(server.tokens.operator)).toEqual({
      representative: "代表取締役 阿蘇 太郎",
      contactEmail: null,
      telephone: null,
    });
    expect(await seen(await otherIssuer(server))).toBeNull();
  });

  it("shows them with its guarantees to no more: neither to the obligee that opened one nor to the operator", async () => {
    const { contractorId } = await registeredUser(server);
    const input = issueInput(server, { contractorId });
    const issued = await perform(callAs(server, "issuer"), "issueGuarantee", input, "guarantee { id }");
    const { id } = issued.guarantee;
    await server.parts.useCaseParts.unitOfWork.run(({ openings }) =>
      openings.record(server.ids.kinki, id, new Date()),
    );
    const seen = async (token: string) => {
      const { data } = await post<{ guarantees: { nodes: { id: string; contractor: unknown }[] } }>(
        { url: server.url, token },
        "{ guarantees(first: 100) { nodes { id contractor { representative contactEmail telephone } } } }",
      );
      return data?.guarantees.nodes.find((each) => each.id === id)?.contractor;
    };
    for (const token of [server.tokens.obligee, server.tokens.operator])
      expect(await seen(token)).toEqual({
        representative: "代表取締役 阿蘇 太郎",
        contactEmail: null,
        telephone: null,
      });
    expect(await seen(server.tokens.issuer)).toMatchObject({ telephone: "0967-12-3456" });
  });

  it("brings a user whom the own organisation and its issuers see, and nobody else but the operator", async () => {
    const { userId } = await registeredUser(server);
    const seesUser = async (token: string): Promise<boolean> => {
      const { data } = await post<{ users: { nodes: { id: string }[] }; node: { id: string } | null }>(
        { url: server.url, token },
        `query U($id: ID!) { users(first: 100) { nodes { id loginId name createdAt } } node(id: $id) { id } }`,
        { id: userId },
      );
      const isListed = data?.users.nodes.some(({ id }) => id === userId) ?? false;
      expect(data?.node).toEqual(isListed ? { id: userId } : null);
      return isListed;
    };
    expect(await seesUser(server.tokens.issuer)).toBe(true);
    expect(await seesUser(server.tokens.operator)).toBe(true);
    for (const token of [server.tokens.contractor, server.tokens.obligee, await otherIssuer(server)])
      expect(await seesUser(token)).toBe(false);
  });

  it("leaves an event for each step, without names, addresses or passwords", async () => {
    const registrationId = await request();
    await acceptRegistration(server, { registrationId });
    const events = (await eventsOf(server)).filter(({ subjectId }) => subjectId === registrationId);
    expect(events).toMatchObject([
      {
        type: "REGISTRATION_REQUESTED",
        role: "PUBLIC",
        organisationId: server.ids.issuer,
        userId: null,
        fromStatus: null,
        toStatus: "REQUESTED",
      },
      { type: "REGISTRATION_ACCEPTED", role: "ISSUER", fromStatus: "REQUESTED", toStatus: "ACCEPTED" },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/@|阿蘇|0967/);
  });

  it("is bounded per address and day, which leaves the issuer open for everybody else", async () => {
    let now = new Date("2026-11-22T10:00:00Z");
    const bounded = await startServer({ engine, change: (parts) => ({ ...parts, clock: () => now }) });
    const from = async (address: string) =>
      (await requestRegistration(bounded, {}, address)).data?.requestRegistration;
    for (let i = 0; i < REGISTRATIONS_A_DAY.ADDRESS; i += 1)
      expect((await from(`2001:db8:1:2::${String(i)}`))?.code).toBeUndefined();
    for (const address of ["2001:db8:1:2::ffff", "203.0.113.9, 2001:db8:1:2::1"])
      expect(await from(address)).toMatchObject({
        code: "TOO_MANY_REGISTRATIONS",
        limit: REGISTRATIONS_A_DAY.ADDRESS,
        retryAfterSeconds: 5 * 3600,
      });
    // What a proxy did not write is not believed.
    expect((await from("2001:db8:1:2::1, 203.0.113.9"))?.code).toBeUndefined();
    const received = await bounded.parts.useCaseParts.unitOfWork.run(({ guesses }) =>
      guesses.count(`registration:${bounded.ids.issuer}:2026-11-22`),
    );
    expect(received).toBe(REGISTRATIONS_A_DAY.ADDRESS + 1);
    now = new Date("2026-11-22T15:00:00Z");
    expect((await from("2001:db8:1:2::1"))?.code).toBeUndefined();
    await bounded.stop();
  });

  it("comes from the address of the connection where no proxy is trusted", async () => {
    const bounded = await startServer({ engine, trustedProxies: 0 });
    const codes: unknown[] = [];
    for (let i = 0; i <= REGISTRATIONS_A_DAY.ADDRESS; i += 1)
      codes.push((await requestRegistration(bounded)).data?.requestRegistration.code);
    expect(codes.at(-1)).toBe("TOO_MANY_REGISTRATIONS");
    expect(codes.slice(0, -1).filter((code) => code !== undefined)).toEqual([]);
    await bounded.stop();
  });

  it.each(["en", "ja"])("is one of an operation, as all that anybody may ask (%s)", async (language) => {
    const input = { loginId: "nobody", password: "nothing at all" };
    const before = server.statements.length;
    for (const query of [
      `mutation M($input: SignInInput!) { a: signIn(input: $input) { __typename } b: signIn(input: $input) { __typename } }`,
      `mutation M($input: SignInInput!) { signIn(input: $input) { __typename } ...More }
       fragment More on Mutation { refreshSession(input: { refreshToken: "x" }) { __typename } }`,
    ]) {
      const { status, errors } = await post({ url: server.url, language }, query, { input });
      expect([status, errors?.[0]?.extensions["code"]]).toEqual([400, "BAD_USER_INPUT"]);
      expect(errors?.[0]?.message).toContain("requestRegistration");
    }
    expect(server.statements.length).toBe(before);
  });

  it("is bounded per issuer and day: the next day requests are received again", async () => {
    let now = new Date("2026-11-22T10:00:00Z");
    const bounded = await startServer({ engine, change: (parts) => ({ ...parts, clock: () => now }) });
    await bounded.parts.useCaseParts.unitOfWork.run(async ({ guesses }) => {
      const subject = { REGISTRATION: `registration:${bounded.ids.issuer}:2026-11-22` };
      for (let i = 0; i < REGISTRATIONS_A_DAY.ISSUER - 1; i += 1) await guesses.charge(subject, now);
    });
    expect((await requestRegistration(bounded)).data?.requestRegistration.code).toBeUndefined();
    for (let i = 0; i < 2; i += 1)
      expect((await requestRegistration(bounded)).data?.requestRegistration).toMatchObject({
        code: "TOO_MANY_REGISTRATIONS",
        limit: REGISTRATIONS_A_DAY.ISSUER,
        retryAfterSeconds: 5 * 3600,
      });
    now = new Date("2026-11-22T15:00:00Z");
    expect((await requestRegistration(bounded)).data?.requestRegistration.code).toBeUndefined();
    await bounded.stop();
  });
});

/** An access token of another issuer's officer; only these contractors are registered with that issuer, too. */
async function otherIssuer(server: TestServer, contractorIds: readonly string[] = []): Promise<string> {
  const id = "issuer_other";
  const { useCaseParts } = server.parts;
  await useCaseParts.unitOfWork.run(async ({ parties, users }) => {
    const branch = { id: "branch_other", name: "本店", address: "所", telephone: "0", fax: null };
    await parties.insertMissing({
      issuers: [{ id, name: "他の保証機関", address: "所", numberPrefix: "888", branches: [branch] }],
      contractors: contractorIds.map((each) => ({ id: each, name: "会社", address: "所", issuerIds: [id] })),
      obligees: [],
      operators: [],
    });
    await users.insert({
      id: useCaseParts.newId("user"),
      loginId: "other-officer" as LoginId,
      name: "他社の担当者",
      email: null,
      role: "ISSUER",
      organisationId: id,
      passwordHash: "none",
      mustChangePassword: false,
      createdAt: new Date(),
    });
  });
  return personsToken(server, "other-officer");
}
