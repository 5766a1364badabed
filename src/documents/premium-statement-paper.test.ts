import { premiumStatement, quotedBy } from "../../tests/support/sample-premiums";
import { readPdfs, withoutSpaces, wordsOf, type ReadPdf } from "../../tests/support/read-pdfs";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { PremiumChange } from "../domain/premium/premium-change";
import type { PremiumSettlement } from "../domain/premium/premium-settlement";
import type { PremiumStatement } from "../domain/premium/premium-statement";
import { MAX_YEN, type Yen } from "../domain/values/yen";
import { createPapers } from "./papers";

const WEST = "西日本建設業保証株式会社";
const yen = (amount: number) => amount as Yen;
const printed = async (changes: Partial<PremiumStatement> = {}): Promise<ReadPdf> =>
  (await readPdfs({ read: await createPapers().premiumStatement(premiumStatement(changes)) })).read;

describe("保証料計算書", () => {
  it("is one page of A4 with nothing to complain of, tagged, and says what it is", async () => {
    const read = await printed();
    expect([read.pages, read.size, read.complaints]).toEqual([1, [595.28, 841.89], []]);
    expect(read.isTagged).toBe(true);
    expect(read.info).toMatchObject({
      Title: "保証料計算書 〇〇道路改良工事",
      Author: WEST,
      CreationDate: "D:20261128030000Z",
    });
  });

  it("shows parts, discount by the issuer's name for it, table with day and source, final premium, payee and due day", async () => {
    const said = wordsOf(await printed());
    for (const words of [
      "株式会社〇〇建設 様",
      "保証金額40,000,000円",
      "3,000,000円 × 0.4％ ＝ 12,000円",
      "27,000,000円 × 0.3％ ＝ 81,000円",
      "10,000,000円 × 0.2％ ＝ 20,000円",
      "小計113,000円（1円未満切捨て、最低保証料1,000円）",
      "e-Net保証割引−200円",
      "見積額112,800円",
      "令和8年11月28日適用開始（基準日 令和8年11月28日）",
      "「電子保証のご案内」（令和7年2月27日、西日本建設業保証株式会社 熊本支店）による。",
      "確定保証料98,400円",
      "確定の理由認可料率表（令和8年4月1日）による。",
      "お支払額98,400円",
      "〇〇銀行 △△支店 普通 0123456口座名義 ニシニホンケンセツギョウホショウ（カ",
      "支払期日令和8年12月12日",
      "保証料は消費税の非課税取引です。",
      "取扱店 熊本支店 TEL 096-364-1155",
    ])
      expect(said).toContain(withoutSpaces(words));
    expect(said).not.toContain("ご請求額ではありません");
  });

  it("says of an example that it is no bill, and that the branch tells where and until when to pay", async () => {
    const said = wordsOf(await printed({ final: null, payable: null, account: null, dueOn: null }));
    for (const words of [
      "参考例（認可料率ではありません）。",
      "この見積額は参考例の料率表によるもので、ご請求額ではありません。保証料は確定後にお知らせします。",
      "お支払額未確定",
      "振込先取扱店からお知らせします。",
      "支払期日取扱店からお知らせします。",
    ])
      expect(said).toContain(withoutSpaces(words));
  });

  it("is by one rate for an interim payment: 40,000,000 yen at 0.065 % (公表資料)", async () => {
    const interim = quotedBy(WEST, "INTERIM_PAYMENT");
    const said = wordsOf(
      await printed({ kind: "INTERIM_PAYMENT", quoted: interim, final: null, payable: yen(26_000) }),
    );
    expect(said).toContain(withoutSpaces("金額×料率40,000,000円 × 0.065％ ＝ 26,000円"));
    expect(said).toContain("お支払額26,000円");
    expect(said).not.toContain("割引");
  });

  const change = (amount: number, more: Partial<PremiumChange> = {}): PremiumChange => ({
    amendedOn: "2026-12-01" as CalendarDate,
    version: 2,
    direction: "ADDITIONAL",
    amount: yen(amount),
    settlement: null,
    ...more,
  });
  const settled = (method: PremiumSettlement["method"], amount: number): PremiumSettlement => ({
    method,
    settledOn: "2026-12-10" as CalendarDate,
    amount: yen(amount),
  });

  it("lists what amendments cost or give back, with day and version, and what all comes to", async () => {
    const changes = [
      change(3_900, { settlement: settled("RECEIPT", 3_900) }),
      change(2_000, { version: 3, direction: "RETURNED", settlement: settled("RECEIPT", 2_000) }),
      change(500, { version: 4, settlement: settled("MONTHLY_ACCOUNT", 500) }),
      change(100, { version: null, direction: "RETURNED" }),
    ];
    const said = wordsOf(await printed({ changes }));
    for (const words of [
      "令和8年12月1日変更第2版 追加保証料 3,900円（令和8年12月10日 領収）",
      "第3版 返戻保証料 −2,000円（令和8年12月10日 返金）",
      "第4版 追加保証料 500円（令和8年12月10日 保証料一括納付）",
      "発行前 返戻保証料 −100円（未精算）",
      "変更後の保証料100,700円",
    ])
      expect(said).toContain(withoutSpaces(words));
    expect(wordsOf(await printed({ changes, payable: null }))).toContain("変更後の保証料未確定");
    const unknown = change(0, { version: 5, direction: null, amount: null });
    const unsaid = wordsOf(await printed({ changes: [...changes, unknown] }));
    expect(unsaid).toContain(withoutSpaces("第5版 追加・返戻保証料 未確定"));
    expect(unsaid).toContain("変更後の保証料未確定");
    expect(wordsOf(await printed())).not.toContain("変更");
  });

  it("stays one page with as many amendments as there may be, the older ones as one sum", async () => {
    const changes = Array.from({ length: 99 }, (_, i) => change(i + 1, { version: i + 2 }));
    const read = await printed({ changes });
    expect([read.pages, read.complaints]).toEqual([1, []]);
    const said = wordsOf(read);
    expect(said).toContain(withoutSpaces("令和8年12月1日まで変更91件の計 4,186円"));
    expect(said).toContain(withoutSpaces("変更後の保証料103,350円"));
  });

  it.each([
    ["RECEIPT", "令和8年11月29日 領収"],
    ["MONTHLY_ACCOUNT", "令和8年11月29日 保証料一括納付（当月分の明細書により納付）"],
  ] as const)(
    "says of a premium that is settled (%s) how, and asks for no payment",
    async (method, words) => {
      const settlement = { method, settledOn: "2026-11-29" as CalendarDate, amount: yen(98_400) };
      const said = wordsOf(await printed({ settlement }));
      expect(said).toContain(withoutSpaces(`お支払方法${words}`));
      expect(said).not.toContain("振込先");
    },
  );

  it("names a contract of 業務委託 as one, and the guarantee once it has a number", async () => {
    const said = wordsOf(
      await printed({ contractType: "CONSULTING", number: "2070004426" as PremiumStatement["number"] }),
    );
    expect(said).toContain("業務名〇〇道路改良工事");
    expect(said).toContain("保証契約番号2070004426");
    expect(said).not.toContain("工事名");
  });

  it("stays on one page, whole, with the longest texts, 25 parts and the largest amounts", async () => {
    const long = (length: number) => "長".repeat(length);
    const bands = Array.from({ length: 25 }, (_, i) => ({
      upTo: i === 24 ? null : yen((i + 1) * 1_000_000),
      ratePerMillion: 333_333,
    }));
    const parts = bands.map((band) => ({ amount: MAX_YEN as Yen, band }));
    const quoted = quotedBy(WEST, "ADVANCE_PAYMENT");
    const read = await printed({
      contractorName: long(250),
      obligeeName: long(120),
      worksName: long(120),
      amount: MAX_YEN as Yen,
      issuerName: long(120),
      branch: { name: long(120), telephone: "+81-96-364-1155 (内線 1234)" },
      number: "2070004426" as PremiumStatement["number"],
      quoted: {
        ...quoted,
        table: { ...quoted.table, bands, source: long(500) },
        quote: { ...quoted.quote, parts },
      },
      final: { amount: MAX_YEN as Yen, reason: long(500) },
      account: { bank: long(60), branch: long(60), type: "CURRENT", number: "12345678", holder: long(60) },
    });
    expect([read.pages, read.complaints]).toEqual([1, []]);
    const said = wordsOf(read);
    expect(said).toContain(`取扱店${long(120)}`);
    expect(said.match(/長/g)?.length).toBe(250 + 120 * 4 + 500 * 2 + 60 * 3);
    expect(Math.min(...read.texts.map(({ baseline }) => baseline))).toBeGreaterThan(30);
  });

  it("has the same bytes for the same facts", async () => {
    const bytes = async () => Buffer.from(await createPapers().premiumStatement(premiumStatement()));
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});
