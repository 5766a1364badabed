import { day, policy, yen } from "../../../tests/support/eligibility-requests";
import { rulesOn, type PolicyRules } from "./obligee-policy";
import { leastPerformance, mostAdvance, mostInterim } from "./payment-ceilings";

const rules = (own: Partial<PolicyRules> = {}) => rulesOn(day("2026-04-01"), [policy(own)]);
const priced = {
  contractType: "WORKS" as const,
  coveredPrice: yen(100_000_000),
  totalled: yen(100_000_000),
  isLowBid: false,
  advanceAmount: yen(40_000_000),
  takenBeside: yen(0),
};
const bound = (found: { readonly amount: number; readonly code: string } | null) =>
  found && [found.amount, found.code];

describe("the most of an advance (前払金)", () => {
  it("is its share of the price, and says by which rule", () => {
    expect(bound(mostAdvance(priced, rules()))).toEqual([40_000_000, "OVER_ADVANCE_SHARE"]);
    expect(bound(mostAdvance({ ...priced, contractType: "CONSULTING" }, rules()))).toEqual([
      30_000_000,
      "OVER_SURVEY_SHARE",
    ]);
  });

  it("is what interim payments leave of both together", () => {
    const half = rules({ totalPercent: 50 });
    expect(bound(mostAdvance({ ...priced, takenBeside: yen(15_000_000) }, half))).toEqual([
      35_000_000,
      "OVER_TOTAL_WITH_INTERIM",
    ]);
    // They leave more than its own share.
    expect(bound(mostAdvance({ ...priced, takenBeside: yen(9_000_000) }, half))).toEqual([
      40_000_000,
      "OVER_ADVANCE_SHARE",
    ]);
    expect(bound(mostAdvance({ ...priced, takenBeside: yen(60_000_000) }, half))).toEqual([
      0,
      "OVER_TOTAL_WITH_INTERIM",
    ]);
  });

  it("is not bound by both together as long as there is no interim payment", () => {
    // Some bodies state an advance of more than they pay of both: nothing beside it is taken yet.
    expect(bound(mostAdvance(priced, rules({ totalPercent: 30 })))).toEqual([
      40_000_000,
      "OVER_ADVANCE_SHARE",
    ]);
  });

  it("counts both together by the price of two years where it covers two", () => {
    const first = { ...priced, totalled: yen(220_000_000), takenBeside: yen(100_000_000) };
    expect(bound(mostAdvance(first, rules()))).toEqual([32_000_000, "OVER_TOTAL_WITH_INTERIM"]);
  });

  it("is smaller after a low-price investigation, alone and together", () => {
    const own = rules({ lowBidAdvancePercent: 20, lowBidTotalPercent: 25 });
    const low = { ...priced, isLowBid: true };
    expect(bound(mostAdvance(low, own))).toEqual([20_000_000, "OVER_LOW_BID_ADVANCE_SHARE"]);
    expect(bound(mostAdvance({ ...low, takenBeside: yen(10_000_000) }, own))).toEqual([
      15_000_000,
      "OVER_TOTAL_WITH_INTERIM",
    ]);
    // Without the investigation neither counts.
    expect(bound(mostAdvance({ ...priced, takenBeside: yen(10_000_000) }, own))).toEqual([
      40_000_000,
      "OVER_ADVANCE_SHARE",
    ]);
  });
});

describe("the most of an interim payment (中間前払金)", () => {
  it("is what advance and other interim payments leave of both together", () => {
    expect(bound(mostInterim({ ...priced, takenBeside: yen(5_000_000) }, rules()))).toEqual([
      15_000_000,
      "OVER_TOTAL_SHARE",
    ]);
    expect(bound(mostInterim(priced, rules()))).toEqual([20_000_000, "OVER_INTERIM_SHARE"]);
  });

  it("cannot be told without its advance, nor for consulting", () => {
    expect(mostInterim({ ...priced, advanceAmount: null }, rules())).toBeNull();
    expect(mostInterim({ ...priced, contractType: "CONSULTING" }, rules())).toBeNull();
  });
});

describe("the least of a performance guarantee (契約保証)", () => {
  it("is its share, and after a low-price investigation the larger of two", () => {
    const low = { ...priced, isLowBid: true };
    expect(bound(leastPerformance(priced, rules()))).toEqual([10_000_000, "UNDER_PERFORMANCE_SHARE"]);
    expect(bound(leastPerformance(low, rules()))).toEqual([30_000_000, "UNDER_LOW_BID_PERFORMANCE_SHARE"]);
    expect(bound(leastPerformance(low, rules({ lowBidPerformancePercent: 5 })))).toEqual([
      10_000_000,
      "UNDER_PERFORMANCE_SHARE",
    ]);
    // Of two that are the same the ordinary one is named.
    expect(bound(leastPerformance(low, rules({ lowBidPerformancePercent: 10 })))).toEqual([
      10_000_000,
      "UNDER_PERFORMANCE_SHARE",
    ]);
  });
});
