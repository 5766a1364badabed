import { dayInJapan } from "../../src/domain/values/calendar-date";
import { changePassword, PASSWORD, withQuickPasswords } from "../support/account";
import { engines } from "../support/engines";
import { eventsOf } from "../support/events";
import { post } from "../support/graphql-client";
import { mutate, perform } from "../support/operations";
import { startServer, type TestServer } from "../support/server";
import { acceptInvitation, administratorOf, codeMailedTo, colleague, invite } from "../support/staff";

const USER = "user { id state }";
const NEW_PASSWORD = "another quite long password";

describe.each(engines)("links by which users choose a password, on %s", (engine) => {
  let server: TestServer;
  let administrator: string;
  let operator: string;
  beforeAll(async () => {
    server = await startServer({ engine, change: withQuickPasswords });
    administrator = await administratorOf(server, "contractor");
    operator = await administratorOf(server, "operator");
  });
  afterAll(() => server.stop());

  const as = (token: string) => ({ url: server.url, token });
  const completed = async (linkCode: string) =>
    (
      await mutate(
        { url: server.url },
        "completePasswordReset",
        { linkCode, newPassword: NEW_PASSWORD },
        "user { id }",
      )
    ).result;
  const person = async (email: string) => {
    const invited = await invite(server, administrator, email, "OFFICER");
    await acceptInvitation(server, await codeMailedTo(server, email));
    return { ...invited, email };
  };
  const reset = async (userId: string) =>
    (await mutate(as(administrator), "resetUserPassword", { userId }, USER)).result;

  it("end when a password is given or chosen in another way", async () => {
    const { id, loginId, email } = await person("given@city.example");
    await reset(id);
    const code = await codeMailedTo(server, email);
    const { initialPassword } = await perform(
      as(operator),
      "resetPassword",
      { userId: id },
      "initialPassword",
    );
    expect(await completed(code)).toMatchObject({ code: "PASSWORD_LINK_ENDED" });
    const { useCaseParts } = server.parts;
    const hash = "0".repeat(64);
    await useCaseParts.unitOfWork.run(({ passwordLinks }) =>
      passwordLinks.insert({
        id: useCaseParts.newId("link"),
        userId: id,
        purpose: "RESET",
        hash,
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      }),
    );
    const changed = await changePassword(server, loginId, initialPassword ?? "", PASSWORD);
    expect(changed.data?.changePassword.__typename).toBe("ChangePasswordSuccess");
    expect(
      await useCaseParts.unitOfWork.run(({ passwordLinks }) => passwordLinks.find(hash, new Date())),
    ).toBeNull();
  });

  it("are mailed ten times a day to one user, and then nothing happens", async () => {
    const { id, email } = await person("often@city.example");
    for (let count = 2; count <= 10; count += 1)
      expect(await reset(id)).toMatchObject({ user: { id, state: "ACTIVE" } });
    const code = await codeMailedTo(server, email);
    const refused = await mutate(
      { ...as(administrator), language: "ja" },
      "resetUserPassword",
      { userId: id },
      USER,
    );
    expect(refused.result).toMatchObject({
      code: "TOO_MANY_PASSWORD_LINKS",
      message: expect.stringContaining("利用者1名につき1日10通") as string,
    });
    // The last mail stays good.
    expect(await completed(code)).toMatchObject({ user: { id } });
    expect(await reset(id)).toMatchObject({ code: "TOO_MANY_PASSWORD_LINKS" });
  });

  it("are mailed two thousand times a day to the users of one organisation", async () => {
    const { unitOfWork, clock } = server.parts.useCaseParts;
    const subject = `links-of:${server.ids.contractor}:${dayInJapan(clock())}`;
    await unitOfWork.run(({ guesses }) => guesses.chargeMany(new Map([[subject, 2_000]]), clock()));
    const input = { name: "契約 次郎", email: "bounded@city.example", staffRole: "OFFICER" } as const;
    const inviteOnce = () =>
      mutate(as(administrator), "inviteUser", { ...input, idempotencyKey: "bounded" }, USER);
    const csv = `氏名,メールアドレス,役割\n契約 三郎,bounded-3@city.example,担当者`;
    const list = await mutate(as(administrator), "importUsers", { csv }, "isApplied");
    for (const { result } of [await inviteOnce(), list])
      expect(result).toMatchObject({
        code: "TOO_MANY_PASSWORD_LINKS",
        message: expect.stringContaining("at most 2000 mails") as string,
      });
    const { data } = await post<{ users: { nodes: { email: string | null }[] } }>(
      as(administrator),
      "{ users(first: 100) { nodes { email } } }",
    );
    expect(data?.users.nodes.filter(({ email }) => email?.startsWith("bounded"))).toEqual([]);
    await unitOfWork.run(({ guesses }) => guesses.forget(subject));
    expect((await inviteOnce()).result).toMatchObject({ user: { state: "INVITED" } });
  });

  it("are recorded each time that somebody is invited", async () => {
    const { id } = await invite(server, administrator, "again@city.example", "VIEWER");
    await reset(id);
    const about = (await eventsOf(server)).filter(({ subjectId }) => subjectId === id);
    expect(about.map(({ type, toStatus }) => [type, toStatus])).toEqual([
      ["USER_INVITED", "VIEWER"],
      ["USER_INVITED", "VIEWER"],
    ]);
  });

  it("reach a successor at the address of who was disabled, and nobody in the other's place", async () => {
    const email = "shared@city.example";
    const former = await invite(server, administrator, email, "OFFICER");
    const named = (name: string) =>
      mutate(as(administrator), "inviteUser", { name, email, staffRole: "OFFICER" }, USER);
    const taken = { fields: [{ path: "email", code: "EMAIL_ADDRESS_TAKEN" }] };
    expect((await named("後任 次郎")).result).toMatchObject(taken);
    await perform(as(administrator), "disableUser", { userId: former.id }, USER);
    expect((await named("契約花子")).result).toMatchObject(taken);
    const { result } = await named("後任 次郎");
    expect(result).toMatchObject({ user: { state: "INVITED" } });
    const enabled = await mutate(as(administrator), "enableUser", { userId: former.id }, USER);
    expect(enabled.result).toMatchObject({
      fields: [{ path: "userId", code: "ADDRESS_OF_ANOTHER_USER", actual: "後任 次郎" }],
    });
  });

  it("pass a shared address on by a list, and nothing of who was there before", async () => {
    const email = "mailbox@city.example";
    const sent = (token: string, ...lines: string[]) =>
      perform(
        { ...as(token), language: "ja" },
        "importUsers",
        { csv: ["氏名,メールアドレス,役割,状態", ...lines].join("\n") },
        "isApplied lines { effect user { id state } findings { code message } }",
      );
    const former = await person(email);
    const another = await sent(administrator, `後任 次郎,${email},担当者,有効`);
    expect(another).toMatchObject({
      isApplied: false,
      lines: [{ effect: "REFUSED", user: null, findings: [{ code: "ADDRESS_OF_ANOTHER_USER" }] }],
    });
    expect(another.lines[0]?.findings[0]?.message).toContain("契約 花子");
    const handedOver = await sent(administrator, `契約 花子,${email},,無効`, `後任 次郎,${email},担当者,`);
    expect(handedOver.lines).toMatchObject([
      { effect: "DISABLED", user: { id: former.id, state: "DISABLED" } },
      { effect: "INVITED", user: { state: "INVITED" } },
    ]);
    const next = await sent(administrator, `後任 次郎,${email},,無効`, `次の 三郎,${email},担当者,有効`);
    expect(next.lines).toMatchObject([{ effect: "DISABLED" }, { effect: "INVITED" }]);
    const ids = [...handedOver.lines, ...next.lines].map(({ user }) => user?.id);
    expect(new Set(ids).size).toBe(3);
  });

  it("leave an administrator who has chosen a password, and not only been given one", async () => {
    const issuers = await administratorOf(server, "issuer");
    const { data } = await post<{ viewer: { user: { id: string } } }>(
      as(issuers),
      "{ viewer { user { id } } }",
    );
    const userId = data?.viewer.user.id ?? "";
    const other = await colleague(server, issuers, "ADMINISTRATOR");
    await perform(as(operator), "resetPassword", { userId: other.id }, "initialPassword");
    for (const [field, more] of [
      ["disableUser", {}],
      ["changeUser", { staffRole: "OFFICER" }],
      ["resetUserPassword", {}],
    ] as const)
      expect((await mutate(as(issuers), field, { userId, ...more })).result?.code).toBe("LAST_ADMINISTRATOR");
  });
});
