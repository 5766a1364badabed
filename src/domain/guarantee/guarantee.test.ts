import type { CalendarDate } from "../values/calendar-date";
import { sealContent, type CertificateContent } from "../certificate/certificate-content";
import { certificateItems } from "../certificate/certificate-items";
import { issue, type Parties } from "./guarantee";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { GuaranteeTerms } from "./guarantee-terms";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import type { Yen } from "../values/yen";

const terms: GuaranteeTerms = {
  kind: "ADVANCE_PAYMENT",
  contractType: "WORKS",
  jointVenture: null,
  externalReference: null,
  fiscalYear: null,
  lastFiscalYear: null,
  paidAhead: null,
  worksContract: {
    name: "〇〇道路改良工事",
    place: "兵庫県神戸市",
    contractPrice: 120_000_000 as Yen,
    coveredPrice: 100_000_000 as Yen,
    workPeriod: { from: "2022-05-11" as CalendarDate, to: "2023-03-31" as CalendarDate },
    contractedOn: "2022-05-09" as CalendarDate,
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
  },
  amount: 40_000_000 as Yen,
  expiresOn: "2023-03-31" as CalendarDate,
  depositBank: { name: "三井住友銀行", branch: "神戸支店" },
};
const parties: Parties = {
  issuer: { name: "西日本建設業保証株式会社", address: "大阪市西区立売堀" },
  branch: { name: "兵庫支店", address: "神戸市中央区", telephone: "078-000-0001", fax: "078-000-0002" },
  contractor: { name: "株式会社髙﨑\ufa10𠮷建設", address: "神戸市北区" },
  obligee: { name: "支出負担行為担当官 近畿地方整備局長" },
};

const issued = (changes: Partial<GuaranteeTerms> = {}, advanceAmount: Yen | null = null) =>
  issue(
    { ...terms, ...changes },
    { number: "2070004426" as GuaranteeNumber, advanceAmount },
    parties,
    "2022-05-10" as CalendarDate,
  );
const contentOf = ({ certificate }: ReturnType<typeof issued>) =>
  JSON.parse(certificate.content.text) as CertificateContent;

describe("an issued guarantee", () => {
  it("is in state ISSUED, with its number, its terms and the day", () => {
    expect(issued().guarantee).toEqual({
      ...terms,
      number: "2070004426",
      status: "ISSUED",
      issuedOn: "2022-05-10",
    });
  });

  it("has a first certificate, not amended, whose content is sealed", () => {
    const { certificate } = issued();
    expect(certificate).toMatchObject({
      version: 1,
      amended: false,
      title: "保証証書（前払金保証）",
      issuedOn: "2022-05-10",
    });
    expect(sealContent(contentOf(issued()))).toEqual(certificate.content);
  });

  it("has a certificate that states terms and parties as they are on that day, name by name", () => {
    const { issuer, branch, contractor, obligee } = parties;
    const { kind, amount, expiresOn, depositBank } = terms;
    const { name, place, contractPrice, coveredPrice, workPeriod, contractedOn } = terms.worksContract;
    expect(contentOf(issued())).toEqual({
      kind,
      amount,
      expiresOn,
      depositBank,
      worksContract: { name, place, contractPrice, coveredPrice, workPeriod, contractedOn },
      format: "hosho.certificate/1",
      number: "2070004426",
      version: 1,
      amended: false,
      issuedOn: "2022-05-10",
      issuer: { ...issuer, branch },
      contractor,
      obligee,
    });
  });

  it("writes out what it has not: absent facts are null", () => {
    const performance = issued({ kind: "CONTRACT_PERFORMANCE", depositBank: null });
    expect(contentOf(performance)).toHaveProperty("depositBank", null);
  });
});

describe("the rows of a certificate", () => {
  const rows = (content: CertificateContent) =>
    certificateItems(content).map(({ label, value }) => `${label}: ${value}`);

  it("stand in the order and wording of the paper", () => {
    expect(rows(contentOf(issued())).slice(0, -1)).toEqual([
      "発行日: 令和4年5月10日",
      "保証契約番号: 2070004426",
      "保証契約者: 神戸市北区 株式会社髙﨑\ufa10𠮷建設 様",
      "被保証者: 支出負担行為担当官 近畿地方整備局長 様",
      "保証金額: 40,000,000円",
      "保証期限: 令和5年3月31日",
      "工事名: 〇〇道路改良工事",
      "工事場所: 兵庫県神戸市",
      "工期: 令和4年5月11日から令和5年3月31日まで",
      "請負契約日: 令和4年5月9日",
      "請負金額（総額）: 120,000,000円",
      "請負金額（対象額）: 100,000,000円",
      "預託金融機関: 三井住友銀行 神戸支店",
      "保証機関: 大阪市西区立売堀 西日本建設業保証株式会社",
    ]);
  });

  it("end with the handling branch and its TEL and FAX", () => {
    expect(rows(contentOf(issued())).at(-1)).toBe(
      "取扱店: 兵庫支店 神戸市中央区 TEL 078-000-0001 FAX 078-000-0002",
    );
  });

  it("leave out what a performance guarantee before its contract has not", () => {
    const { worksContract } = terms;
    const performance = issued({
      kind: "CONTRACT_PERFORMANCE",
      depositBank: null,
      worksContract: { ...worksContract, place: null, contractedOn: null },
    });
    const labels = (content: CertificateContent) => certificateItems(content).map(({ label }) => label);
    const missing = labels(contentOf(issued())).filter(
      (label) => !labels(contentOf(performance)).includes(label),
    );
    expect(missing).toEqual(["工事場所", "請負契約日", "預託金融機関"]);
  });

  it("states the advance that an interim payment follows, and leaves it out elsewhere", () => {
    const interim = contentOf(issued({ kind: "INTERIM_PAYMENT" }, 34_000_000 as Yen));
    expect(interim.advanceAmount).toBe(34_000_000);
    expect(certificateItems(interim)).toContainEqual({ label: "前払金額", value: "34,000,000円" });
    expect(contentOf(issued())).not.toHaveProperty("advanceAmount");
  });
});
