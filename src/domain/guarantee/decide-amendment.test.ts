import {
  changeOf,
  day,
  LATER,
  policy,
  termsOf,
  TODAY,
  yen,
  type Change,
} from "../../../tests/support/sample-amendments";
import type { ObligeePolicy } from "../obligee/obligee-policy";
import { addDays } from "../values/calendar-date";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { IssuedTerms } from "./amendment-findings";
import { decideAmendment, priceOfAmount, type AmendmentCircumstances } from "./decide-amendment";

const decide = (terms: IssuedTerms, change: Change, circumstances: Partial<AmendmentCircumstances> = {}) =>
  decideAmendment(terms, changeOf(change), {
    today: TODAY,
    lastAmendedOn: null,
    amendmentCount: 0,
    ledger: [],
    entry: null,
    agreedFor: terms.worksContract.coveredPrice,
    isLowBid: false,
    policies: [],
    ...circumstances,
  });

/** The decision on a possible amendment. */
function decided(...args: Parameters<typeof decide>) {
  const decision = decide(...args);
  if (!decision.possible) throw new Error(JSON.stringify(decision.findings));
  return decision;
}

function findings(...args: Parameters<typeof decide>) {
  const decision = decide(...args);
  if (decision.possible) throw new Error("nothing was found");
  return decision.findings;
}

const EARLIER = day("2027-01-31");

describe("an amendment", () => {
  it.each([
    ["the amount up", { amount: yen(45_000_000) }, "NEW_CERTIFICATE", ["AMOUNT_CHANGED"]],
    ["the amount down", { amount: yen(30_000_000) }, "NEW_CERTIFICATE", ["AMOUNT_CHANGED"]],
    ["a later completion", { to: LATER }, "NO_NEW_CERTIFICATE", ["PERIOD_FOLLOWED"]],
    ["an earlier completion", { to: EARLIER }, "NO_NEW_CERTIFICATE", ["PERIOD_FOLLOWED"]],
    ["a later start", { from: day("2026-05-01") }, "NO_NEW_CERTIFICATE", ["PERIOD_FOLLOWED"]],
    ["the contract price", { contractPrice: yen(120_000_000) }, "NO_NEW_CERTIFICATE", ["PRICE_CHANGED"]],
    ["the covered price", { coveredPrice: yen(90_000_000) }, "NO_NEW_CERTIFICATE", ["PRICE_CHANGED"]],
    [
      "price and period",
      { contractPrice: yen(120_000_000), to: LATER },
      "NO_NEW_CERTIFICATE",
      ["PERIOD_FOLLOWED", "PRICE_CHANGED"],
    ],
    [
      "amount, price and period",
      { amount: yen(48_000_000), contractPrice: yen(120_000_000), to: LATER },
      "NEW_CERTIFICATE",
      ["AMOUNT_CHANGED", "PERIOD_FOLLOWED", "PRICE_CHANGED"],
    ],
  ] as const)("of an advance-payment guarantee: %s", (_, change, effect, codes) => {
    for (const kind of ["ADVANCE_PAYMENT", "INTERIM_PAYMENT"] as const) {
      // The obligee's rule is on 契約保証 alone.
      const { amendment, reasons } = decided(termsOf(kind), change, {
        policies: [policy("2026-04-01", "NEW_CERTIFICATE")],
      });
      expect(amendment.effect).toBe(effect);
      expect(reasons.map(({ code }) => code)).toEqual(codes);
    }
  });

  it.each([
    ["without a policy", [], "NO_NEW_CERTIFICATE", "EXTENSION_FOLLOWED"],
    [
      "by a policy that lets it follow",
      [policy("2026-04-01", "FOLLOWS")],
      "NO_NEW_CERTIFICATE",
      "EXTENSION_FOLLOWED",
    ],
    [
      "by a policy that says nothing",
      [policy("2026-04-01", null)],
      "NO_NEW_CERTIFICATE",
      "EXTENSION_FOLLOWED",
    ],
    [
      "by a policy that asks for a new certificate",
      [policy("2026-04-01", "NEW_CERTIFICATE")],
      "NEW_CERTIFICATE",
      "EXTENSION_NEEDS_CERTIFICATE",
    ],
    [
      "by the policy of the day of the change, not of today",
      [policy("2026-04-01", "NEW_CERTIFICATE"), policy("2026-10-02", "FOLLOWS")],
      "NEW_CERTIFICATE",
      "EXTENSION_NEEDS_CERTIFICATE",
    ],
    [
      "not by a policy that came after the change",
      [policy("2026-10-02", "NEW_CERTIFICATE")],
      "NO_NEW_CERTIFICATE",
      "EXTENSION_FOLLOWED",
    ],
  ] as const)("of 契約保証 with a longer period, %s", (_, policies, effect, code) => {
    const { amendment, reasons } = decided(termsOf("CONTRACT_PERFORMANCE"), { to: LATER }, { policies });
    expect(amendment).toMatchObject({ effect, after: { expiresOn: LATER } });
    expect(reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it("of 契約保証 with a shorter period, or another start, follows under any policy of the obligee", () => {
    const policies = [policy("2026-04-01", "NEW_CERTIFICATE")];
    for (const change of [{ to: EARLIER }, { from: day("2026-05-01") }, { from: day("2026-03-26") }]) {
      const { amendment, reasons } = decided(termsOf("CONTRACT_PERFORMANCE"), change, { policies });
      expect(amendment.effect).toBe("NO_NEW_CERTIFICATE");
      expect(reasons.map(({ code }) => code)).toEqual(["PERIOD_FOLLOWED"]);
    }
  });

  it("names the source of each rule: the notes of the certificate, the obligee's words, or the national default", () => {
    const change = { amount: yen(45_000_000), contractPrice: yen(120_000_000), to: LATER };
    const sources = (kind: GuaranteeKind, policies: readonly ObligeePolicy[] = []) =>
      decided(termsOf(kind), change, { policies }).reasons.map(({ source }) => source);
    expect(sources("ADVANCE_PAYMENT")).toEqual([
      expect.stringMatching(/^保証証書 注1「保証金額の増減等.*（変更）.*」$/),
      expect.stringMatching(/^保証証書 注2「.*工期の変更に対応して自動的に変更.*」$/),
      expect.stringMatching(/^保証証書 注3「請負金額のみの変更.*」$/),
    ]);
    expect(sources("CONTRACT_PERFORMANCE")[1]).toMatch(/^全国的な標準/);
    expect(sources("CONTRACT_PERFORMANCE", [policy("2026-04-01", "NEW_CERTIFICATE")])[1]).toBe(
      "2026-04-01 の発注者の定め",
    );
  });
});

describe("the terms after an amendment", () => {
  const after = (terms: IssuedTerms, change: Change) => decided(terms, change).amendment.after;

  it("keep what the change leaves out", () => {
    expect(decided(termsOf("ADVANCE_PAYMENT"), { amount: yen(45_000_000) }).amendment).toEqual({
      amendedOn: "2026-10-01",
      effect: "NEW_CERTIFICATE",
      before: {
        amount: 40_000_000,
        contractPrice: 100_000_000,
        coveredPrice: 100_000_000,
        paidAhead: null,
        workPeriod: { from: "2026-04-01", to: "2027-03-31" },
        expiresOn: "2027-03-31",
      },
      after: {
        amount: 45_000_000,
        contractPrice: 100_000_000,
        coveredPrice: 100_000_000,
        paidAhead: null,
        workPeriod: { from: "2026-04-01", to: "2027-03-31" },
        expiresOn: "2027-03-31",
      },
    });
  });

  it("cover all of the new price where all of the old one was covered, else what was covered", () => {
    const change = { contractPrice: yen(120_000_000) };
    expect(after(termsOf("ADVANCE_PAYMENT"), change).coveredPrice).toBe(120_000_000);
    const multiYear = termsOf("ADVANCE_PAYMENT", { coveredPrice: yen(60_000_000) });
    expect(after(multiYear, change).coveredPrice).toBe(60_000_000);
    const stated = { ...change, coveredPrice: yen(70_000_000) };
    expect(after(termsOf("ADVANCE_PAYMENT"), stated).coveredPrice).toBe(70_000_000);
  });

  it("end with the new completion where the guarantee ended with the works", () => {
    expect(after(termsOf("ADVANCE_PAYMENT"), { to: LATER }).expiresOn).toBe(LATER);
    expect(after(termsOf("ADVANCE_PAYMENT"), { to: EARLIER }).expiresOn).toBe(EARLIER);
  });

  it("end on the later day that was agreed, unless the completion passes it", () => {
    const agreed = termsOf("ADVANCE_PAYMENT", {}, { expiresOn: day("2027-05-31") });
    expect(after(agreed, { to: EARLIER }).expiresOn).toBe("2027-05-31");
    expect(after(agreed, { to: day("2027-05-30") }).expiresOn).toBe("2027-05-31");
    expect(after(agreed, { to: LATER }).expiresOn).toBe(LATER);
  });
});

describe("an amendment is not possible", () => {
  const advance = termsOf("ADVANCE_PAYMENT");

  it.each([
    ["that changes nothing", {}],
    ["that states what is so already", { amount: yen(40_000_000), to: day("2027-03-31") }],
  ])("%s", (_, change) => {
    expect(findings(advance, change)).toEqual([{ path: "change", code: "UNCHANGED" }]);
  });

  it("more than 99 times", () => {
    const change = { amount: yen(45_000_000) };
    expect(decide(advance, change, { amendmentCount: 98 }).possible).toBe(true);
    expect(findings(advance, change, { amendmentCount: 99 })).toEqual([
      { path: "change", code: "TOO_MANY_AMENDMENTS", limit: 99 },
    ]);
  });

  it("on a day to come, before the works contract, or before the last amendment; on that day it is", () => {
    const amount = yen(45_000_000);
    const last = { lastAmendedOn: day("2026-08-01") };
    expect(findings(advance, { amount, amendedOn: addDays(TODAY, 1) })).toEqual([
      { path: "change.amendedOn", code: "AFTER_TODAY", limit: TODAY, actual: "2026-10-16" },
    ]);
    expect(findings(advance, { amount, amendedOn: day("2026-03-24") })).toEqual([
      { path: "change.amendedOn", code: "BEFORE_CONTRACT", limit: "2026-03-25", actual: "2026-03-24" },
    ]);
    expect(findings(advance, { amount, amendedOn: day("2026-07-31") }, last)).toEqual([
      { path: "change.amendedOn", code: "BEFORE_LAST_AMENDMENT", limit: "2026-08-01", actual: "2026-07-31" },
    ]);
    expect(decide(advance, { amount, amendedOn: day("2026-08-01") }, last).possible).toBe(true);
    expect(decide(advance, { amount, amendedOn: TODAY }).possible).toBe(true);
    expect(decide(advance, { amount, amendedOn: day("2026-03-25") }).possible).toBe(true);
  });

  it("before the issue, where no day of the works contract is known; between contract and issue it is", () => {
    const amount = yen(45_000_000);
    const unsigned = termsOf("CONTRACT_PERFORMANCE", { contractedOn: null });
    expect(findings(unsigned, { amount, amendedOn: day("2026-04-04") })).toEqual([
      { path: "change.amendedOn", code: "BEFORE_ISSUE", limit: "2026-04-05", actual: "2026-04-04" },
    ]);
    expect(decide(unsigned, { amount, amendedOn: day("2026-04-05") }).possible).toBe(true);
    expect(decide(advance, { amount, amendedOn: day("2026-04-04") }).possible).toBe(true);
  });

  it("to terms that contradict each other, each told in its place", () => {
    expect(findings(advance, { amount: yen(0) })).toEqual([
      { path: "change.amount", code: "MUST_BE_POSITIVE" },
    ]);
    expect(findings(advance, { contractPrice: yen(30_000_000) })).toEqual([
      { path: "change.amount", code: "OVER_COVERED_PRICE", limit: 30_000_000, actual: 40_000_000 },
    ]);
    expect(findings(advance, { coveredPrice: yen(100_000_001) })).toEqual([
      { path: "change.coveredPrice", code: "OVER_CONTRACT_PRICE", limit: 100_000_000, actual: 100_000_001 },
    ]);
    expect(findings(advance, { from: day("2027-04-01") })).toEqual([
      { path: "change.workPeriod.to", code: "BEFORE_START", limit: "2027-04-01", actual: "2027-03-31" },
    ]);
    expect(findings(advance, { contractPrice: yen(0), amendedOn: addDays(TODAY, 1) })).toHaveLength(4);
  });

  it("to a completion before the works contract", () => {
    const late = termsOf("ADVANCE_PAYMENT", { contractedOn: day("2026-09-01") });
    expect(findings(late, { to: day("2026-08-31") }).map(({ path, code }) => [path, code])).toEqual([
      ["change.workPeriod.to", "BEFORE_CONTRACT"],
      ["change.workPeriod.to", "OVER_ALREADY"],
    ]);
  });

  it("that moves the end of the guarantee to a day that has passed; until today it is possible", () => {
    expect(findings(advance, { to: day("2026-10-14") })).toEqual([
      { path: "change.workPeriod.to", code: "OVER_ALREADY", limit: TODAY, actual: "2026-10-14" },
    ]);
    expect(decide(advance, { to: TODAY }).possible).toBe(true);
  });

  it("after 保証期限, or that leaves it in the past; what was agreed in time and moves it may be recorded late", () => {
    const passed = termsOf(
      "ADVANCE_PAYMENT",
      { workPeriod: { from: day("2026-04-01"), to: day("2026-09-30") } },
      { expiresOn: day("2026-09-30") },
    );
    const amendedOn = day("2026-09-30");
    const amount = yen(45_000_000);
    expect(decide(passed, { amendedOn, to: LATER }).possible).toBe(true);
    expect(findings(passed, { amendedOn: day("2026-10-01"), to: LATER })).toEqual([
      { path: "change.amendedOn", code: "AFTER_EXPIRY", limit: "2026-09-30", actual: "2026-10-01" },
    ]);
    // Another amount would bring a version that was never in force.
    expect(findings(passed, { amendedOn, amount })).toEqual([
      { path: "change", code: "OVER_ALREADY", limit: TODAY, actual: "2026-09-30" },
    ]);
    expect(findings(passed, { amendedOn, to: day("2026-10-10") })).toMatchObject([
      { path: "change.workPeriod.to", code: "OVER_ALREADY", actual: "2026-10-10" },
    ]);
  });
});

describe("the advance that an amended interim payment follows", () => {
  const advance = {
    kind: "ADVANCE_PAYMENT",
    fiscalYear: null,
    lastFiscalYear: null,
    coveredPrice: yen(100_000_000),
    paidAhead: null,
    amount: yen(38_000_000),
    mostAmount: yen(38_000_000),
    state: "IN_FORCE",
    number: null,
  } as const;
  const lowered = { amount: yen(1_000_000) };

  it("is the one in force, for an interim payment alone", () => {
    const ledger = [advance];
    expect(decided(termsOf("INTERIM_PAYMENT"), lowered, { ledger }).advanceAmount).toBe(38_000_000);
    expect(decided(termsOf("INTERIM_PAYMENT"), lowered).advanceAmount).toBeNull();
    expect(decided(termsOf("ADVANCE_PAYMENT"), lowered, { ledger }).advanceAmount).toBeNull();
  });

  it("counts with it against the limit of return for both", () => {
    const cut = { contractPrice: yen(50_000_000) };
    const alone = decided(termsOf("INTERIM_PAYMENT"), cut).amountFinding;
    const both = decided(termsOf("INTERIM_PAYMENT"), cut, { ledger: [advance] }).amountFinding;
    expect(both?.difference).toBe(38_000_000 + (alone?.difference ?? -Infinity));
  });
});

describe("the price that an amount was agreed for", () => {
  const step = (amounts: readonly [number, number], prices: readonly [number, number]) => {
    const { before, after } = decided(termsOf("ADVANCE_PAYMENT"), { amount: yen(30_000_000) }).amendment;
    return {
      before: { ...before, amount: yen(amounts[0]), coveredPrice: yen(prices[0]) },
      after: { ...after, amount: yen(amounts[1]), coveredPrice: yen(prices[1]) },
    };
  };

  it("is that of the issue while the amount stays, however the price moves", () => {
    expect(priceOfAmount(yen(100), [])).toBe(100);
    expect(priceOfAmount(yen(130), [step([40, 40], [100, 120]), step([40, 40], [120, 130])])).toBe(100);
  });

  it("is that of the last change of the amount", () => {
    const steps = [step([40, 48], [100, 120]), step([48, 44], [120, 110]), step([44, 44], [110, 150])];
    expect(priceOfAmount(yen(150), steps)).toBe(110);
  });
});
