import { monthlyPremiums } from "../../tests/support/sample-premiums";
import { readPdfs, withoutSpaces, wordsOf } from "../../tests/support/read-pdfs";
import type { CalendarDate } from "../domain/values/calendar-date";
import type { Yen } from "../domain/values/yen";
import { monthlyPremiumsCsv } from "./monthly-premiums-csv";
import { createPapers } from "./papers";

const printed = async (premiums: Parameters<ReturnType<typeof createPapers>["monthlyPremiums"]>[0]) =>
  (await readPdfs({ read: await createPapers().monthlyPremiums(premiums) })).read;

describe("保証料一括納付明細書", () => {
  it("states month, number, sum, payee and due day, and every premium of the month", async () => {
    const read = await printed(monthlyPremiums(3));
    expect([read.pages, read.size, read.complaints, read.isTagged]).toEqual([1, [595.28, 841.89], [], true]);
    const said = wordsOf(read);
    for (const words of [
      "株式会社〇〇建設 様",
      "西日本建設業保証株式会社",
      "対象月令和8年11月分",
      "件数3件",
      "お支払額24,000円",
      "〇〇銀行 △△支店 普通 0123456",
      "支払期日令和8年12月25日",
      "令和8年11月1日2070000001契約保証熊本市長〇〇道路改良工事（第2工区）2,000,000円8,000円",
      "合計 24,000円",
      "保証料は消費税の非課税取引です。",
    ])
      expect(said).toContain(withoutSpaces(words));
  });

  it("says that the branch tells where and until when to pay, where the issuer's data do not", async () => {
    const said = wordsOf(await printed(monthlyPremiums(1, { account: null, dueOn: null })));
    expect(said).toContain("振込先取扱店からお知らせします。支払期日取扱店からお知らせします。");
  });

  it("goes on over as many pages as it takes", async () => {
    const files = {
      few: await createPapers().monthlyPremiums(monthlyPremiums(10)),
      many: await createPapers().monthlyPremiums(monthlyPremiums(200)),
    };
    const { few, many } = await readPdfs(files);
    expect([few.pages, few.complaints]).toEqual([1, []]);
    expect(many.pages).toBeGreaterThan(5);
    expect(many.complaints).toEqual([]);
    expect(many.texts.map(({ text }) => text)).toContain(`1 / ${String(many.pages)}`);
    expect(Math.min(...many.texts.map(({ baseline }) => baseline))).toBeGreaterThan(30);
  });

  it("is a CSV file too, with plain amounts and nothing that a spreadsheet would run", () => {
    const premiums = monthlyPremiums(1);
    const lines = premiums.lines.map((line) => ({ ...line, worksName: "=1+1" }));
    expect(monthlyPremiumsCsv({ ...premiums, lines })).toBe(
      '\ufeff"対象月","保証機関","保証契約者","日付","保証契約番号","区分","発注者","工事名","保証金額","保証料",' +
        '"内容","変更契約日","版"\r\n' +
        '"2026-11","西日本建設業保証株式会社","株式会社〇〇建設","2026-11-01","2070000000","前払金保証",' +
        '"支出負担行為担当官 近畿地方整備局長","\'=1+1",1000000,4000,"保証料","",""\r\n',
    );
  });

  it("lists what amendments cost or give back on lines of their own, and adds up", async () => {
    const premiums = monthlyPremiums(2);
    const [first, second] = premiums.lines;
    if (!first || !second) throw new Error("there are two lines");
    const amended = (direction: "ADDITIONAL" | "RETURNED", version: number | null, premium: number) => ({
      ...first,
      amendment: { amendedOn: "2026-10-05" as CalendarDate, version, direction },
      premium: premium as Yen,
    });
    const lines = [first, amended("ADDITIONAL", 2, 3_900), second, amended("RETURNED", null, 1_900)];
    const said = wordsOf(await printed({ ...premiums, lines }));
    for (const words of [
      "件数4件お支払額14,000円",
      "令和8年10月5日変更（第2版） 追加保証料1,000,000円3,900円",
      "令和8年10月5日変更（発行前） 返戻保証料1,000,000円−1,900円",
      "合計 14,000円",
    ])
      expect(said).toContain(withoutSpaces(words));
    const csv = monthlyPremiumsCsv({ ...premiums, lines })
      .trim()
      .split("\r\n")
      .slice(1);
    expect(csv.map((line) => line.split(",").slice(-4).join(","))).toEqual([
      '4000,"保証料","",""',
      '3900,"追加保証料","2026-10-05",2',
      '8000,"保証料","",""',
      '-1900,"返戻保証料","2026-10-05",""',
    ]);
    const back = wordsOf(await printed({ ...premiums, lines: [amended("RETURNED", 3, 1_900)] }));
    expect(back).toContain(withoutSpaces("ご返金額1,900円"));
    expect(back).toContain(withoutSpaces("合計 −1,900円"));
    expect(back).not.toContain("振込先");
  });
});
