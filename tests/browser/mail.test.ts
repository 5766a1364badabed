import type { Browser } from "playwright-core";
import { htmlBody } from "../../src/mail/html-body";
import { launchChromium } from "../support/chromium";
import { keepPicture } from "../support/grey-pages";

const SERVICE = { name: "保証確認サービス", url: "https://hosho.example.jp/" };
const LONG_WORKS = `市道〇〇線道路改良（その2）工事${"（髙﨑・𠮷田工区）".repeat(8)}`;
const LONG_WORD = "https://www.example.jp/".padEnd(180, "yakkan");

/** As wide as a character. */
const SPACE = "\u3000";

const NOTICE = `株式会社〇〇建設
代表取締役 髙﨑 𠮷郎 様

次の保証契約の電子証書を登録しました。

■ 保証契約
・保証契約番号${SPACE}2070004426
・工事名${SPACE}${LONG_WORKS}
・保証金額${SPACE}32,000,000円
${SPACE}（変更前${SPACE}30,000,000円）
・保証期限${SPACE}令和9年3月31日
・約款${SPACE}${LONG_WORD}

■ お願い
発注者様への提出には、電子証書閲覧用「認証キー」等のお知らせを使用してください。
このメールには認証キーを記載していません。

西日本建設業保証株式会社 熊本支店
TEL 096-364-1155`;

describe("a mail in a mail program", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each([360, 800])("fits a window of %i pixels, and links to the service alone", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(htmlBody("電子証書・認証キー登録のお知らせ", NOTICE, SERVICE));
    const widest = await page.evaluate("document.documentElement.scrollWidth");
    keepPicture(`mail-${String(width)}.png`, await page.screenshot({ fullPage: true }));
    expect(widest).toBeLessThanOrEqual(width);
    expect(
      await page.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual([SERVICE.url]);
    expect(await page.locator("h2").allTextContents()).toEqual(["保証契約", "お願い"]);
    expect(await page.locator("li").count()).toBe(5);
    await page.close();
  });
});
