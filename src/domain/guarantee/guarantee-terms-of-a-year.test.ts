import fc from "fast-check";
import { addDays, type CalendarDate } from "../values/calendar-date";
import { periodOfFiscalYear } from "../values/fiscal-year";
import { MAX_YEN, type Yen } from "../values/yen";
import { NOT_PLANNED, type FiscalYearPlan } from "../works-contract/fiscal-year-plans";
import { NO_IDENTIFIERS } from "../works-contract/works-identifiers";
import {
  asIssued,
  completed,
  earliestExpiry,
  findingsOnMoney,
  findingsOnTerms,
  type AgreedTerms,
  type KnownTerms,
} from "./guarantee-terms";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;
const plan = (year: number, plannedProgress: number): FiscalYearPlan => ({
  year,
  paymentLimit: yen(plannedProgress),
  plannedProgress: yen(plannedProgress),
});

/** The advance of the second year of 300,000,000 yen over three: 100, 120 and 80 million. */
const second: AgreedTerms = {
  kind: "ADVANCE_PAYMENT",
  contractType: "WORKS",
  jointVenture: null,
  externalReference: null,
  fiscalYear: 2027,
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
    fiscalYears: [plan(2026, 100_000_000), plan(2027, 120_000_000), plan(2028, 80_000_000)],
    advanceYears: "EVERY_YEAR",
  },
  amount: yen(48_000_000),
  expiresOn: null,
  depositBank: { name: "肥後銀行", branch: "本店" },
};
const works = (changes: Partial<AgreedTerms["worksContract"]>): AgreedTerms => ({
  ...second,
  worksContract: { ...second.worksContract, ...changes },
});
const whole: AgreedTerms = { ...works(NOT_PLANNED), fiscalYear: null };
const performance: AgreedTerms = {
  ...second,
  kind: "CONTRACT_PERFORMANCE",
  fiscalYear: null,
  depositBank: null,
};
const codes = (terms: KnownTerms) => findingsOnTerms(terms).map(({ path, code }) => `${path} ${code}`);

describe("terms that leave covered price and expiry open", () => {
  it.each([
    [2026, 100_000_000, "2027-03-31"],
    [2027, 120_000_000, "2028-03-31"],
    [2028, 80_000_000, "2029-02-28"],
  ])("of the year %d cover %d yen to %s (天草市 特約条項 第2条)", (fiscalYear, coveredPrice, expiresOn) => {
    expect(findingsOnTerms({ ...second, fiscalYear, amount: yen(1) })).toEqual([]);
    expect(completed({ ...second, fiscalYear })).toMatchObject({
      fiscalYear,
      expiresOn,
      worksContract: { contractPrice: 300_000_000, coveredPrice },
    });
  });

  it("of a contract without a plan cover the whole price to completion", () => {
    expect(completed(whole)).toMatchObject({
      expiresOn: "2029-02-28",
      worksContract: { coveredPrice: 300_000_000 },
    });
  });

  it("of 契約保証 cover the whole price to completion, whatever the years", () => {
    expect(findingsOnTerms(performance)).toEqual([]);
    expect(completed(performance)).toMatchObject({
      expiresOn: "2029-02-28",
      worksContract: { coveredPrice: 300_000_000 },
    });
  });

  it("cover less by what was paid ahead", () => {
    expect(completed({ ...second, paidAhead: yen(20_000_000) }).worksContract.coveredPrice).toBe(100_000_000);
  });

  it("keep what they state: a part of the price, a later day", () => {
    const stated = {
      ...whole,
      expiresOn: day("2029-03-31"),
      worksContract: { ...whole.worksContract, coveredPrice: yen(200_000_000) },
    };
    expect(completed(stated)).toMatchObject({
      expiresOn: "2029-03-31",
      worksContract: { coveredPrice: 200_000_000 },
    });
    expect(completed({ ...second, expiresOn: day("2028-04-30") }).expiresOn).toBe("2028-04-30");
  });

  it("become the terms of a guarantee, without the plan that they follow from", () => {
    const terms = completed(second);
    expect(terms).not.toHaveProperty("carriedOver");
    expect(completed({ ...second, paidAhead: yen(20_000_000) }).paidAhead).toBe(20_000_000);
    expect(terms.worksContract).not.toHaveProperty("fiscalYears");
    expect(terms.worksContract).not.toHaveProperty("advanceYears");
    expect(terms).toMatchObject({ kind: "ADVANCE_PAYMENT", amount: 48_000_000 });
    expect(terms.worksContract).toMatchObject({ name: "〇〇道路改良工事", contractedOn: "2026-05-20" });
  });
});

describe("the terms of one year", () => {
  it("state the covered price of that year, or none", () => {
    expect(findingsOnTerms(works({ coveredPrice: yen(120_000_000) }))).toEqual([]);
    for (const coveredPrice of [119_999_999, 120_000_001])
      expect(findingsOnTerms(works({ coveredPrice: yen(coveredPrice) }))).toEqual([
        {
          path: "worksContract.coveredPrice",
          code: "NOT_THE_YEARS_PRICE",
          limit: 120_000_000,
          actual: coveredPrice,
        },
      ]);
  });

  it("have an amount of what the year covers at most", () => {
    expect(findingsOnTerms({ ...second, amount: yen(120_000_000) })).toEqual([]);
    expect(findingsOnTerms({ ...second, amount: yen(120_000_001) })).toEqual([
      { path: "amount", code: "OVER_COVERED_PRICE", limit: 120_000_000, actual: 120_000_001 },
    ]);
  });

  it("end no sooner than that year", () => {
    expect(findingsOnTerms({ ...second, expiresOn: day("2028-03-31") })).toEqual([]);
    expect(findingsOnTerms({ ...second, expiresOn: day("2028-03-30") })).toEqual([
      { path: "expiresOn", code: "BEFORE_COMPLETION", limit: "2028-03-31", actual: "2028-03-30" },
    ]);
  });

  it("are told what is wrong with the plan, and nothing that follows from it", () => {
    const broken = {
      ...works({ fiscalYears: [plan(2026, 180_000_000), plan(2027, 120_000_000)] }),
      expiresOn: day("2026-06-01"),
    };
    expect(codes(broken)).toEqual(["worksContract.fiscalYears FISCAL_YEAR_MISSING"]);
    expect(codes({ ...second, fiscalYear: 2029, expiresOn: day("2026-06-01") })).toEqual([
      "fiscalYear NOT_A_PLANNED_YEAR",
    ]);
  });

  it("are not judged by the year while the work period is unknown or contradicts itself", () => {
    const { from, to } = second.worksContract.workPeriod;
    const over = (workPeriod: KnownTerms["worksContract"]["workPeriod"]) =>
      codes({
        ...second,
        amount: yen(120_000_001),
        expiresOn: null,
        worksContract: { ...second.worksContract, workPeriod },
      });
    expect(over({ from: null, to })).toEqual([]);
    expect(over({ from, to: null })).toEqual([]);
    expect(over({ from: to, to: from })).toEqual(["worksContract.workPeriod.to BEFORE_START"]);
  });

  it("may be of one day", () => {
    const oneDay = { from: day("2027-05-20"), to: day("2027-05-20") };
    const terms = works({
      workPeriod: oneDay,
      contractedOn: null,
      fiscalYears: [plan(2027, 300_000_000)],
    });
    expect(codes({ ...terms, amount: yen(300_000_001) })).toEqual([
      "amount OVER_COVERED_PRICE",
      "worksContract.contractedOn REQUIRED_FOR_ADVANCE",
    ]);
  });
});

describe("the money of a guarantee", () => {
  const money = (amount: number | null, contractPrice: number | null, coveredPrice: number | null) =>
    [
      ...findingsOnMoney({
        amount: amount as Yen | null,
        worksContract: {
          contractPrice: contractPrice as Yen | null,
          coveredPrice: coveredPrice as Yen | null,
        },
      }),
    ].map(({ path, code, limit }) => `${path} ${code} ${String(limit ?? "")}`.trim());

  it("is within the covered price, or within the whole where all is covered", () => {
    expect(money(101, 200, 100)).toEqual(["amount OVER_COVERED_PRICE 100"]);
    expect(money(201, 200, null)).toEqual(["amount OVER_COVERED_PRICE 200"]);
    expect(money(200, 200, null)).toEqual([]);
    expect(money(101, null, 100)).toEqual(["amount OVER_COVERED_PRICE 100"]);
  });

  it("is not judged by what is unknown", () => {
    expect(money(null, 200, 100)).toEqual([]);
    expect(money(MAX_YEN, null, null)).toEqual([]);
    expect(money(null, null, MAX_YEN)).toEqual([]);
    expect(money(null, 100, 101)).toEqual(["worksContract.coveredPrice OVER_CONTRACT_PRICE 100"]);
  });
});

describe("the days of terms that are not complete", () => {
  const known: KnownTerms = { ...whole, expiresOn: day("2029-02-28") };
  const changed = (changes: Partial<KnownTerms["worksContract"]>, more: Partial<KnownTerms> = {}) =>
    codes({ ...known, ...more, worksContract: { ...known.worksContract, ...changes } });

  it("are judged as far as they are known", () => {
    const { from, to } = second.worksContract.workPeriod;
    expect(changed({ workPeriod: { from: null, to } })).toEqual([]);
    expect(changed({ workPeriod: { from, to: null } }, { expiresOn: day("1999-01-01") })).toEqual([]);
    expect(changed({ workPeriod: { from, to: null }, contractedOn: day("2099-01-01") })).toEqual([]);
    expect(changed({}, { expiresOn: null })).toEqual([]);
  });

  it("need a kind before a contract day or a deposit bank is missing or too much", () => {
    expect(changed({ contractedOn: null }, { kind: null, depositBank: null })).toEqual([]);
    expect(changed({}, { kind: null })).toEqual([]);
  });
});

describe("the texts of a guarantee", () => {
  it("are each judged at their own place, by the width of the paper", () => {
    const long = (count: number) => "長".repeat(count);
    const terms = {
      ...works({
        name: long(121),
        place: long(201),
        identifiers: { ...NO_IDENTIFIERS, contractNumber: long(65) },
        externalReference: long(65),
      }),
      externalReference: long(65),
      depositBank: { name: long(121), branch: long(121) },
    };
    expect(findingsOnTerms(terms).map(({ path, code, limit }) => [path, code, limit])).toEqual([
      ["worksContract.name", "TOO_LONG", 120],
      ["worksContract.place", "TOO_LONG", 200],
      ["depositBank.name", "TOO_LONG", 120],
      ["depositBank.branch", "TOO_LONG", 120],
      ["worksContract.identifiers.contractNumber", "TOO_LONG", 64],
      ["worksContract.externalReference", "TOO_LONG", 64],
      ["externalReference", "TOO_LONG", 64],
    ]);
  });

  it("are not judged while they are missing", () => {
    const { worksContract } = whole;
    expect(codes({ ...whole, worksContract: { ...worksContract, name: null } })).toEqual([]);
  });
});

describe("terms that were issued", () => {
  it("keep their covered price: the plan of their years is not asked again", () => {
    const issued = asIssued(completed(second));
    expect(issued).toMatchObject({
      paidAhead: null,
      carriedOver: null,
      worksContract: { ...NOT_PLANNED, coveredPrice: 120_000_000 },
    });
    expect(asIssued(completed(whole))).toMatchObject({ fiscalYear: null, expiresOn: "2029-02-28" });
    expect(findingsOnTerms(asIssued(completed(whole)))).toEqual([]);
  });
});

describe("the first day on which a guarantee may expire", () => {
  it.each<[number | null, string, string]>([
    [null, "2029-02-28", "2029-02-28"],
    [2026, "2029-02-28", "2027-03-31"],
    [2027, "2029-02-28", "2028-03-31"],
    [2028, "2029-02-28", "2029-02-28"],
    [2028, "2029-03-31", "2029-03-31"],
    [2028, "2029-04-01", "2029-03-31"],
  ])("of the year %p, with completion on %s, is %s", (fiscalYear, completion, expected) => {
    expect(earliestExpiry({ fiscalYear, lastFiscalYear: null }, day(completion))).toBe(expected);
  });

  it("is never after completion, nor before the end of the year unless the works end first", () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1990, max: 2090 })), fc.nat(36_000), (fiscalYear, later) => {
        const completion = addDays(day("1990-04-01"), later);
        const earliest = earliestExpiry({ fiscalYear, lastFiscalYear: null }, completion);
        expect(earliest <= completion).toBe(true);
        expect(earliest === completion || earliest === periodOfFiscalYear(fiscalYear!).to).toBe(true);
      }),
    );
  });

  it("is the day on which a guarantee of that year ends where nothing else was agreed", () => {
    for (const fiscalYear of [2026, 2027, 2028]) {
      const { expiresOn } = completed({ ...second, fiscalYear });
      expect(expiresOn).toBe(
        earliestExpiry({ fiscalYear, lastFiscalYear: null }, second.worksContract.workPeriod.to),
      );
    }
  });
});
