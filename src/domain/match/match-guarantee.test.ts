import type { Locale } from "../values/wording";
import type { ComparedGuarantee } from "./compared-guarantee";
import type { MatchField } from "./field-match";
import { type GuaranteeExpectation } from "./guarantee-expectation";
import {
  CITY,
  alone,
  day,
  guarantee,
  matched,
  resultOf,
  yen,
  type Changed,
} from "../../../tests/support/sample-comparisons";

const department = {
  id: "obligee_section",
  stated: "契約課長",
  name: "契約課",
  aliases: [],
  body: CITY,
};
const anotherBody = { id: "obligee_other", stated: "見本市長", name: CITY.name, aliases: [], body: null };

/** What may be otherwise with one guarantee, one thing at a time. */
const DEVIATIONS: readonly (readonly [string, MatchField, Changed])[] = [
  [
    "another body of the same name",
    "BENEFICIARY",
    { expected: { beneficiaryId: null }, guarantee: { beneficiary: anotherBody } },
  ],
  [
    "a department of the body",
    "BENEFICIARY",
    { expected: { beneficiaryName: null }, guarantee: { beneficiary: department } },
  ],
  [
    "a department, by name",
    "BENEFICIARY",
    { expected: { beneficiaryId: null }, guarantee: { beneficiary: department } },
  ],
  ["another kind", "KIND", { guarantee: { kind: "INTERIM_PAYMENT" } }],
  [
    "another section of the works",
    "WORKS_NAME",
    { expected: { worksName: "国道3号 道路改良（2工区）工事" } },
  ],
  ["another works number (工事番号)", "WORKS_NUMBER", { expected: { worksNumber: "道改-第13号" } }],
  ["another 調達案件番号", "PROCUREMENT_NUMBER", { expected: { procurementNumber: "2026-000132" } }],
  ["another 契約番号", "CONTRACT_NUMBER", { expected: { contractNumber: "K 0457" } }],
  ["another 仕様書番号", "SPECIFICATION_NUMBER", { expected: { specificationNumber: "仕様第8号" } }],
  ["a price of one yen more", "CONTRACT_PRICE", { expected: { contractPrice: yen(100_000_002) } }],
  ["an amount of one yen less", "AMOUNT", { guarantee: { amount: yen(39_999_999) } }],
  [
    "one yen less than the share, which is rounded up",
    "AMOUNT",
    { expected: { minimumAmount: null }, guarantee: { amount: yen(30_000_000) } },
  ],
  ["one day less than is to be covered", "COVERED_UNTIL", { guarantee: { expiresOn: day("2027-03-30") } }],
  ["another fiscal year", "FISCAL_YEAR", { guarantee: { fiscalYear: 2025 } }],
  [
    "another contractor of the same reading",
    "CONTRACTOR",
    { guarantee: { contractor: { ...guarantee.contractor, name: "株式会社山河建設" } } },
  ],
  [
    "a contractor whose name has another variant of a character",
    "CONTRACTOR",
    {
      expected: { contractorName: "㈱髙橋組" },
      guarantee: { contractor: { ...guarantee.contractor, name: "㈱高橋組" } },
    },
  ],
  [
    "a contractor with 株式会社 behind its name, not before",
    "CONTRACTOR",
    { expected: { contractorName: "山川建設㈱" } },
  ],
  ["a contractor without its 株式会社", "CONTRACTOR", { expected: { contractorName: "山川建設" } }],
  ["a 有限会社 for a 株式会社", "CONTRACTOR", { expected: { contractorName: "㈲山川建設" } }],
  ["another 法人番号", "CORPORATE_NUMBER", { expected: { corporateNumber: "7000012050002" } }],
  ["a superseded version on file", "STANDING", { expected: { certificateVersion: 1 } }],
  ["a guarantee that was cancelled", "STANDING", { guarantee: { status: "CANCELLED" } }],
  ["a guarantee that was discharged", "STANDING", { guarantee: { status: "DISCHARGED" } }],
];

describe("a guarantee that is compared with what the obligee knows", () => {
  it("matches in every field where nothing deviates", () => {
    const { verdict, fields } = matched();
    expect(verdict).toBe("MATCH");
    expect(fields.map(({ result }) => result)).toEqual(Array(14).fill("MATCH"));
  });

  it.each(DEVIATIONS)("does not match: %s", (_, field, changed) => {
    const { verdict, fields } = matched(changed);
    expect(verdict).toBe("MISMATCH");
    expect(fields.filter(({ result }) => result !== "MATCH").map((each) => each.field)).toEqual([field]);
  });

  it("does not match once 保証期限 has passed, whatever is expected", () => {
    const { verdict, fields } = alone({ kind: "ADVANCE_PAYMENT" }, { expiresOn: day("2026-05-31") });
    expect(verdict).toBe("MISMATCH");
    expect(resultOf(fields, "STANDING")).toBe("MISMATCH");
  });

  it.each<[string, Partial<GuaranteeExpectation>, MatchField]>([
    ["full-width digits", { worksName: "国道３号 道路改良（１工区）工事" }, "WORKS_NAME"],
    ["half-width brackets and no space", { worksName: "国道3号道路改良(1工区)工事" }, "WORKS_NAME"],
    ["an ideographic space", { worksName: "国道3号　道路改良（1工区）工事" }, "WORKS_NAME"],
    ["another dash", { worksNumber: "道改－第12号" }, "WORKS_NUMBER"],
    ["a long-vowel mark for a dash", { procurementNumber: "２０２６ー０００１２３" }, "PROCUREMENT_NUMBER"],
    ["a small letter", { contractNumber: "ｋ0456" }, "CONTRACT_NUMBER"],
    ["㈱", { contractorName: "㈱山川建設" }, "CONTRACTOR"],
    ["（株）", { contractorName: "（株）山川建設" }, "CONTRACTOR"],
    ["(株) and spaces", { contractorName: "(株) 山川　建設" }, "CONTRACTOR"],
    ["株式會社", { contractorName: "株式會社山川建設" }, "CONTRACTOR"],
    ["㍿", { contractorName: "㍿山川建設" }, "CONTRACTOR"],
    ["a name in another width", { beneficiaryName: "見本 市長" }, "BENEFICIARY"],
  ])("matches, and says that only the writing differs: %s", (_, changed, field) => {
    const { verdict, fields } = matched({ expected: changed });
    expect(verdict).toBe("MATCH");
    expect(fields.filter(({ result }) => result === "MATCH_FOLDED").map((each) => each.field)).toEqual([
      field,
    ]);
  });

  it.each<[string, Partial<GuaranteeExpectation>, Partial<ComparedGuarantee>, MatchField]>([
    [
      "a number that the guarantee does not have",
      { worksNumber: "道改-第12号" },
      { identifiers: { ...guarantee.identifiers, worksNumber: null } },
      "WORKS_NUMBER",
    ],
    [
      "a year where the guarantee is for the whole contract",
      { fiscalYear: 2026 },
      { fiscalYear: null },
      "FISCAL_YEAR",
    ],
    [
      "a 法人番号 that is not registered",
      { corporateNumber: "1180301018771" },
      { contractor: { ...guarantee.contractor, corporateNumber: null } },
      "CORPORATE_NUMBER",
    ],
  ])("is left open by %s", (_, only, of, field) => {
    const { verdict, fields } = alone(only, of);
    expect(verdict).toBe("INCOMPLETE");
    expect(fields.find((each) => each.field === field)).toMatchObject({
      result: "NOT_COMPARED",
      actual: null,
    });
  });

  it("is a mismatch where one field is, though another could not be compared", () => {
    const { verdict } = alone({ fiscalYear: 2026, kind: "INTERIM_PAYMENT" }, { fiscalYear: null });
    expect(verdict).toBe("MISMATCH");
  });

  it("covers each of two fiscal years, and no third", () => {
    const both = { fiscalYear: 2026, lastFiscalYear: 2027 };
    expect(alone({ fiscalYear: 2027 }, both).verdict).toBe("MATCH");
    expect(alone({ fiscalYear: 2028 }, both).verdict).toBe("MISMATCH");
  });

  it("takes the larger of amount and share, of the price that is expected", () => {
    const { fields } = alone({ contractPrice: yen(500), minimumPercent: 30, minimumAmount: yen(149) });
    expect(fields.find(({ field }) => field === "AMOUNT")?.expected("ja")).toBe("150円");
    const byAmount = alone({ contractPrice: yen(500), minimumPercent: 30, minimumAmount: yen(151) });
    expect(byAmount.fields.find(({ field }) => field === "AMOUNT")?.expected("en")).toBe("151 yen");
  });

  it("is in the body's own favour, though nothing is said of the beneficiary, and of no other's", () => {
    const unsaid = { beneficiaryId: null, beneficiaryName: null };
    expect(matched({ expected: unsaid }).verdict).toBe("MATCH");
    expect(matched({ expected: unsaid, guarantee: { beneficiary: department } }).verdict).toBe("MATCH");
    const another = matched({ expected: unsaid, guarantee: { beneficiary: anotherBody } });
    expect(another.verdict).toBe("MISMATCH");
    expect(resultOf(another.fields, "BENEFICIARY")).toBe("MISMATCH");
  });

  it("is compared with no body of their own by contractor and issuer", () => {
    const { verdict, fields } = alone({ kind: "ADVANCE_PAYMENT" });
    expect(verdict).toBe("MATCH");
    expect(resultOf(fields, "BENEFICIARY")).toBeUndefined();
  });

  it.each([
    ["the name that the certificate states", "見本市長", guarantee.beneficiary],
    ["the body's name", "見本市", guarantee.beneficiary],
    ["another name that it goes by", "見本市役所", guarantee.beneficiary],
    ["a department's name behind its body's", "見本市 契約課", department],
    ["what the certificate states of a department", "契約課長", department],
  ])("knows its beneficiary by %s", (_, beneficiaryName, beneficiary) => {
    expect(alone({ beneficiaryName }, { beneficiary }).verdict).toBe("MATCH");
  });

  it.each<[Locale, string | null, string]>([
    ["ja", "見本市契約課", "見本市契約課"],
    ["ja", null, "別の被保証者"],
    ["en", null, "another beneficiary"],
  ])("says whom an id means, and no id (%s, %s)", (locale, expectedBeneficiary, words) => {
    const other = { beneficiaryId: "obligee_section", beneficiaryName: null };
    const { fields } = matched({ expected: other }, CITY, expectedBeneficiary);
    const told = fields.find(({ field }) => field === "BENEFICIARY");
    expect([told?.result, told?.expected(locale)]).toEqual(["MISMATCH", words]);
  });

  it("does not take a department by its own name alone, which every town has", () => {
    expect(alone({ beneficiaryName: "契約課" }, { beneficiary: department }).verdict).toBe("MISMATCH");
  });

  it.each<[Locale, MatchField, string, string]>([
    ["ja", "STANDING", "有効（第2版）", "有効（第2版）"],
    ["en", "STANDING", "in force, version 2", "in force, version 2"],
    ["ja", "CONTRACT_PRICE", "100,000,001円", "100,000,001円"],
    ["ja", "COVERED_UNTIL", "令和9年3月31日", "令和9年3月31日"],
    ["en", "COVERED_UNTIL", "2027-03-31", "2027-03-31"],
    ["ja", "FISCAL_YEAR", "令和8年度", "令和8年度"],
    ["ja", "KIND", "前払金保証", "前払金保証"],
  ])("tells both values and the rule (%s, %s)", (locale, field, wanted, actual) => {
    const told = matched().fields.find((each) => each.field === field);
    expect([told?.expected(locale), told?.actual?.(locale)]).toEqual([wanted, actual]);
    expect(told?.rule(locale)).toMatch(locale === "ja" ? /こと/u : /must/u);
  });

  it.each([
    ["CANCELLED", "解約"],
    ["DISCHARGED", "保証終了（債務履行済）"],
    ["EXPIRED", "期限満了"],
  ] as const)("says how it ended: %s", (status, words) => {
    const { fields } = matched({ guarantee: { status } });
    expect(fields[0]?.actual?.("ja")).toBe(words);
  });
});
