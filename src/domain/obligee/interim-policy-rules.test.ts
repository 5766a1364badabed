import { ask, day, interim, policy, reasonsOf, yen } from "../../../tests/support/eligibility-requests";
import { addDays } from "../values/calendar-date";
import { FINDINGS } from "../findings";
import { inWords } from "../values/wording";
import type { EligibilityAnswer, EligibilityReason, EligibilityRequest } from "./eligibility";
import type { ObligeePolicy } from "./obligee-policy";

/** An interim payment of this share of a price whose advance was 40 %. */
function ofPrice(price: number, facts: Partial<EligibilityRequest> = {}): EligibilityRequest {
  return {
    ...interim,
    contractPrice: yen(price),
    coveredPrice: yen(price),
    advanceAmount: yen(Math.floor((price * 4) / 10)),
    amount: null,
    progress: { recognisedOn: day("2025-10-15"), workDone: yen(price), plannedWorkDone: true },
    ...facts,
  };
}

/** A period of so many days whose half has passed on the day of the application. */
function lasting(days: number): Partial<EligibilityRequest> {
  const from = addDays(day("2025-10-15"), -Math.ceil(days / 2));
  return { workPeriod: { from, to: addDays(from, days - 1) } };
}

const of = (rules: Partial<ObligeePolicy["rules"]>, source: string) => policy(rules, "2025-01-01", source);
const inJapanese = (reason: EligibilityReason): string => inWords(FINDINGS[reason.code].words, "ja", reason);
const ruleAndSource = ({ reasons }: EligibilityAnswer): string[] =>
  reasons.map(({ code, source }) => `${code} ${source}`);

describe("the interim payment's rules of bodies (中間前払金の発注者ごとの取扱い)", () => {
  it("和歌山県: from 1,000,000 yen, whatever the period, at most 20 %", () => {
    const wakayama = of(
      { interimMinimumPrice: yen(1_000_000), interimMinimumDays: 0, interimPercent: 20 },
      "和歌山県",
    );
    expect(ask(ofPrice(1_000_000, lasting(20)), wakayama)).toMatchObject({
      eligible: true,
      mostAmount: 200_000,
    });
    expect(ruleAndSource(ask(ofPrice(999_999), wakayama))).toEqual(["UNDER_MINIMUM_PRICE 和歌山県"]);
    expect(ruleAndSource(ask(ofPrice(1_000_000, { amount: yen(200_001) }), wakayama))).toEqual([
      "OVER_INTERIM_SHARE 和歌山県",
    ]);
  });

  it("郡山市: from 3,000,000 yen, together at most 60 %", () => {
    const koriyama = of(
      { interimMinimumPrice: yen(3_000_000), interimMinimumDays: 0, totalPercent: 60 },
      "郡山市",
    );
    expect(ask(ofPrice(3_000_000, lasting(20)), koriyama)).toMatchObject({ eligible: true });
    expect(ruleAndSource(ask(ofPrice(2_999_999), koriyama))).toEqual(["UNDER_MINIMUM_PRICE 郡山市"]);
    const after = { advanceAmount: yen(1_300_000), amount: yen(500_001) };
    expect(ask(ofPrice(3_000_000, after), koriyama).reasons).toMatchObject([
      { code: "OVER_TOTAL_SHARE", limit: 500_000, source: "郡山市" },
    ]);
  });

  it("松山市: above 1,300,000 yen and from 90 days on", () => {
    const matsuyama = of({ interimMinimumPrice: yen(1_300_001), interimMinimumDays: 90 }, "松山市");
    expect(ask(ofPrice(1_300_001, lasting(90)), matsuyama)).toMatchObject({ eligible: true });
    expect(ask(ofPrice(1_300_000, lasting(89)), matsuyama).reasons).toMatchObject([
      { code: "UNDER_MINIMUM_PRICE", limit: 1_300_001, source: "松山市" },
      { code: "UNDER_MINIMUM_PERIOD", limit: 90, source: "松山市" },
    ]);
  });

  it("斜里町: from 5,000,000 yen and 90 days on, none after a part payment", () => {
    const shari = of(
      {
        interimMinimumPrice: yen(5_000_000),
        interimMinimumDays: 90,
        interimExcludesProgressPayment: true,
      },
      "斜里町",
    );
    const request = ofPrice(5_000_000, { ...lasting(90), hasProgressPayment: false });
    expect(ask(request, shari).eligible).toBe(true);
    expect(ask({ ...request, hasProgressPayment: true }, shari).reasons).toMatchObject([
      {
        path: "hasProgressPayment",
        code: "PROGRESS_PAYMENT_EXCLUDED",
        limit: "false",
        actual: "true",
        source: "斜里町",
      },
    ]);
    expect(ruleAndSource(ask({ ...request, contractPrice: yen(4_999_999), ...lasting(89) }, shari))).toEqual([
      "UNDER_MINIMUM_PRICE 斜里町",
      "UNDER_MINIMUM_PERIOD 斜里町",
    ]);
  });

  it("宇和島市: above 5,000,000 yen, in whole 100,000 yen, less after a low-price investigation", () => {
    const uwajima = of(
      {
        interimMinimumPrice: yen(5_000_001),
        interimMinimumDays: 0,
        totalPercent: 60,
        lowBidInterimPercent: 10,
        lowBidTotalPercent: 30,
        roundDownTo: 100_000,
        interimExcludesProgressPayment: true,
      },
      "宇和島市",
    );
    const facts = { hasProgressPayment: false };
    expect(ask(ofPrice(5_000_001, facts), uwajima)).toMatchObject({ eligible: true, mostAmount: 1_000_000 });
    expect(ask(ofPrice(12_345_678, facts), uwajima).mostAmount).toBe(2_400_000);
    expect(ruleAndSource(ask(ofPrice(5_000_000, facts), uwajima))).toEqual(["UNDER_MINIMUM_PRICE 宇和島市"]);

    const lowBid = (advanceAmount: number, amount: number) =>
      ask(
        ofPrice(100_000_000, {
          ...facts,
          isLowBid: true,
          advanceAmount: yen(advanceAmount),
          amount: yen(amount),
        }),
        uwajima,
      );
    expect(lowBid(20_000_000, 10_000_000)).toMatchObject({ eligible: true, mostAmount: 10_000_000 });
    expect(lowBid(20_000_000, 10_000_001).reasons).toMatchObject([
      { code: "OVER_LOW_BID_INTERIM_SHARE", limit: 10_000_000, source: "宇和島市" },
    ]);
    expect(lowBid(25_050_000, 5_000_000).reasons).toMatchObject([
      { code: "OVER_LOW_BID_TOTAL_SHARE", limit: 4_900_000, source: "宇和島市" },
    ]);
    expect(lowBid(40_000_000, 1).mostAmount).toBe(0);
  });

  it("松前町 (愛媛県): from 3,000,000 yen, neither after a low-price investigation nor after a part payment", () => {
    const masaki = of(
      {
        interimMinimumPrice: yen(3_000_000),
        interimMinimumDays: 0,
        interimExcludesLowBid: true,
        interimExcludesProgressPayment: true,
      },
      "松前町",
    );
    const request = ofPrice(3_000_000, { ...lasting(30), hasProgressPayment: false });
    expect(ask(request, masaki).eligible).toBe(true);
    expect(ask({ ...request, isLowBid: true, hasProgressPayment: true }, masaki).reasons).toMatchObject([
      { path: "hasProgressPayment", code: "PROGRESS_PAYMENT_EXCLUDED", source: "松前町" },
      { path: "isLowBid", code: "LOW_BID_EXCLUDED", limit: "false", actual: "true", source: "松前町" },
    ]);
    expect(ruleAndSource(ask({ ...request, contractPrice: yen(2_999_999) }, masaki))).toEqual([
      "UNDER_MINIMUM_PRICE 松前町",
    ]);
  });

  it("珠洲市: from 2,000,000 yen", () => {
    const suzu = of({ interimMinimumPrice: yen(2_000_000), interimMinimumDays: 0 }, "珠洲市");
    expect(ask(ofPrice(2_000_000, lasting(10)), suzu).eligible).toBe(true);
    expect(ruleAndSource(ask(ofPrice(1_999_999), suzu))).toEqual(["UNDER_MINIMUM_PRICE 珠洲市"]);
  });

  it("安城市: at most 50,000,000 yen, and none for supervision (工事監理)", () => {
    const anjo = of({ interimCap: yen(50_000_000), interimExcludesSupervision: true }, "安城市");
    const request = ofPrice(300_000_000, { isSupervision: false });
    expect(ask({ ...request, amount: yen(50_000_000) }, anjo)).toMatchObject({
      eligible: true,
      mostAmount: 50_000_000,
    });
    expect(ask({ ...request, amount: yen(50_000_001), isSupervision: true }, anjo).reasons).toMatchObject([
      { path: "isSupervision", code: "SUPERVISION_EXCLUDED", limit: "false", actual: "true" },
      { path: "amount", code: "OVER_INTERIM_CAP", limit: 50_000_000, source: "安城市" },
    ]);
    const smaller = ask(ofPrice(249_999_999, { isSupervision: false }), anjo);
    expect(smaller.mostAmount).toBe(49_999_999);
  });

  it("国分寺市: only where the public notice says so", () => {
    const kokubunji = of({ interimOnlyIfAnnounced: true }, "国分寺市");
    expect(ask({ ...interim, isInterimAnnounced: true }, kokubunji).eligible).toBe(true);
    expect(ask({ ...interim, isInterimAnnounced: false }, kokubunji).reasons).toMatchObject([
      {
        path: "isInterimAnnounced",
        code: "INTERIM_NOT_ANNOUNCED",
        limit: "true",
        actual: "false",
        source: "国分寺市",
      },
    ]);
  });

  it("小山町: none where a transfer of claims (債権譲渡) was applied for", () => {
    const oyama = of({ interimExcludesTransferOfClaims: true }, "小山町");
    expect(ask({ ...interim, hasTransferOfClaims: false }, oyama).eligible).toBe(true);
    expect(ask({ ...interim, hasTransferOfClaims: true }, oyama).reasons).toMatchObject([
      {
        path: "hasTransferOfClaims",
        code: "TRANSFER_OF_CLAIMS_EXCLUDED",
        limit: "false",
        actual: "true",
        source: "小山町",
      },
    ]);
  });
});

describe("the facts that such rules depend on", () => {
  const strict = of(
    {
      interimOnlyIfAnnounced: true,
      interimExcludesProgressPayment: true,
      interimExcludesSupervision: true,
      interimExcludesTransferOfClaims: true,
      interimExcludesLowBid: true,
    },
    "△△町",
  );
  const said = {
    isInterimAnnounced: true,
    hasProgressPayment: false,
    isSupervision: false,
    hasTransferOfClaims: false,
  };
  const opposite = {
    isInterimAnnounced: false,
    hasProgressPayment: true,
    isSupervision: true,
    hasTransferOfClaims: true,
  };

  it("must be said, all at once, each with the source of its rule", () => {
    const { reasons } = ask(interim, strict);
    expect(reasonsOf({ ...ask(interim, strict) })).toEqual([
      "isInterimAnnounced INTERIM_NOT_ANNOUNCED true",
      "hasProgressPayment PROGRESS_PAYMENT_EXCLUDED false",
      "isSupervision SUPERVISION_EXCLUDED false",
      "hasTransferOfClaims TRANSFER_OF_CLAIMS_EXCLUDED false",
    ]);
    for (const reason of reasons) {
      expect(reason.actual).toBeUndefined();
      expect(reason.source).toBe("△△町");
      expect(inJapanese(reason)).toMatch(/入力してください。$/);
    }
    expect(ask({ ...interim, ...said }, strict).eligible).toBe(true);
  });

  it("are asked for neither by the national rules, nor by a policy that says no, nor of other payments", () => {
    expect(ask({ ...interim, ...opposite, isLowBid: true }).eligible).toBe(true);
    const lenient = of(
      {
        interimOnlyIfAnnounced: false,
        interimExcludesProgressPayment: false,
        interimExcludesSupervision: false,
        interimExcludesTransferOfClaims: false,
        interimExcludesLowBid: false,
      },
      "△△町",
    );
    expect(ask({ ...interim, ...opposite, isLowBid: true }, lenient).eligible).toBe(true);
    const advance = { ...interim, kind: "ADVANCE_PAYMENT", ...opposite, isLowBid: true } as const;
    expect(ask(advance, strict).eligible).toBe(true);
  });

  it("are not asked for where there is no interim payment at all", () => {
    expect(reasonsOf(ask({ ...interim, contractType: "CONSULTING" }, strict))).toEqual([
      "contractType INTERIM_ONLY_FOR_WORKS WORKS",
    ]);
  });

  it("are refused in words that name the obligee's own rule and what to do, without words of the API", () => {
    const asked = { ...interim, ...opposite, isLowBid: true, amount: null };
    const { reasons } = ask(asked, strict);
    expect(reasons).toHaveLength(5);
    for (const reason of reasons) {
      expect(inJapanese(reason)).toMatch(/^この発注者.*訂正してください/);
      expect(inJapanese(reason)).not.toMatch(/[A-Za-z]/);
    }
  });
});

describe("an interim payment beyond what is usual everywhere", () => {
  it("is refused with the national default and without a word of the obligee's own rule", () => {
    const silent = of({}, "△△町");
    const asked = { ...interim, amount: yen(20_000_001), contractPrice: yen(9_999_999), ...lasting(149) };
    for (const lowBid of [false, true]) {
      const { reasons } = ask({ ...asked, isLowBid: lowBid }, silent);
      expect(reasons.map(({ code }) => code)).toEqual([
        "UNDER_MINIMUM_PRICE",
        "UNDER_MINIMUM_PERIOD",
        "OVER_INTERIM_SHARE",
      ]);
      for (const reason of reasons) {
        expect(reason.source).toMatch(/^全国的な標準（各発注者の定めがない場合）：中間前払金は/);
        expect(inJapanese(reason)).not.toContain("この発注者");
      }
    }
  });
});
