import fc from "fast-check";
import { rulesOn } from "../obligee/obligee-policy";
import { policy, yen, day } from "../../../tests/support/eligibility-requests";
import { amountFindingOn, type AmountCircumstances } from "./amount-finding";

const NATIONAL = rulesOn(day("2026-04-01"), []);
const terms = (amount: number, coveredPrice: number) => ({
  amount: yen(amount),
  coveredPrice: yen(coveredPrice),
});
const ALONE: AmountCircumstances = {
  others: yen(0),
  isOfTwoYears: false,
  agreedFor: yen(0),
  isLowBid: false,
};

describe("after a price cut", () => {
  it("an advance of 34 m on 60 m (56.7 %) is over 5/10 by 4 m (新ひだか町; the default everywhere)", () => {
    expect(amountFindingOn("ADVANCE_PAYMENT", terms(34_000_000, 60_000_000), ALONE, NATIONAL)).toMatchObject({
      code: "ADVANCE_OVER_RETURN_LIMIT",
      limit: 30_000_000,
      difference: 4_000_000,
    });
  });

  it("an advance of exactly 5/10 stays, and of one yen more does not", () => {
    expect(amountFindingOn("ADVANCE_PAYMENT", terms(30_000_000, 60_000_000), ALONE, NATIONAL)).toBeNull();
    expect(
      amountFindingOn("ADVANCE_PAYMENT", terms(30_000_001, 60_000_000), ALONE, NATIONAL)?.difference,
    ).toBe(1);
  });

  it("4/10 is the limit where the body says so (岐阜県), and the finding names its words", () => {
    const rules = rulesOn(day("2026-04-01"), [policy({ advanceReturnPercent: 40 })]);
    expect(amountFindingOn("ADVANCE_PAYMENT", terms(34_000_000, 60_000_000), ALONE, rules)).toEqual({
      code: "ADVANCE_OVER_RETURN_LIMIT",
      limit: 24_000_000,
      difference: 10_000_000,
      source: "〇〇市契約規則",
      isOwn: true,
    });
  });

  it("with the interim payment 6/10 is the limit of both, whichever is amended", () => {
    for (const [kind, amount, others] of [
      ["ADVANCE_PAYMENT", 40_000_000, 20_000_000],
      ["INTERIM_PAYMENT", 20_000_000, 40_000_000],
    ] as const) {
      const on = (price: number) =>
        amountFindingOn(kind, terms(amount, price), { ...ALONE, others: yen(others) }, NATIONAL);
      expect(on(100_000_000)).toBeNull();
      expect(on(90_000_000)).toMatchObject({ limit: 54_000_000, difference: 6_000_000 });
    }
    // An interim payment never stands alone: its advance may have ended here.
    expect(amountFindingOn("INTERIM_PAYMENT", terms(20_000_000, 34_000_000), ALONE, NATIONAL)).toBeNull();
    expect(
      amountFindingOn("INTERIM_PAYMENT", terms(20_000_000, 33_000_000), ALONE, NATIONAL)?.difference,
    ).toBe(200_000);
  });
});

describe("after a price rise", () => {
  it("契約保証 of 7.2 m on 100 m is under 1/10 by 2.8 m (standard clause, art. 4)", () => {
    expect(
      amountFindingOn("CONTRACT_PERFORMANCE", terms(7_200_000, 100_000_000), ALONE, NATIONAL),
    ).toMatchObject({ code: "PERFORMANCE_UNDER_RATE", limit: 10_000_000, difference: 2_800_000 });
  });

  it("the least is rounded up, so that it is never short", () => {
    expect(amountFindingOn("CONTRACT_PERFORMANCE", terms(1, 11), ALONE, NATIONAL)).toMatchObject({
      limit: 2,
      difference: 1,
    });
    expect(amountFindingOn("CONTRACT_PERFORMANCE", terms(2, 11), ALONE, NATIONAL)).toBeNull();
  });
});

describe("a body that asks for more from 1.25 times the price only (多久市)", () => {
  const rules = rulesOn(day("2026-04-01"), [policy({ performanceRaiseFromPercent: 125 })]);
  const of = (price: number) =>
    amountFindingOn(
      "CONTRACT_PERFORMANCE",
      terms(10_000_000, price),
      { ...ALONE, agreedFor: yen(100_000_000) },
      rules,
    );

  it("has no finding below it, and one from it on, with its own words", () => {
    expect(of(124_999_999)).toBeNull();
    expect(of(125_000_000)).toMatchObject({
      code: "PERFORMANCE_UNDER_RATE",
      limit: 12_500_000,
      difference: 2_500_000,
      isOwn: true,
      source: "〇〇市契約規則",
    });
  });

  it("is no concern of the others, where each rise counts", () => {
    const each = amountFindingOn(
      "CONTRACT_PERFORMANCE",
      terms(10_000_000, 100_000_010),
      { ...ALONE, agreedFor: yen(100_000_000) },
      NATIONAL,
    );
    expect(each).toMatchObject({ limit: 10_000_001, difference: 1, isOwn: false });
  });
});

it("契約保証 of a low bid is to be over its larger share", () => {
  const of = (isLowBid: boolean) =>
    amountFindingOn("CONTRACT_PERFORMANCE", terms(10_000_000, 100_000_000), { ...ALONE, isLowBid }, NATIONAL);
  expect(of(false)).toBeNull();
  expect(of(true)).toMatchObject({ limit: 30_000_000, difference: 20_000_000 });
});

it("an interim payment beside an advance of two years is judged with the advance, by the price of both", () => {
  const around = { ...ALONE, others: yen(88_000_000), isOfTwoYears: true };
  expect(amountFindingOn("INTERIM_PAYMENT", terms(20_000_000, 100_000_000), around, NATIONAL)).toBeNull();
  const advance = { ...ALONE, others: yen(20_000_000), isOfTwoYears: true };
  const on = (price: number) =>
    amountFindingOn("ADVANCE_PAYMENT", terms(88_000_000, price), advance, NATIONAL);
  expect(on(180_000_000)).toBeNull();
  expect(on(170_000_000)).toMatchObject({ limit: 102_000_000, difference: 6_000_000 });
});

it("what cures a finding leaves none", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"),
      fc.integer({ min: 1, max: 1e12 }),
      fc.integer({ min: 1, max: 1e12 }),
      (kind, amount, price) => {
        const finding = amountFindingOn(kind, terms(amount, price), ALONE, NATIONAL);
        if (finding === null) return;
        const cured =
          kind === "CONTRACT_PERFORMANCE" ? amount + finding.difference : amount - finding.difference;
        expect(amountFindingOn(kind, terms(cured, price), ALONE, NATIONAL)).toBeNull();
      },
    ),
  );
});
