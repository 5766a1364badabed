import fc from "fast-check";
import {
  advance,
  ask,
  interim,
  performance,
  policy,
  survey,
  yen,
} from "../../../tests/support/eligibility-requests";
import type { EligibilityAnswer } from "./eligibility";
import type { PolicyRules } from "./obligee-policy";
import { MAX_YEN } from "../values/yen";

describe("for every request", () => {
  const anyYen = (min: number, max: number) => fc.integer({ min, max }).map(yen);
  const anyPercent = fc.option(fc.integer({ min: 0, max: 100 }));
  const anyCondition = fc.option(fc.boolean());
  const anyRule: { [Rule in keyof PolicyRules]: fc.Arbitrary<PolicyRules[Rule] | null> } = {
    advancePercent: anyPercent,
    interimPercent: anyPercent,
    totalPercent: anyPercent,
    surveyPercent: anyPercent,
    lowBidAdvancePercent: anyPercent,
    advanceReturnPercent: anyPercent,
    totalReturnPercent: anyPercent,
    performancePercent: anyPercent,
    lowBidPerformancePercent: anyPercent,
    performanceRaiseFromPercent: fc.option(fc.integer({ min: 100, max: 1_000 })),
    minimumPrice: fc.option(anyYen(0, 20_000_000)),
    minimumDays: fc.option(fc.integer({ min: 0, max: 400 })),
    interimMinimumPrice: fc.option(anyYen(0, 20_000_000)),
    interimMinimumDays: fc.option(fc.integer({ min: 0, max: 400 })),
    interimMinimumYearLimit: fc.option(anyYen(0, 20_000_000)),
    roundDownTo: fc.option(fc.constantFrom(1, 10_000, 100_000)),
    cap: fc.option(anyYen(1, 300_000_000)),
    interimCap: fc.option(anyYen(1, 300_000_000)),
    lowBidInterimPercent: anyPercent,
    lowBidTotalPercent: anyPercent,
    interimOnlyIfAnnounced: anyCondition,
    interimExcludesProgressPayment: anyCondition,
    interimExcludesLowBid: anyCondition,
    interimExcludesSupervision: anyCondition,
    interimExcludesTransferOfClaims: anyCondition,
    uniqueWorksNumber: anyCondition,
    uniqueProcurementNumber: anyCondition,
    uniqueContractNumber: anyCondition,
    uniqueSpecificationNumber: anyCondition,
  };
  const anyPolicy = fc.record(anyRule).map((rules) => policy(rules));
  const anyPrice = fc.oneof(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: MAX_YEN }));
  const anyRequest = fc
    .record({
      base: fc.constantFrom(advance, survey, interim, performance),
      coveredPrice: anyPrice,
      isLowBid: fc.boolean(),
      share: fc.integer({ min: 0, max: 1000 }),
      workDone: anyPrice,
      facts: fc.record({
        isInterimAnnounced: anyCondition,
        hasProgressPayment: anyCondition,
        isSupervision: anyCondition,
        hasTransferOfClaims: anyCondition,
      }),
    })
    .map(({ base, coveredPrice, isLowBid, share, workDone, facts }) => ({
      ...base,
      ...facts,
      contractPrice: yen(coveredPrice),
      coveredPrice: yen(coveredPrice),
      isLowBid,
      advanceAmount: base.advanceAmount && yen(Number((BigInt(coveredPrice) * BigInt(share)) / 1000n) || 1),
      progress: base.progress && { ...base.progress, workDone: yen(workDone) },
    }));
  const anyAmount = fc.integer({ min: 1, max: MAX_YEN });
  const aboutAmount = ({ reasons }: EligibilityAnswer) => reasons.filter(({ path }) => path === "amount");

  it("passes every amount up to the most and none above it", () => {
    fc.assert(
      fc.property(anyRequest, anyPolicy, anyAmount, (request, own, amount) => {
        const { mostAmount } = ask({ ...request, amount: null }, own);
        fc.pre(mostAmount !== null);
        const asked = (value: number) => aboutAmount(ask({ ...request, amount: yen(value) }, own));
        expect(asked(amount).length === 0).toBe(amount <= mostAmount);
        if (mostAmount > 0) expect(asked(mostAmount)).toEqual([]);
        expect(asked(mostAmount + 1)).toMatchObject([{ limit: mostAmount }]);
      }),
    );
  });

  it("passes every amount from the least on and none below it", () => {
    fc.assert(
      fc.property(anyRequest, anyPolicy, anyAmount, (request, own, amount) => {
        const { leastAmount } = ask({ ...request, amount: null }, own);
        fc.pre(leastAmount !== null);
        const asked = (value: number) => aboutAmount(ask({ ...request, amount: yen(value) }, own));
        expect(asked(amount).length === 0).toBe(amount >= leastAmount);
        expect(asked(leastAmount)).toEqual([]);
      }),
    );
  });

  it("never refuses less of an advance than it allows, nor more of a performance guarantee", () => {
    fc.assert(
      fc.property(anyRequest, anyPolicy, anyAmount, anyAmount, (request, own, one, other) => {
        const [smaller, larger] = [Math.min(one, other), Math.max(one, other)];
        const passes = (value: number) => ask({ ...request, amount: yen(value) }, own).eligible;
        if (request.kind === "CONTRACT_PERFORMANCE") expect(!passes(smaller) || passes(larger)).toBe(true);
        else expect(!passes(larger) || passes(smaller)).toBe(true);
      }),
    );
  });

  it("bounds nothing above the price, and the same whether an amount is named or not", () => {
    fc.assert(
      fc.property(anyRequest, anyPolicy, anyAmount, (request, own, amount) => {
        const { mostAmount, leastAmount } = ask({ ...request, amount: null }, own);
        for (const bound of [mostAmount, leastAmount]) {
          if (bound === null) continue;
          expect(Number.isSafeInteger(bound) && bound >= 0 && bound <= request.coveredPrice).toBe(true);
        }
        expect(ask({ ...request, amount: yen(amount) }, own)).toMatchObject({ mostAmount, leastAmount });
      }),
    );
  });

  it("is eligible exactly when there is no reason, and every reason says where and by which rule", () => {
    fc.assert(
      fc.property(anyRequest, anyPolicy, anyAmount, (request, own, amount) => {
        const { eligible, reasons } = ask({ ...request, amount: yen(amount) }, own);
        expect(eligible).toBe(reasons.length === 0);
        for (const { path, source, limit } of reasons) {
          expect(path).not.toBe("");
          expect(source).not.toBe("");
          expect(limit).toBeDefined();
        }
        const places = reasons.map(({ path, code }) => `${path} ${code}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
