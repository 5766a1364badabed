import { day, policy, yen } from "../../../tests/support/eligibility-requests";
import { rulesOn } from "../obligee/obligee-policy";
import { shortfallAt, shortfallOf, type PerformanceInForce } from "./performance-shortfall";

const NATIONAL = rulesOn(day("2026-04-01"), []);
const WHOLE: PerformanceInForce = {
  amount: yen(10_000_000),
  contractPrice: yen(100_000_000),
  coveredPrice: yen(100_000_000),
  agreedFor: yen(100_000_000),
  isLowBid: false,
};

describe("what 契約保証 lacks at another price of its works contract", () => {
  it("is the rest to its share of that price", () => {
    expect(shortfallAt(WHOLE, yen(120_000_000), NATIONAL)).toBe(2_000_000);
    expect(shortfallAt(WHOLE, yen(100_000_000), NATIONAL)).toBeNull();
    expect(shortfallAt(WHOLE, yen(80_000_000), NATIONAL)).toBeNull();
  });

  it("is nothing of a part of the contract, of which nobody has said that it rose", () => {
    const part = { ...WHOLE, contractPrice: yen(150_000_000) };
    expect(shortfallAt(part, yen(200_000_000), NATIONAL)).toBeNull();
  });

  it("counts from the rise at which the body asks for more, from the price that was agreed on (多久市)", () => {
    const rules = rulesOn(day("2026-04-01"), [policy({ performanceRaiseFromPercent: 125 })]);
    expect(shortfallAt(WHOLE, yen(124_999_999), rules)).toBeNull();
    expect(shortfallAt(WHOLE, yen(125_000_000), rules)).toBe(2_500_000);
  });

  it("is more after a low bid", () => {
    expect(shortfallAt({ ...WHOLE, isLowBid: true }, yen(100_000_000), NATIONAL)).toBe(20_000_000);
  });

  it("is in no finding on an advance", () => {
    const finding = { limit: yen(1), difference: yen(2), source: "", isOwn: false };
    expect(shortfallOf({ ...finding, code: "PERFORMANCE_UNDER_RATE" })).toBe(2);
    expect(shortfallOf({ ...finding, code: "ADVANCE_OVER_RETURN_LIMIT" })).toBeNull();
    expect(shortfallOf(null)).toBeNull();
  });
});
