import { readPdfs, withoutSpaces, wordsOf, type ReadPdf } from "../../tests/support/read-pdfs";
import type { ReceiptPaper } from "../domain/deposit/receipt-paper";
import { receiptFileName } from "../domain/deposit/receipt-paper";
import { NO_IDENTIFIERS } from "../domain/works-contract/works-identifiers";
import { createPapers } from "./papers";

const receipt = (changes: Partial<ReceiptPaper> = {}): ReceiptPaper =>
  ({
    depositId: "deposit_01941f29-7c00-7000-8000-000000000001",
    number: "2070004426",
    version: 1,
    kind: "ADVANCE_PAYMENT",
    contractType: "WORKS",
    contractorName: "株式会社〇〇建設",
    obligeeName: "支出負担行為担当官 近畿地方整備局長",
    issuerName: "西日本建設業保証株式会社",
    worksName: "〇〇道路改良工事",
    identifiers: { ...NO_IDENTIFIERS, worksNumber: "道-12" },
    amount: 40_000_000,
    expiresOn: "2027-03-31",
    channel: "DIRECT",
    means: null,
    handedOverOn: "2026-11-22",
    acceptedOn: "2026-11-24",
    ...changes,
  }) as ReceiptPaper;
const printed = async (changes: Partial<ReceiptPaper> = {}): Promise<ReadPdf> =>
  (await readPdfs({ read: await createPapers().receipt(receipt(changes)) })).read;

describe("受領書", () => {
  it("is one page of A4 with nothing to complain of, tagged, and says what it is", async () => {
    const read = await printed();
    expect([read.pages, read.size, read.complaints]).toEqual([1, [595.28, 841.89], []]);
    expect(read.isTagged).toBe(true);
    expect(read.info).toMatchObject({
      Title: "受領書 2070004426",
      Author: "支出負担行為担当官 近畿地方整備局長",
    });
  });

  it("says what the body accepted, when and how it came", async () => {
    const said = wordsOf(await printed());
    for (const words of [
      "令和8年11月24日",
      "株式会社〇〇建設 様",
      "支出負担行為担当官 近畿地方整備局長",
      "次の保証契約の電子証書を受領しました。",
      "保証契約番号2070004426",
      "区分前払金保証",
      "工事名〇〇道路改良工事",
      "工事番号道-12",
      "保証金額40,000,000円",
      "保証期限令和9年3月31日",
      "提出日令和8年11月22日",
      "提出方法本システムでの提出",
      "受領日令和8年11月24日",
      "受領記録番号 deposit_01941f29",
    ])
      expect(said).toContain(withoutSpaces(words));
  });

  it("says so of an amended version, of consulting, and of what was brought", async () => {
    const said = wordsOf(
      await printed({ version: 2, contractType: "CONSULTING", channel: "RECORDED", means: "IN_PERSON" }),
    );
    for (const words of ["2070004426（変更）", "業務名〇〇道路改良工事", "提出方法持参"])
      expect(said).toContain(withoutSpaces(words));
  });

  it("has a name to be saved under", () => {
    expect(receiptFileName(receipt())).toEqual({
      fileName: "受領書_前払金保証_2070004426.pdf",
      asciiFileName: "receipt-2070004426.pdf",
    });
  });
});
