import fc from "fast-check";
import type { Adoption } from "./adoption";
import { addDays, daysIn, type CalendarDate } from "./calendar-date";
import { eligibilityOf, type EligibilityAnswer, type EligibilityRequest } from "./eligibility";
import { GUARANTEE_KINDS } from "./guarantee-kind";
import {
  NATIONAL_RULES,
  POLICY_RULES,
  rulesOn,
  type ObligeePolicy,
  type PolicyRules,
} from "./obligee-policy";
import { MAX_YEN, type Yen } from "./yen";

const day = (text: string): CalendarDate => text as CalendarDate;
const yen = (amount: number): Yen => amount as Yen;

const adoption: Adoption = {
  startsOn: day("2024-10-01"),
  startBasis: "CONTRACT_DATE",
  works: true,
  consulting: true,
  consultingStartsOn: null,
  kinds: GUARANTEE_KINDS,
  isTrial: false,
  asOf: day("2025-02-01"),
  source: "熊本県下自治体",
};

const advance: EligibilityRequest = {
  kind: "ADVANCE_PAYMENT",
  delivery: "ELECTRONIC",
  contractType: "WORKS",
  contractPrice: yen(100_000_000),
  coveredPrice: yen(100_000_000),
  workPeriod: { from: day("2025-04-01"), to: day("2026-03-31") },
  contractedOn: day("2025-03-25"),
  noticedOn: null,
  nominatedOn: null,
  amount: yen(40_000_000),
  isLowBid: false,
  isAdvancePlanned: null,
  advanceAmount: null,
  progress: null,
  on: day("2025-03-26"),
};

const interim: EligibilityRequest = {
  ...advance,
  kind: "INTERIM_PAYMENT",
  amount: yen(20_000_000),
  advanceAmount: yen(40_000_000),
  progress: { recognisedOn: day("2025-10-15"), workDone: yen(50_000_000), plannedWorkDone: true },
  on: day("2025-10-20"),
};

const performance: EligibilityRequest = {
  ...advance,
  kind: "CONTRACT_PERFORMANCE",
  contractedOn: null,
  amount: yen(10_000_000),
  isAdvancePlanned: true,
};

const survey: EligibilityRequest = { ...advance, contractType: "CONSULTING", amount: yen(30_000_000) };

function policy(rules: Partial<PolicyRules>, effectiveFrom = "2025-01-01"): ObligeePolicy {
  const silent = Object.fromEntries(POLICY_RULES.map((rule) => [rule, null])) as ObligeePolicy["rules"];
  return {
    effectiveFrom: day(effectiveFrom),
    rules: { ...silent, ...rules },
    papers: { performanceExtension: null, certificateCopyNote: null },
    source: "〇〇市契約規則",
  };
}

const ask = (request: EligibilityRequest, ...policies: ObligeePolicy[]): EligibilityAnswer =>
  eligibilityOf(request, [adoption], policies);
const reasonsOf = (answer: EligibilityAnswer): string[] =>
  answer.reasons.map(({ path, code, limit }) => `${path} ${code} ${limit ?? ""}`.trim());

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
  ])("on %s advances %d %%, whatever order the policies come in", (on, value, isOwn) => {
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

describe("an interim payment", () => {
  it("needs the recognised progress and the advance it follows", () => {
    const answer = ask({ ...interim, advanceAmount: null, progress: null });
    expect(reasonsOf(answer)).toEqual([
      "advanceAmount ADVANCE_AMOUNT_REQUIRED 1",
      "progress PROGRESS_REQUIRED",
    ]);
    expect(answer.mostAmount).toBeNull();
    expect(reasonsOf(ask({ ...interim, advanceAmount: yen(0) }))).toEqual([
      "advanceAmount ADVANCE_AMOUNT_REQUIRED 1",
    ]);
  });

  it("needs half of the period, half of the price and the planned work, and says all that is missing", () => {
    const early = {
      ...interim,
      progress: { recognisedOn: day("2025-09-29"), workDone: yen(49_999_999), plannedWorkDone: false },
    };
    expect(reasonsOf(ask(early))).toEqual([
      "progress.recognisedOn HALF_PERIOD_NOT_PASSED 2025-09-30",
      "progress.workDone HALF_WORK_NOT_DONE 50000000",
      "progress.plannedWorkDone PLANNED_WORK_NOT_DONE true",
    ]);
    const recognised = { recognisedOn: day("2025-09-30"), workDone: yen(50_000_000), plannedWorkDone: true };
    expect(ask({ ...interim, progress: recognised }).eligible).toBe(true);
    expect(reasonsOf(ask({ ...interim, coveredPrice: yen(100_000_001), progress: recognised }))).toEqual([
      "progress.workDone HALF_WORK_NOT_DONE 50000001",
    ]);
  });

  it("takes half of the period as passed when at least half of its days have", () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 2000 }), fc.integer({ min: 0, max: 1999 }), (days, offset) => {
        fc.pre(offset < days);
        const from = day("2025-04-01");
        const recognisedOn = addDays(from, offset);
        const request = {
          ...interim,
          workPeriod: { from, to: addDays(from, days - 1) },
          progress: { recognisedOn, workDone: yen(50_000_000), plannedWorkDone: true },
          on: recognisedOn,
        };
        expect(ask(request).eligible).toBe(daysIn({ from, to: recognisedOn }) * 2 >= days);
      }),
    );
  });

  it("is not recognised by a day that is still to come", () => {
    expect(reasonsOf(ask({ ...interim, on: day("2025-10-14") }))).toEqual([
      "progress.recognisedOn RECOGNISED_AFTER_APPLICATION 2025-10-14",
    ]);
  });

  it("needs a price of 10,000,000 yen and 150 days", () => {
    const small = {
      ...interim,
      contractPrice: yen(10_000_000),
      coveredPrice: yen(10_000_000),
      amount: yen(2_000_000),
      advanceAmount: yen(4_000_000),
      workPeriod: { from: day("2025-04-01"), to: day("2025-08-28") },
    };
    expect(ask(small).eligible).toBe(true);
    const tooSmall = {
      ...small,
      contractPrice: yen(9_999_999),
      amount: null,
      workPeriod: { ...small.workPeriod, to: day("2025-08-27") },
    };
    expect(reasonsOf(ask(tooSmall))).toEqual([
      "worksContract.contractPrice UNDER_MINIMUM_PRICE 10000000",
      "worksContract.workPeriod UNDER_MINIMUM_PERIOD 150",
    ]);
  });

  it("looks at the whole price of a contract over several years, though it covers a part", () => {
    const part = { ...interim, coveredPrice: yen(9_000_000), amount: null };
    const small = reasonsOf(ask(part)).filter((reason) => reason.includes("UNDER_MINIMUM_PRICE"));
    expect(small).toEqual([]);
  });

  it("is for works only", () => {
    const consulting = ask({ ...interim, contractType: "CONSULTING" });
    expect(reasonsOf(consulting)).toEqual(["contractType INTERIM_ONLY_FOR_WORKS WORKS"]);
    expect(consulting.mostAmount).toBeNull();
  });
});

describe("a performance guarantee", () => {
  it.each([null, false])("needs a planned advance (%s)", (isAdvancePlanned) => {
    expect(reasonsOf(ask({ ...performance, isAdvancePlanned }))).toEqual([
      "isAdvancePlanned ADVANCE_NOT_PLANNED true",
    ]);
  });

  it("as a reservation (契約保証予約) is refused by name, whatever else is wrong", () => {
    const reservation: EligibilityRequest = {
      ...performance,
      kind: "PERFORMANCE_RESERVATION",
      amount: yen(0),
    };
    expect(eligibilityOf(reservation, [], [])).toMatchObject({
      eligible: false,
      mostAmount: null,
      leastAmount: null,
      reasons: [{ path: "kind", code: "RESERVATION_EXCLUDED", limit: "CONTRACT_PERFORMANCE" }],
      cautions: [],
    });
  });
});

describe("the obligee's adoption", () => {
  const askWith = (
    changes: Partial<Adoption>,
    request: Partial<EligibilityRequest> = {},
  ): EligibilityAnswer => eligibilityOf({ ...advance, ...request }, [{ ...adoption, ...changes }], []);

  it("is needed for electronic delivery and not for paper", () => {
    expect(reasonsOf(eligibilityOf(advance, [], []))).toEqual(["obligeeId OBLIGEE_NOT_ADOPTED"]);
    expect(eligibilityOf({ ...advance, delivery: "PAPER" }, [], []).eligible).toBe(true);
  });

  it.each([
    ["CONTRACT_DATE", "contractedOn"],
    ["NOTICE_DATE", "noticedOn"],
    ["NOMINATION_DATE", "nominatedOn"],
  ] as const)("counts from the day that its basis %s names", (startBasis, fact) => {
    const on = day("2025-03-26");
    expect(reasonsOf(askWith({ startBasis }, { [fact]: day("2024-09-30"), on }))).toEqual([
      `worksContract.${fact} BEFORE_ADOPTION_START 2024-10-01`,
    ]);
    expect(askWith({ startBasis }, { [fact]: day("2024-10-01"), on }).eligible).toBe(true);
  });

  it("counts from the day of the application where that day is not known", () => {
    expect(askWith({}, { contractedOn: null, on: day("2024-09-30") }).reasons).toMatchObject([
      { code: "BEFORE_ADOPTION_START", limit: "2024-10-01", actual: "2024-09-30" },
    ]);
    expect(askWith({}, { contractedOn: null, on: day("2024-10-01") }).eligible).toBe(true);
  });

  it("may leave consulting out, or start it on another day", () => {
    const consulting = { contractType: "CONSULTING", amount: yen(30_000_000) } as const;
    const never = { consulting: false, consultingStartsOn: day("2026-04-01") };
    expect(reasonsOf(askWith(never, consulting))).toEqual(["contractType CONTRACT_TYPE_NOT_ADOPTED WORKS"]);
    expect(reasonsOf(askWith({ consultingStartsOn: day("2025-04-01") }, consulting))).toEqual([
      "worksContract.contractedOn BEFORE_ADOPTION_START 2025-04-01",
    ]);
    expect(askWith({ consultingStartsOn: day("2025-04-01") }).eligible).toBe(true);
  });

  it("may leave kinds out", () => {
    expect(reasonsOf(askWith({ kinds: ["CONTRACT_PERFORMANCE"] }))).toEqual([
      "kind KIND_NOT_ADOPTED CONTRACT_PERFORMANCE",
    ]);
  });

  it("holds with a caution where it is a trial, or has no date", () => {
    const uncertain = askWith({ isTrial: true, startsOn: null });
    expect(uncertain.eligible).toBe(true);
    expect(uncertain.cautions.map(({ code }) => code)).toEqual([
      "ADOPTION_ON_TRIAL",
      "ADOPTION_START_UNKNOWN",
    ]);
    expect(askWith({ isTrial: true, kinds: ["CONTRACT_PERFORMANCE"] })).toMatchObject({
      eligible: false,
      cautions: [],
    });
  });

  it("holds where any of several does; otherwise the nearest one speaks", () => {
    const later = { ...adoption, startsOn: day("2026-04-01") };
    const latest = { ...adoption, startsOn: day("2027-04-01") };
    const others = { ...later, kinds: [], works: false };
    const trial = { ...adoption, isTrial: true };
    expect(eligibilityOf(advance, [others, later, trial, adoption], [])).toMatchObject({
      eligible: true,
      cautions: [],
    });
    expect(reasonsOf(eligibilityOf(advance, [latest, others, later], []))).toEqual([
      "worksContract.contractedOn BEFORE_ADOPTION_START 2026-04-01",
    ]);
  });
});

describe("whatever is asked", () => {
  const anyPercent = fc.option(fc.integer({ min: 0, max: 100 }));
  const anyRule: Record<keyof PolicyRules, fc.Arbitrary<number | null>> = {
    advancePercent: anyPercent,
    interimPercent: anyPercent,
    totalPercent: anyPercent,
    surveyPercent: anyPercent,
    lowBidAdvancePercent: anyPercent,
    performancePercent: anyPercent,
    lowBidPerformancePercent: anyPercent,
    minimumPrice: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
    minimumDays: fc.option(fc.integer({ min: 0, max: 400 })),
    interimMinimumPrice: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
    interimMinimumDays: fc.option(fc.integer({ min: 0, max: 400 })),
    roundDownTo: fc.option(fc.constantFrom(1, 10_000, 100_000)),
    cap: fc.option(fc.integer({ min: 1, max: 300_000_000 })),
  };
  const anyPolicy = fc.record(anyRule).map((rules) => policy(rules as Partial<PolicyRules>));
  const anyPrice = fc.oneof(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: MAX_YEN }));
  const anyRequest = fc
    .record({
      base: fc.constantFrom(advance, survey, interim, performance),
      coveredPrice: anyPrice,
      isLowBid: fc.boolean(),
      share: fc.integer({ min: 0, max: 1000 }),
      workDone: anyPrice,
    })
    .map(({ base, coveredPrice, isLowBid, share, workDone }) => ({
      ...base,
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
