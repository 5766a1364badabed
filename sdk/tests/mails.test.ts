import { startServer, type TestServer } from "../../tests/support/server";
import { createHosho, type Hosho, type Mail } from "../src/index.js";
import { refusedWith } from "./support/refused-with";

describe("the notices of issue", () => {
  let server: TestServer;
  let contractor: Hosho;
  let notice: Mail;
  beforeAll(async () => {
    server = await startServer();
    contractor = createHosho({ endpoint: server.url, token: server.tokens.contractor });
    const guarantee = await contractor.guarantee("2070004426");
    const { nodes } = await contractor.mails({ filter: { guaranteeId: guarantee!.id } });
    expect(nodes).toHaveLength(1);
    notice = nodes[0]!;
  });
  afterAll(() => server.stop());

  it("are read by who they went to", async () => {
    expect(notice).toMatchObject({
      subject: "電子証書・認証キー登録のお知らせ",
      to: "keiri@marumaru-kensetsu.example",
      status: "QUEUED",
      sentAt: null,
      guarantee: { number: "2070004426" },
    });
    expect(notice.text).not.toContain("332E1EXXXX");
    const listed = await contractor.mails.all({ first: 2 }).toArray({ limit: 100 });
    expect(listed).toContainEqual(notice);
    const obligee = createHosho({ endpoint: server.url, token: server.tokens.obligee });
    expect((await obligee.mails()).nodes).toEqual([]);
  });

  it("are sent again as a copy, up to a limit", async () => {
    const { mail } = await contractor.resendMail({ mailId: notice.id });
    expect(mail).toMatchObject({ subject: notice.subject, text: notice.text, to: notice.to });
    expect(mail.id).not.toBe(notice.id);
    for (let copies = 1; copies < 10; copies += 1) await contractor.resendMail({ mailId: notice.id });
    expect(await refusedWith("RESEND_LIMIT_REACHED", contractor.resendMail({ mailId: notice.id }))).toEqual({
      limit: 10,
    });
  });

  it("are not sent again by others", async () => {
    const none = contractor.resendMail({ mailId: "mail_01890000-0000-7000-8000-000000000000" });
    await refusedWith("MAIL_NOT_FOUND", none);
  });
});
