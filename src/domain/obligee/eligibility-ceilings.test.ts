import fc from "fast-check";
import {
  advance,
  ask,
  day,
  interim,
  performance,
  policy,
  reasonsOf,
  survey,
  yen,
} from "../../../tests/support/eligibility-requests";
import { eligibilityOf, type EligibilityRequest } from "./eligibility";
import { NATIONAL_RULES, POLICY_RULES, rulesOn } from "./obligee-policy";
import { MAX_YEN } from "../values/yen";

describe("the ceilings that hold nationally", () => {
  it.each([
    ["an advance of 40 %", advance, 40_000_000],
    ["an interim payment of 20 %", interim, 20_000_000],
    ["30 % of a survey", survey, 30_000_000],
  ])("take %s to the yen, and not one yen more", (_, request, most) => {
    expect(ask({ ...request, amount: yen(most) })).toMatchObject({ eligible: true, mostAmount: most });
    expect(ask({ ...request, amount: yen(most + 1) })).toMatchObject({
      eligible: false,
      reasons: [{ path: "amount", limit: most, actual: most + 1 }],
    });
  });

  it.each([
    ["10 %", performance, 10_000_000],
    ["30 % after a low-price investigation", { ...performance, isLowBid: true }, 30_000_000],
  ])("ask %s of a performance guarantee, and not one yen less", (_, request, least) => {
    expect(ask({ ...request, amount: yen(least) })).toMatchObject({ eligible: true, leastAmount: least });
    expect(ask({ ...request, amount: yen(least - 1) }).reasons).toMatchObject([
      { path: "amount", limit: least, actual: least - 1 },
    ]);
  });

  it("round a share of an odd price down for advances and up for performance", () => {
    expect(ask({ ...advance, coveredPrice: yen(99_999_999), amount: null }).mostAmount).toBe(39_999_999);
    expect(ask({ ...performance, coveredPrice: yen(99_999_999), amount: null }).leastAmount).toBe(10_000_000);
  });

  it("are exact where a hundredth of 2^53 is long past", () => {
    expect(ask({ ...advance, coveredPrice: yen(MAX_YEN), amount: null }).mostAmount).toBe(
      3_602_879_701_896_396,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_YEN }), (price) => {
        const { mostAmount } = ask({ ...advance, coveredPrice: yen(price), amount: null });
        const exact = BigInt(mostAmount ?? -1) * 100n;
        expect(exact <= BigInt(price) * 40n && BigInt(price) * 40n < exact + 100n).toBe(true);
      }),
    );
  });

  it("bound advance and interim payment together at 60 %, and say which of the two bounds it is", () => {
    const after = (advanceAmount: number) =>
      ask({ ...interim, advanceAmount: yen(advanceAmount), amount: null });
    expect(after(30_000_000).mostAmount).toBe(20_000_000);
    expect(after(45_000_000).mostAmount).toBe(15_000_000);
    expect(reasonsOf(ask({ ...interim, amount: yen(20_000_001) }))).toEqual([
      "amount OVER_INTERIM_SHARE 20000000",
    ]);
    expect(reasonsOf(ask({ ...interim, advanceAmount: yen(45_000_000) }))).toEqual([
      "amount OVER_TOTAL_SHARE 15000000",
    ]);
    expect(reasonsOf(after(70_000_000))).toEqual(["amount OVER_TOTAL_SHARE 0"]);
  });
});

describe("the ceilings of an obligee", () => {
  it("round down to 100,000 yen where its policy says so", () => {
    const odd = { ...advance, coveredPrice: yen(12_345_678), amount: yen(4_900_000) };
    expect(ask(odd, policy({ roundDownTo: 100_000 }))).toMatchObject({
      eligible: true,
      mostAmount: 4_900_000,
    });
    expect(reasonsOf(ask({ ...odd, amount: yen(4_900_001) }, policy({ roundDownTo: 100_000 })))).toEqual([
      "amount OVER_ADVANCE_SHARE 4900000",
    ]);
    expect(ask(odd).mostAmount).toBe(4_938_271);
    const rest = { ...interim, advanceAmount: yen(45_050_000), amount: null };
    expect(ask(rest, policy({ roundDownTo: 100_000 })).mostAmount).toBe(14_900_000);
  });

  it("end at its cap, which only advances have", () => {
    const large = { ...advance, coveredPrice: yen(1_000_000_000) };
    const capped = policy({ cap: yen(200_000_000) });
    expect(ask({ ...large, amount: yen(200_000_000) }, capped).eligible).toBe(true);
    expect(ask({ ...large, amount: yen(200_000_001) }, capped).reasons).toMatchObject([
      { code: "OVER_ADVANCE_CAP", limit: 200_000_000, source: "〇〇市契約規則" },
    ]);
    expect(ask({ ...interim, coveredPrice: yen(2_000_000_000), amount: null }, capped).mostAmount).toBe(
      400_000_000,
    );
  });

  it("take the smaller advance and the larger performance guarantee for low bids", () => {
    const careful = policy({ lowBidAdvancePercent: 20, performancePercent: 35 });
    const lowBid = ask({ ...advance, isLowBid: true }, careful);
    expect(reasonsOf(lowBid)).toEqual(["amount OVER_LOW_BID_ADVANCE_SHARE 20000000"]);
    expect(ask(advance, careful).eligible).toBe(true);
    expect(ask({ ...performance, isLowBid: true }, careful).leastAmount).toBe(35_000_000);
  });

  it("ask for a least price and a least period, with the value that would do", () => {
    const strict = policy({ minimumPrice: yen(130_000_000), minimumDays: 366 });
    expect(reasonsOf(ask(advance, strict))).toEqual([
      "worksContract.contractPrice UNDER_MINIMUM_PRICE 130000000",
      "worksContract.workPeriod UNDER_MINIMUM_PERIOD 366",
    ]);
    const enough = {
      ...advance,
      contractPrice: yen(130_000_000),
      workPeriod: { ...advance.workPeriod, to: day("2026-04-01") },
    };
    expect(ask(enough, strict).eligible).toBe(true);
  });
});

describe("the policy in effect", () => {
  const older = policy({ advancePercent: 30, cap: yen(5) }, "2025-01-01");
  const newer = policy({ advancePercent: 35 }, "2025-04-01");

  it.each([
    ["2024-12-31", 40, false],
    ["2025-01-01", 30, true],
    ["2025-03-31", 30, true],
    ["2025-04-01", 35, true],
  ])("on %s advances %d %%, with the policies in any order", (on, value, isOwn) => {
    for (const policies of [
      [older, newer],
      [newer, older],
    ])
      expect(rulesOn(day(on), policies).advancePercent).toMatchObject({ value, isOwn });
  });

  it("falls back on the national default where it says nothing, not on the policy before", () => {
    const { cap, interimPercent } = rulesOn(day("2025-04-01"), [older, newer]);
    expect(cap).toMatchObject({ value: null, isOwn: false });
    expect(interimPercent).toMatchObject({ value: 20, isOwn: false });
    expect(interimPercent.source).toBe(
      "全国的な標準（各発注者の定めがない場合）：中間前払金は請負金額（対象額）の20％以内",
    );
  });

  it("without a policy is the national rules, each with its source", () => {
    const rules = rulesOn(day("2025-04-01"), []);
    for (const rule of POLICY_RULES) {
      expect(rules[rule].value).toBe(NATIONAL_RULES[rule]);
      expect(rules[rule].source).not.toBe("");
    }
  });
});

describe("a performance guarantee", () => {
  it.each([null, false])("needs a planned advance (%s)", (isAdvancePlanned) => {
    expect(reasonsOf(ask({ ...performance, isAdvancePlanned }))).toEqual([
      "isAdvancePlanned ADVANCE_NOT_PLANNED true",
    ]);
  });

  it("as a reservation (契約保証予約) is refused by name, with other faults or none", () => {
    const reservation: EligibilityRequest = {
      ...performance,
      kind: "PERFORMANCE_RESERVATION",
      amount: yen(0),
    };
    expect(eligibilityOf(reservation, [], [])).toMatchObject({
      eligible: false,
      mostAmount: null,
      leastAmount: null,
      reasons: [{ path: "kind", code: "RESERVATION_EXCLUDED" }],
      cautions: [],
    });
  });
});
