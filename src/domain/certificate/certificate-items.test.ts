import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import { CONTENT_FORMAT, type CertificateContent } from "./certificate-content";
import { certificateItems } from "./certificate-items";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

/** An interim payment for the second of several fiscal years: every fact that a certificate may state. */
const FACTS_OF_ALL: CertificateContent = {
  format: CONTENT_FORMAT,
  number: "2070004426" as GuaranteeNumber,
  kind: "INTERIM_PAYMENT",
  version: 1,
  amended: false,
  issuedOn: day("2026-05-10"),
  issuer: {
    name: "西日本建設業保証株式会社",
    address: "大阪市西区",
    branch: {
      name: "熊本支店",
      address: "熊本市中央区",
      telephone: "096-000-0000",
      fax: "096-000-0001",
    },
  },
  contractor: { name: "株式会社〇〇建設", address: "熊本県〇〇町" },
  obligee: { name: "熊本市長" },
  worksContract: {
    name: "〇〇道路改良工事",
    place: "熊本市東区",
    contractPrice: yen(300_000_000),
    coveredPrice: yen(100_000_000),
    workPeriod: { from: day("2026-05-11"), to: day("2029-03-31") },
    contractedOn: day("2026-05-09"),
  },
  amount: yen(20_000_000),
  expiresOn: day("2028-03-31"),
  depositBank: { name: "肥後銀行", branch: "本店" },
};

const EVERY_FACT: CertificateContent = {
  ...FACTS_OF_ALL,
  fiscalYear: 2026,
  lastFiscalYear: 2027,
  advanceAmount: yen(40_000_000),
};

/** What may be absent on a certificate of an advance payment (前払金保証). */
const FEWEST_FACTS: CertificateContent = {
  ...FACTS_OF_ALL,
  kind: "ADVANCE_PAYMENT",
  issuer: { ...EVERY_FACT.issuer, branch: { ...EVERY_FACT.issuer.branch, fax: null } },
  worksContract: { ...EVERY_FACT.worksContract, place: null, contractedOn: null },
  depositBank: null,
};

const rows = (content: CertificateContent) =>
  certificateItems(content).map(({ label, value }) => `${label}: ${value}`);
const valueOf = (content: CertificateContent, label: string) =>
  certificateItems(content).find((item) => item.label === label)?.value;

describe("the rows of a certificate", () => {
  it("addresses the body and its officer", () => {
    const officer = { name: "八代市", addressee: "契約担当者" };
    expect(rows({ ...FACTS_OF_ALL, obligee: officer })).toContain("被保証者: 八代市　契約担当者 様");
  });

  it("state every fact in the order of the paper, with days in wareki and amounts with separators", () => {
    expect(rows(EVERY_FACT)).toEqual([
      "発行日: 令和8年5月10日",
      "保証契約番号: 2070004426",
      "保証契約者: 熊本県〇〇町 株式会社〇〇建設 様",
      "被保証者: 熊本市長 様",
      "保証金額: 20,000,000円",
      "保証期限: 令和10年3月31日",
      "工事名: 〇〇道路改良工事",
      "工事場所: 熊本市東区",
      "工期: 令和8年5月11日から令和11年3月31日まで",
      "請負契約日: 令和8年5月9日",
      "請負金額（総額）: 300,000,000円",
      "請負金額（対象額）: 100,000,000円",
      "対象年度: 令和8年度及び令和9年度",
      "前払金額: 40,000,000円",
      "預託金融機関: 肥後銀行 本店",
      "保証機関: 大阪市西区 西日本建設業保証株式会社",
      "取扱店: 熊本支店 熊本市中央区 TEL 096-000-0000 FAX 096-000-0001",
    ]);
  });

  it("leave out what the certificate does not state, and keep the order of the rest", () => {
    const optional = ["工事場所", "請負契約日", "対象年度", "前払金額", "預託金融機関"];
    const labels = (content: CertificateContent) => certificateItems(content).map(({ label }) => label);
    expect(labels(FEWEST_FACTS)).toEqual(labels(EVERY_FACT).filter((label) => !optional.includes(label)));
  });

  it("name who signs for the contractor and the issuer, the license for works and where the terms stand", () => {
    const { issuer, contractor } = EVERY_FACT;
    const license = "熊本県知事許可（般-4）第12345号";
    const signed: CertificateContent = {
      ...EVERY_FACT,
      issuer: { ...issuer, representative: "取締役社長 〇〇", termsAddress: "https://hosho.example/yakkan" },
      contractor: { ...contractor, representative: "代表取締役 〇〇", constructionLicenseNumber: license },
    };
    expect(rows(signed)).toEqual(
      expect.arrayContaining([
        "保証契約者: 熊本県〇〇町 株式会社〇〇建設 代表取締役 〇〇 様",
        `建設業許可番号: ${license}`,
        "保証機関: 大阪市西区 西日本建設業保証株式会社 取締役社長 〇〇",
        "約款の所在: https://hosho.example/yakkan",
      ]),
    );
    const branch = { name: "熊本支店", address: "熊本市中央区", head: "支店長 △△" };
    expect(valueOf({ ...EVERY_FACT, contractor: { ...contractor, branch } }, "保証契約者")).toBe(
      "熊本市中央区 株式会社〇〇建設 熊本支店 支店長 △△ 様",
    );
  });

  it("name the members of a joint venture with their shares", () => {
    const members = [
      { name: "株式会社〇〇建設", shareBasisPoints: 6_000, isRepresentative: true },
      { name: "△△建設株式会社", shareBasisPoints: 4_000, isRepresentative: false },
    ];
    const jointVenture = { name: "〇〇・△△特定建設工事共同企業体", members };
    expect(valueOf({ ...EVERY_FACT, jointVenture }, "構成員")).toBe(
      "株式会社〇〇建設（代表者） 60%、△△建設株式会社 40%",
    );
  });

  it("speak of 業務委託 in its own words", () => {
    const said = certificateItems({ ...EVERY_FACT, contractType: "CONSULTING" }).map(({ label }) => label);
    for (const label of [
      "業務名",
      "履行場所",
      "履行期間",
      "契約日",
      "業務委託料（総額）",
      "業務委託料（対象額）",
    ])
      expect(said).toContain(label);
    expect(said.join()).not.toMatch(/工事|請負|工期/);
  });

  it("say nothing of a fax where the branch has none", () => {
    expect(valueOf(FEWEST_FACTS, "取扱店")).toBe("熊本支店 熊本市中央区 TEL 096-000-0000");
  });

  it("name the one fiscal year that an advance is for", () => {
    expect(valueOf({ ...FACTS_OF_ALL, fiscalYear: 2026 }, "対象年度")).toBe("令和8年度");
  });

  it("tell an advance of nothing from none: 0 yen is stated", () => {
    expect(valueOf({ ...EVERY_FACT, advanceAmount: yen(0) }, "前払金額")).toBe("0円");
  });
});
