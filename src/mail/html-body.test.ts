import fc from "fast-check";
import { htmlBody } from "./html-body";

const SERVICE = { name: "保証確認サービス", url: "https://hosho.example.jp/?a=1&b=2" };
const bodyOf = (text: string): string => htmlBody("件名", text, null).split("<div")[1] ?? "";

describe("the HTML of a mail", () => {
  it("has headings, lists and paragraphs where the plain text has them", () => {
    const html = htmlBody(
      "保証申込承認のお知らせ",
      "株式会社〇〇建設 様\n\n次の保証申込を承認しました。\n\n・区分：前払金保証\n・振込先：〇〇銀行 普通 1\n\u3000口座名義 ホシヨウ\n\n■ お問い合わせ先\n大阪支店\n電話 06-6543-2711\n",
      SERVICE,
    );
    expect(html).toContain('<html lang="ja">');
    expect(html).toContain("<title>保証申込承認のお知らせ</title>");
    expect(html.replaceAll(/ style="[^"]*"/g, "")).toContain(
      [
        "<p>株式会社〇〇建設 様</p>",
        "<p>次の保証申込を承認しました。</p>",
        "<ul><li>区分：前払金保証</li><li>振込先：〇〇銀行 普通 1<br>口座名義 ホシヨウ</li></ul>",
        "<h2>お問い合わせ先</h2>",
        "<p>大阪支店<br>電話 06-6543-2711</p>",
        '<p><a href="https://hosho.example.jp/?a=1&amp;b=2">保証確認サービスを開く</a></p>',
      ].join("\n"),
    );
  });

  it("has no link where the service has no address", () => {
    expect(htmlBody("件名", "本文", null)).not.toContain("<a");
  });

  it("shows whatever people wrote as text", () => {
    const hostile = `<img src=x onerror="alert(1)">'&amp;`;
    for (const text of [hostile, `■ ${hostile}`, `・${hostile}`])
      expect(bodyOf(text)).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;amp;");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(
          htmlBody(text, text, null).match(/<(?!\/?(html|head|meta|title|body|div|h2|ul|li|p|br|!doctype))/g),
        ).toBeNull();
      }),
    );
  });
});
