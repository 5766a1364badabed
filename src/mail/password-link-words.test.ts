import { messageOf } from "./message";
import { noticeOfInvitation } from "./notices-to-staff";

const LINK = { purpose: "INVITATION", code: "hosho_link_abc" } as const;
const MAIL = {
  id: "mail_1",
  recipient: "hanako@city.example",
  createdAt: new Date("2026-04-01T00:00:00Z"),
  ...noticeOfInvitation({ name: "契約 花子", organisationName: "〇〇市", loginId: "c000000042", days: 14 }),
  passwordLink: LINK,
};
const SENDER = { address: "hosho@example.jp", name: null };

describe("a mail by which a user chooses a password", () => {
  it("carries the code behind the # of its link, which browsers send to nobody", () => {
    const service = { name: "保証確認サービス", url: "https://hosho.example.jp/" };
    const { text, html } = messageOf(MAIL, { ...SENDER, service });
    expect(text).toContain("\nhttps://hosho.example.jp/#invitation=hosho_link_abc\n");
    expect(html).toContain('href="https://hosho.example.jp/#invitation=hosho_link_abc"');
  });

  it("carries the code alone where the service has no address for people", () => {
    const { text, html } = messageOf(MAIL, SENDER);
    expect(text).toContain("招待コード：hosho_link_abc");
    expect(html).not.toContain("href");
  });

  it("leaves other mails as they are", () => {
    const { text } = messageOf({ ...MAIL, passwordLink: null }, SENDER);
    expect(text).toBe(MAIL.text);
  });
});
