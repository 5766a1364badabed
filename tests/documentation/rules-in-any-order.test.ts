import fc from "fast-check";
import { askedInOrder, type Intended } from "../support/asked-in-order";
import { day, policy, yen } from "../support/eligibility-requests";
import { shareOf } from "../../src/domain/values/yen";
import { ADVANCE_YEARS } from "../../src/domain/works-contract/fiscal-year-plans";
import type { Commitment } from "../../src/domain/works-contract/works-ledger";
import { rulesOn } from "../../src/domain/obligee/obligee-policy";

const FIRST = 2026;
/** Bodies round their caps as they round their ceilings. */
const UNIT = 100_000;
const units = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * UNIT);
const percent = fc.integer({ min: 1, max: 80 });

const rules = fc.record({
  advancePercent: fc.option(percent),
  interimPercent: fc.option(percent),
  totalPercent: fc.option(percent),
  lowBidAdvancePercent: fc.option(percent),
  lowBidInterimPercent: fc.option(percent),
  lowBidTotalPercent: fc.option(percent),
  cap: fc.option(units(1, 500).map(yen)),
  interimCap: fc.option(units(1, 500).map(yen)),
  roundDownTo: fc.constantFrom(null, 1, 1_000, UNIT),
});

const contract = fc
  .record({
    progress: fc.array(fc.integer({ min: 10_000_000, max: 300_000_000 }), { minLength: 2, maxLength: 5 }),
    advanceYears: fc.constantFrom(...ADVANCE_YEARS),
    isLowBid: fc.boolean(),
  })
  .map(({ progress, advanceYears, isLowBid }) => {
    const price = yen(progress.reduce((sum, each) => sum + each));
    const last = FIRST + progress.length - 1;
    return {
      contractPrice: price,
      coveredPrice: price,
      workPeriod: { from: day(`${String(FIRST)}-06-01`), to: day(`${String(last + 1)}-02-28`) },
      contractedOn: day(`${String(FIRST)}-05-20`),
      // When the budgets of all years may be used.
      on: day(`${String(last + 1)}-03-31`),
      isLowBid,
      advanceYears,
      fiscalYears: progress.map((each, i) => ({
        year: FIRST + i,
        paymentLimit: yen(each),
        plannedProgress: yen(each),
      })),
    };
  });

type Contract = typeof contract extends fc.Arbitrary<infer Of> ? Of : never;

/** Everything that a contract may have guaranteed: both advances of each year, and 契約保証 of the whole. */
function everything({ fiscalYears }: Contract): Intended[] {
  const ofYears = fiscalYears.flatMap(({ year: fiscalYear }): Intended[] => [
    { kind: "ADVANCE_PAYMENT", fiscalYear, amount: null },
    { kind: "INTERIM_PAYMENT", fiscalYear, amount: null },
  ]);
  return [...ofYears, { kind: "CONTRACT_PERFORMANCE", fiscalYear: null, amount: null }];
}

const inAnyOrder = (intended: readonly Intended[]) =>
  fc.shuffledSubarray([...intended], { minLength: intended.length, maxLength: intended.length });

const sumOf = (ledger: readonly Commitment[], ...kinds: readonly Commitment["kind"][]): number =>
  ledger.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { amount }) => sum + amount, 0);

const sumsIn = (ledger: readonly Commitment[], { advanceYears }: Contract) => ({
  performance: sumOf(ledger, "CONTRACT_PERFORMANCE"),
  advances: sumOf(ledger, "ADVANCE_PAYMENT"),
  interims: sumOf(ledger, "INTERIM_PAYMENT"),
  // Where an advance covers two years, their interim payments share what it leaves: who comes first takes more of it.
  ofYears:
    advanceYears === "FIRST_TWO_TOGETHER"
      ? null
      : ledger
          .map(({ kind, fiscalYear, amount }) => `${kind} ${String(fiscalYear)} ${String(amount)}`)
          .sort(),
});

describe("the sums of a contract over several fiscal years", () => {
  it("are the same whatever the order of the applications", () => {
    const asked = contract.chain((of) =>
      fc.record({
        of: fc.constant(of),
        own: rules,
        one: inAnyOrder(everything(of)),
        other: inAnyOrder(everything(of)),
      }),
    );
    fc.assert(
      fc.property(asked, ({ of, own, one, other }) => {
        const [first, second] = [one, other].map((order) => askedInOrder(of, order, [policy(own)]));
        expect(sumsIn(second ?? [], of)).toEqual(sumsIn(first ?? [], of));
        expect(first?.length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });

  it("never pass what price, years and policy allow, whatever is asked for and when", () => {
    const asked = contract.chain((of) =>
      fc.record({
        of: fc.constant(of),
        own: rules,
        intended: fc
          .tuple(...everything(of).map((each) => amountsOf(each)))
          .chain((intended) => inAnyOrder(intended)),
      }),
    );
    fc.assert(
      fc.property(asked, ({ of, own, intended }) => {
        const ledger = askedInOrder(of, intended, [policy(own)]);
        const effective = rulesOn(of.on, [policy(own)]);
        const value = (rule: "advancePercent" | "interimPercent" | "totalPercent"): number =>
          effective[rule].value;
        for (const { kind, fiscalYear, coveredPrice, amount } of ledger) {
          if (kind === "CONTRACT_PERFORMANCE") continue;
          const isAdvance = kind === "ADVANCE_PAYMENT";
          const share = value(isAdvance ? "advancePercent" : "interimPercent");
          const cap = (isAdvance ? effective.cap : effective.interimCap).value ?? Infinity;
          expect([kind, fiscalYear, amount <= Math.min(shareOf(coveredPrice, share, 100), cap)]).toEqual([
            kind,
            fiscalYear,
            true,
          ]);
        }
        const both = Math.max(value("totalPercent"), value("advancePercent"));
        expect(sumOf(ledger, "ADVANCE_PAYMENT", "INTERIM_PAYMENT")).toBeLessThanOrEqual(
          shareOf(of.contractPrice, both, 100),
        );
        expect(sumOf(ledger, "ADVANCE_PAYMENT")).toBeLessThanOrEqual(
          shareOf(of.contractPrice, value("advancePercent"), 100),
        );
        for (const { fiscalYear, kind } of ledger)
          expect(ledger.filter((each) => each.kind === kind && each.fiscalYear === fiscalYear)).toHaveLength(
            1,
          );
      }),
      { numRuns: 120 },
    );
  });
});

function amountsOf(each: Intended): fc.Arbitrary<Intended> {
  return fc.option(fc.integer({ min: 1, max: 200_000_000 })).map((amount) => ({ ...each, amount }));
}
