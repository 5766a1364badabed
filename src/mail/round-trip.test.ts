import fc from "fast-check";
import PostalMime from "postal-mime";
import { messageOf } from "./message";
import { nodemailer } from "./nodemailer";

const SERVICE = { name: "保証確認サービス", url: "https://hosho.example.jp/" };
const FROM = { name: "西日本建設業保証", address: "hosho@example.jp", service: SERVICE };

/** A mail as a program of the receiver reads it. */
async function received(subject: string, text: string, service: typeof SERVICE | null = SERVICE) {
  const mail = {
    id: "mail_1",
    recipient: "kensetsu@example.jp",
    subject,
    text,
    createdAt: new Date("2026-11-28"),
  };
  const composer = nodemailer().createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await composer.sendMail(messageOf(mail, { ...FROM, service }));
  return PostalMime.parse(message as Buffer);
}

/** What a reader sees of HTML: no tags, and the characters that stand for themselves. */
function seen(html: string): string {
  const body = /<body[^>]*>(.*)<\/body>/su.exec(html)?.[1] ?? "";
  const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };
  return body.replace(/<[^>]*>/gu, "").replace(/&([a-z]+|#39);/gu, (_, name: string) => named[name] ?? "?");
}

/** The words alone: marks of headings and items, and where lines break, are the form that they have in plain text. */
const words = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/^[■・]/u, ""))
    .join("")
    .replace(/[\s\u3000]/gu, "");

/** As wide as a character. */
const SPACE = "\u3000";

const NOTICE = `株式会社〇〇建設 様

次の保証契約の電子証書を登録しました。

■ 保証契約
・保証契約番号${SPACE}2070004426
・工事名${SPACE}髙橋川（その2）護岸〜橋梁 A&B <第3工区>
・保証金額${SPACE}32,000,000円
${SPACE}（変更前${SPACE}30,000,000円）
・保証期限${SPACE}令和9年3月31日

このメールには認証キーを記載していません。`;

describe("a mail, as a mail program reads it", () => {
  it("says the same in plain text and in HTML, to the letter", async () => {
    const { subject, text, html } = await received("電子証書・認証キー登録のお知らせ", NOTICE);
    expect(subject).toBe("電子証書・認証キー登録のお知らせ");
    expect(text?.replaceAll("\r\n", "\n")).toBe(`${NOTICE}\n■ ${SERVICE.name}\n${SERVICE.url}\n`);
    expect(words(seen(html ?? ""))).toBe(words(`${NOTICE}\n${SERVICE.name}を開く`));
  });

  it("leaves out nothing of what people wrote, and makes nothing of it", async () => {
    const line = fc.tuple(
      fc.constantFrom("", "■ ", "・", "　", "　・"),
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(...Array.from(`髙𠮷㈱&<>"'/;=#〜 `)),
          fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }),
        ),
        maxLength: 60,
      }),
    );
    const text = fc
      .array(
        line.map((parts) => parts.join("")),
        { minLength: 1, maxLength: 12 },
      )
      .map((lines) => lines.join("\n"));
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const message = await received("件名", written, null);
        expect(words(message.text ?? "")).toBe(words(written));
        expect(seen(message.html ?? "").replace(/[\s\u3000■・]/gu, "")).toBe(
          written.replace(/[\s\u3000■・]/gu, ""),
        );
      }),
      { numRuns: 150 },
    );
  });
});
