import type { Finding } from "../values/finding";
import { adoption, policy } from "../../../tests/support/eligibility-requests";
import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import { NOT_PLANNED, type FiscalYearPlan } from "../works-contract/fiscal-year-plans";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import type { Commitment } from "../works-contract/works-ledger";
import type { AgreedTerms } from "./guarantee-terms";
import { findingsOnIssue, type IssueCircumstances } from "./issue-findings";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;
const number = "2070004426" as GuaranteeNumber;

const advance: AgreedTerms = {
  kind: "ADVANCE_PAYMENT",
  contractType: "WORKS",
  jointVenture: null,
  externalReference: null,
  fiscalYear: null,
  paidAhead: null,
  carriedOver: null,
  worksContract: {
    name: "〇〇道路改良工事",
    place: null,
    contractPrice: yen(300_000_000),
    coveredPrice: null,
    workPeriod: { from: day("2026-06-01"), to: day("2029-02-28") },
    contractedOn: day("2026-05-20"),
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
    ...NOT_PLANNED,
  },
  amount: yen(120_000_000),
  expiresOn: null,
  depositBank: { name: "肥後銀行", branch: "本店" },
};
const circumstances: IssueCircumstances = {
  ledger: [],
  adoptions: [adoption],
  policies: [],
  isSecondLetThrough: false,
  today: day("2027-10-01"),
};
const interim: AgreedTerms = { ...advance, kind: "INTERIM_PAYMENT", amount: yen(60_000_000) };
const performance: AgreedTerms = {
  ...advance,
  kind: "CONTRACT_PERFORMANCE",
  amount: yen(30_000_000),
  depositBank: null,
};
const inForce: Commitment = {
  kind: "ADVANCE_PAYMENT",
  fiscalYear: null,
  lastFiscalYear: null,
  coveredPrice: yen(100_000_000),
  paidAhead: null,
  amount: yen(120_000_000),
  mostAmount: yen(120_000_000),
  state: "IN_FORCE",
  number,
};
const found = (agreed: AgreedTerms, changes: Partial<IssueCircumstances> = {}) =>
  findingsOnIssue(agreed, { ...circumstances, ...changes }).map(withoutSource);
const withoutSource = ({ path, code, limit, actual }: Finding): Finding => ({ path, code, limit, actual });

const plan = (year: number, plannedProgress: number): FiscalYearPlan => ({
  year,
  paymentLimit: yen(plannedProgress),
  plannedProgress: yen(plannedProgress),
});
const fiscalYears = [plan(2026, 100_000_000), plan(2027, 120_000_000), plan(2028, 80_000_000)];
const ofYear = (terms: AgreedTerms, fiscalYear: number, amount: number): AgreedTerms => ({
  ...terms,
  fiscalYear,
  amount: yen(amount),
  worksContract: { ...terms.worksContract, fiscalYears },
});

describe("what an issuer's own core system has underwritten", () => {
  it("has no findings within adoption and ceilings", () => {
    expect(found(advance)).toEqual([]);
    expect(found(performance)).toEqual([]);
    expect(found(interim, { ledger: [inForce] })).toEqual([]);
  });

  it("covers no work of its year that the advance says was paid ahead", () => {
    const together = {
      ...inForce,
      fiscalYear: 2026,
      lastFiscalYear: 2027,
      coveredPrice: yen(200_000_000),
      paidAhead: yen(20_000_000),
      amount: yen(80_000_000),
      mostAmount: yen(80_000_000),
    };
    const second = ofYear(interim, 2027, 20_000_000);
    const planned = {
      ...second,
      worksContract: { ...second.worksContract, advanceYears: "FIRST_TWO_TOGETHER" as const },
    };
    expect(found(planned, { ledger: [together] })).toEqual([
      { path: "paidAhead", code: "UNDER_ADVANCES_PAID_AHEAD", limit: 20_000_000, actual: undefined },
    ]);
    expect(found({ ...planned, paidAhead: yen(20_000_000) }, { ledger: [together] })).toEqual([]);
  });

  it("is held to the ceilings, and the finding names the rule", () => {
    const [over] = findingsOnIssue({ ...advance, amount: yen(120_000_001) }, circumstances);
    expect(over?.source).toContain("前払金は請負金額（対象額）の40％以内");
    expect(found({ ...advance, amount: yen(120_000_001) })).toEqual([
      { path: "amount", code: "OVER_ADVANCE_SHARE", limit: 120_000_000, actual: 120_000_001 },
    ]);
    expect(found({ ...performance, amount: yen(29_999_999) })).toEqual([
      { path: "amount", code: "UNDER_PERFORMANCE_SHARE", limit: 30_000_000, actual: 29_999_999 },
    ]);
    expect(
      found({ ...advance, amount: yen(90_000_001) }, { policies: [policy({ advancePercent: 30 })] }),
    ).toEqual([{ path: "amount", code: "OVER_ADVANCE_SHARE", limit: 90_000_000, actual: 90_000_001 }]);
  });

  it("covers the stated part of the price, where it states one", () => {
    const part = {
      ...advance,
      worksContract: { ...advance.worksContract, coveredPrice: yen(100_000_000) },
    };
    expect(found(part).map(({ code, limit }) => [code, limit])).toEqual([["OVER_ADVANCE_SHARE", 40_000_000]]);
  });

  it("is judged as works where nobody says otherwise", () => {
    expect(found({ ...advance, contractType: null })).toEqual([]);
    expect(found({ ...advance, contractType: "CONSULTING" }).map(({ code }) => code)).toEqual([
      "OVER_SURVEY_SHARE",
    ]);
  });

  it("is for an obligee that takes electronic guarantees", () => {
    expect(found(advance, { adoptions: [] })).toEqual([
      { path: "obligeeId", code: "OBLIGEE_NOT_ADOPTED", limit: undefined, actual: undefined },
    ]);
  });
});

describe("an interim payment that was underwritten elsewhere", () => {
  it("is not asked for what only the core system knows: 認定調書 and the received advance", () => {
    expect(found(interim, { ledger: [inForce] })).toEqual([]);
  });

  it("follows an advance in force", () => {
    expect(found(interim)).toEqual([{ path: "advanceAmount", code: "ADVANCE_NOT_GUARANTEED" }]);
  });

  it("is no more than that advance leaves of both together", () => {
    const large = { ...inForce, amount: yen(130_000_000), mostAmount: yen(130_000_000) };
    expect(found(interim, { ledger: [large] })).toEqual([
      { path: "amount", code: "OVER_TOTAL_SHARE", limit: 50_000_000, actual: 60_000_000 },
    ]);
  });
});

describe("a second guarantee of the same works and kind", () => {
  it("is found, with the number of the first", () => {
    expect(found(advance, { ledger: [inForce] })).toEqual([
      { path: "kind", code: "GUARANTEED_ALREADY", limit: number },
    ]);
  });

  it("is let through by an officer, and is held to the ceilings all the same", () => {
    const letThrough = { ledger: [inForce], isSecondLetThrough: true };
    expect(found(advance, letThrough)).toEqual([]);
    expect(found({ ...advance, amount: yen(120_000_001) }, letThrough)).toHaveLength(1);
  });
});

describe("a guarantee of one year", () => {
  it("is held to the ceiling of that year: 40 % of 120,000,000", () => {
    expect(found(ofYear(advance, 2027, 48_000_000))).toEqual([]);
    expect(found(ofYear(advance, 2027, 48_000_001))).toEqual([
      { path: "amount", code: "OVER_ADVANCE_SHARE", limit: 48_000_000, actual: 48_000_001 },
    ]);
  });

  it("covers less by what was paid ahead", () => {
    const ahead = { ...ofYear(advance, 2027, 48_000_000), paidAhead: yen(20_000_000) };
    expect(found(ahead).map(({ limit }) => limit)).toEqual([40_000_000]);
  });

  it("is the only one of that year, beside those of the others", () => {
    const ledger = [{ ...inForce, fiscalYear: 2026, amount: yen(40_000_000), mostAmount: yen(40_000_000) }];
    expect(found(ofYear(advance, 2027, 48_000_000), { ledger })).toEqual([]);
    expect(found(ofYear(advance, 2026, 40_000_000), { ledger }).map(({ code }) => code)).toEqual([
      "GUARANTEED_ALREADY",
    ]);
  });

  it("is not issued before the budget of that year, nor in a year without an advance", () => {
    expect(found(ofYear(advance, 2028, 32_000_000))).toEqual([
      { path: "fiscalYear", code: "BEFORE_FISCAL_YEAR", limit: "2028-04-01", actual: "2027-10-01" },
    ]);
    const first = ofYear(advance, 2026, 40_000_000);
    const fromSecond = {
      ...first,
      worksContract: { ...first.worksContract, advanceYears: "FROM_SECOND_YEAR" as const },
    };
    expect(found(fromSecond).map(({ code }) => code)).toEqual(["NO_ADVANCE_IN_FIRST_YEAR"]);
  });

  it("as an interim payment follows the advance of that year", () => {
    const ledger = [
      { ...inForce, fiscalYear: 2026, amount: yen(40_000_000), mostAmount: yen(40_000_000) },
      { ...inForce, fiscalYear: 2027, amount: yen(50_000_000), mostAmount: yen(50_000_000) },
    ];
    expect(found(ofYear(interim, 2027, 22_000_000), { ledger })).toEqual([]);
    expect(found(ofYear(interim, 2027, 22_000_001), { ledger })).toEqual([
      { path: "amount", code: "OVER_TOTAL_SHARE", limit: 22_000_000, actual: 22_000_001 },
    ]);
  });
});
