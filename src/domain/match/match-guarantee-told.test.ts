import type { Locale } from "../values/wording";
import type { ComparedGuarantee } from "./compared-guarantee";
import type { FieldMatch, MatchField } from "./field-match";
import type { GuaranteeExpectation } from "./guarantee-expectation";
import {
  alone,
  anotherBody,
  CITY,
  day,
  guarantee,
  matched,
  resultOf,
  yen,
} from "../../../tests/support/sample-comparisons";

describe("what is told of each field", () => {
  const toldOf = (field: MatchField, fields: readonly FieldMatch[], locale: Locale) => {
    const told = fields.find((each) => each.field === field);
    return [told?.expected(locale), told?.actual?.(locale)];
  };

  it.each<[MatchField, Partial<GuaranteeExpectation>, string, string]>([
    ["WORKS_NAME", { worksName: "別の工事" }, "別の工事", guarantee.worksName],
    ["WORKS_NUMBER", { worksNumber: "道改-第13号" }, "道改-第13号", "道改-第12号"],
    ["CONTRACTOR", { contractorName: "㈱山河" }, "㈱山河", "株式会社山川建設"],
    ["CORPORATE_NUMBER", { corporateNumber: "7000012050002" }, "7000012050002", "1180301018771"],
    ["KIND", { kind: "CONTRACT_PERFORMANCE" }, "契約保証", "前払金保証"],
    ["BENEFICIARY", { beneficiaryName: "見本町長" }, "見本町長", "見本市長"],
    ["CONTRACT_PRICE", { contractPrice: yen(5) }, "5円", "100,000,001円"],
    ["AMOUNT", { minimumAmount: yen(50_000_000) }, "50,000,000円", "40,000,000円"],
    ["COVERED_UNTIL", { coveredUntil: day("2027-04-30") }, "令和9年4月30日", "令和9年3月31日"],
    ["FISCAL_YEAR", { fiscalYear: 2027 }, "令和9年度", "令和8年度"],
  ])("is both values of %s, where they differ", (field, only, wanted, actual) => {
    const { fields } = alone(only);
    expect(toldOf(field, fields, "ja")).toEqual([wanted, actual]);
    expect(resultOf(fields, field)).toBe("MISMATCH");
  });

  it("is what was wanted, where the guarantee says nothing", () => {
    const none = { ...guarantee.identifiers, contractNumber: null };
    const { fields } = alone(
      { contractNumber: "K 1", fiscalYear: 2026 },
      { identifiers: none, fiscalYear: null },
    );
    expect(toldOf("CONTRACT_NUMBER", fields, "ja")).toEqual(["K 1", undefined]);
    expect(toldOf("FISCAL_YEAR", fields, "ja")).toEqual(["令和8年度", undefined]);
    expect(toldOf("FISCAL_YEAR", fields, "en")).toEqual(["2026", undefined]);
  });

  it("is both years where the guarantee covers two together, and one where they are the same", () => {
    const both = alone({ fiscalYear: 2027 }, { lastFiscalYear: 2027 });
    expect(toldOf("FISCAL_YEAR", both.fields, "ja")[1]).toBe("令和8年度及び令和9年度");
    expect(toldOf("FISCAL_YEAR", both.fields, "en")[1]).toBe("2026 and 2027");
    const one = alone({ fiscalYear: 2026 }, { lastFiscalYear: 2026 });
    expect(toldOf("FISCAL_YEAR", one.fields, "ja")[1]).toBe("令和8年度");
    expect(alone({ fiscalYear: 2025 }, { lastFiscalYear: 2027 }).verdict).toBe("MISMATCH");
  });

  it("is the beneficiary by the name that its certificate states, where it is expected by its id", () => {
    expect(toldOf("BENEFICIARY", alone({ beneficiaryId: CITY.id }).fields, "ja")).toEqual([
      "見本市長",
      "見本市長",
    ]);
    expect(toldOf("BENEFICIARY", alone({ beneficiaryId: "obligee_x" }).fields, "ja")).toEqual([
      "別の被保証者",
      "見本市長",
    ]);
  });

  it("is the body that compares, where it expects nobody or the guarantee is in another's favour", () => {
    const unsaid = { beneficiaryId: null, beneficiaryName: null };
    expect(toldOf("BENEFICIARY", matched({ expected: unsaid }).fields, "ja")).toEqual(["見本市", "見本市長"]);
    const beneficiary = { ...anotherBody, stated: "別の市長" };
    const anothers = matched({ guarantee: { beneficiary } });
    expect(toldOf("BENEFICIARY", anothers.fields, "ja")).toEqual(["見本市", "別の市長"]);
    expect(anothers.fields.filter(({ field }) => field === "BENEFICIARY")).toHaveLength(1);
  });

  it("is of the standing the version on file, where one is named", () => {
    const standing = (certificateVersion: number | null, locale: Locale) =>
      toldOf("STANDING", alone({ kind: "ADVANCE_PAYMENT", certificateVersion }).fields, locale);
    expect(standing(null, "ja")).toEqual(["有効", "有効（第2版）"]);
    expect(standing(null, "en")).toEqual(["in force", "in force, version 2"]);
    expect(standing(1, "ja")).toEqual(["有効（第1版）", "有効（第2版）"]);
    expect(standing(1, "en")).toEqual(["in force, version 1", "in force, version 2"]);
  });

  it.each([
    ["CANCELLED", "cancelled"],
    ["DISCHARGED", "discharged"],
    ["EXPIRED", "expired"],
  ] as const)("is in English how it ended: %s", (status, words) => {
    expect(matched({ guarantee: { status } }).fields[0]?.actual?.("en")).toBe(words);
  });
});

describe("the rule by which a field was compared", () => {
  const ruleOf = (field: MatchField, fields: readonly FieldMatch[]) => {
    const told = fields.find((each) => each.field === field);
    return { ja: told?.rule("ja"), en: told?.rule("en") };
  };

  it.each<[MatchField, RegExp, RegExp]>([
    ["STANDING", /最新の証書/u, /newest certificate/u],
    ["BENEFICIARY", /被保証者が一致/u, /beneficiary must be the one expected/u],
    ["KIND", /保証の区分/u, /kind/u],
    ["WORKS_NAME", /記載が一致.*異体字の違いは問いません/u, /same.*variants of characters do not count/u],
    ["CONTRACT_NUMBER", /記載が一致/u, /Both must be the same/u],
    ["CONTRACT_PRICE", /請負金額（総額）が1円単位まで/u, /contract price.*to the yen/u],
    ["AMOUNT", /必要な割合（1円未満切上げ）/u, /share of the contract price, rounded up/u],
    ["COVERED_UNTIL", /保証期限/u, /last day/u],
    ["FISCAL_YEAR", /対象年度/u, /fiscal year/u],
    ["CONTRACTOR", /商号.*法人格の位置と異体字/u, /same company.*so do variants/u],
    ["CORPORATE_NUMBER", /法人番号/u, /corporate number/u],
  ])("is told in both languages: %s", (field, ja, en) => {
    const rule = ruleOf(field, matched().fields);
    expect(rule.ja).toMatch(ja);
    expect(rule.en).toMatch(en);
  });

  it("is told of what could not be compared, too", () => {
    const none = { ...guarantee.identifiers, worksNumber: null };
    const { fields } = alone(
      { worksNumber: "道改-第12号", fiscalYear: 2026, corporateNumber: "1180301018771" },
      { identifiers: none, fiscalYear: null, contractor: { ...guarantee.contractor, corporateNumber: null } },
    );
    expect(ruleOf("WORKS_NUMBER", fields).ja).toMatch(/^記載が一致すること/u);
    expect(ruleOf("FISCAL_YEAR", fields).ja).toMatch(/^対象年度が一致すること/u);
    expect(ruleOf("CORPORATE_NUMBER", fields).ja).toBe("法人番号が一致すること。");
  });

  it("asks of the standing no more than that it binds, where no version is on file", () => {
    const rule = ruleOf("STANDING", alone({ kind: "ADVANCE_PAYMENT" }).fields);
    expect(rule).toEqual({
      ja: "保証契約が本日現在有効であること。",
      en: "The guarantee must be in force today.",
    });
  });

  it("is that of an amount, where no share of the price is asked", () => {
    const rule = ruleOf("AMOUNT", alone({ minimumAmount: yen(1) }).fields);
    expect(rule.ja).toBe("保証金額が必要な額以上であること。");
    expect(rule.en).toContain("no less than the least amount");
  });

  it("is that of the body itself, where it expects nobody or the guarantee is in another's favour", () => {
    const unsaid = { beneficiaryId: null, beneficiaryName: null };
    for (const changed of [{ expected: unsaid }, { guarantee: { beneficiary: anotherBody } }]) {
      const rule = ruleOf("BENEFICIARY", matched(changed).fields);
      expect(rule.ja).toBe("被保証者が照合する発注者（その部署を含む）であること。");
      expect(rule.en).toContain("the body that compares, or a department of it");
    }
  });
});

describe("the least amount", () => {
  const least = (only: Partial<GuaranteeExpectation>, of: Partial<ComparedGuarantee> = {}) =>
    alone(only, of)
      .fields.find(({ field }) => field === "AMOUNT")
      ?.expected("ja");

  it("is a share of the guarantee's own price, where no price is expected", () => {
    expect(least({ minimumPercent: 10 })).toBe("10,000,001円");
    expect(least({ minimumPercent: 10 }, { contractPrice: yen(1_000) })).toBe("100円");
  });

  it("is the amount alone, where no share is asked", () => {
    expect(least({ minimumAmount: yen(7) })).toBe("7円");
    expect(alone({ minimumAmount: yen(40_000_000) }).verdict).toBe("MATCH");
  });
});
