import fc from "fast-check";
import { changeOf, day, termsOf, yen } from "../../../tests/support/sample-amendments";
import { addDays } from "../values/calendar-date";
import { periodOfFiscalYear } from "../values/fiscal-year";
import { amendableTermsOf, amendedTerms, withTerms } from "./amended-terms";
import type { AmendableTerms } from "./amendment";

const WHOLE = { fiscalYear: null, lastFiscalYear: null };
const before: AmendableTerms = amendableTermsOf(termsOf("ADVANCE_PAYMENT"));

describe("the terms that an amendment may touch", () => {
  it("are amount, prices, work period and expiry", () => {
    expect(before).toEqual({
      amount: 40_000_000,
      contractPrice: 100_000_000,
      coveredPrice: 100_000_000,
      paidAhead: null,
      workPeriod: { from: "2026-04-01", to: "2027-03-31" },
      expiresOn: "2027-03-31",
    });
  });

  it("are put back into the guarantee, and nothing else changes", () => {
    const guarantee = termsOf("ADVANCE_PAYMENT");
    const after = amendedTerms(before, changeOf({ amount: yen(1), contractPrice: yen(2) }), WHOLE);
    const changed = withTerms(guarantee, after);
    expect(amendableTermsOf(changed)).toEqual(after);
    expect(withTerms(changed, before)).toEqual(guarantee);
    expect(changed.worksContract).toMatchObject({ name: "〇〇橋補修工事", contractedOn: "2026-03-25" });
  });
});

describe("terms after a change", () => {
  it("stay as they were where the change says nothing", () => {
    expect(amendedTerms(before, changeOf({}), WHOLE)).toEqual(before);
  });

  it("are those of the change", () => {
    const change = changeOf({
      amount: yen(50_000_000),
      contractPrice: yen(130_000_000),
      coveredPrice: yen(125_000_000),
      from: day("2026-05-01"),
      to: day("2027-05-31"),
    });
    expect(amendedTerms(before, change, WHOLE)).toEqual({
      amount: 50_000_000,
      contractPrice: 130_000_000,
      coveredPrice: 125_000_000,
      paidAhead: null,
      workPeriod: { from: "2026-05-01", to: "2027-05-31" },
      expiresOn: "2027-05-31",
    });
  });

  it("cover the whole price still, where they covered it", () => {
    const raised = changeOf({ contractPrice: yen(120_000_000) });
    expect(amendedTerms(before, raised, WHOLE).coveredPrice).toBe(120_000_000);
    const part = { ...before, coveredPrice: yen(80_000_000) };
    expect(amendedTerms(part, raised, WHOLE).coveredPrice).toBe(80_000_000);
  });

  it("of a year cover that year's part still, though it was the whole price", () => {
    const raised = changeOf({ contractPrice: yen(120_000_000) });
    expect(amendedTerms(before, raised, { fiscalYear: 2026, lastFiscalYear: null }).coveredPrice).toBe(
      100_000_000,
    );
  });
});

describe("the expiry after a change of the work period (証書の注2)", () => {
  const expiry = (terms: AmendableTerms, to: string, fiscalYear: number | null = null) =>
    amendedTerms(terms, changeOf({ to: day(to) }), { fiscalYear, lastFiscalYear: null }).expiresOn;
  const later = { ...before, expiresOn: day("2027-04-30") };

  it("follows completion, later and sooner", () => {
    expect(expiry(before, "2027-06-30")).toBe("2027-06-30");
    expect(expiry(before, "2027-01-31")).toBe("2027-01-31");
  });

  it("stays on an agreed later day, unless completion passes it", () => {
    expect(expiry(later, "2027-04-30")).toBe("2027-04-30");
    expect(expiry(later, "2027-05-01")).toBe("2027-05-01");
    expect(expiry(later, "2027-01-31")).toBe("2027-04-30");
  });

  /** The first year of works to 2029-02-28: its guarantee ends on 2027-03-31. */
  const ofFirstYear = {
    ...before,
    workPeriod: { from: day("2026-06-01"), to: day("2029-02-28") },
  };
  /** The last year of the same works. */
  const ofLastYear = { ...ofFirstYear, expiresOn: day("2029-02-28") };

  it("stays at the end of the year while the works go on (天草市 特約条項 第2条)", () => {
    expect(expiry(ofFirstYear, "2029-12-28", 2026)).toBe("2027-03-31");
    expect(expiry(ofFirstYear, "2027-03-31", 2026)).toBe("2027-03-31");
  });

  it("comes before the end of the year with works that end sooner, and goes back to it", () => {
    expect(expiry(ofFirstYear, "2027-03-30", 2026)).toBe("2027-03-30");
    const shortened = {
      ...ofFirstYear,
      workPeriod: { ...ofFirstYear.workPeriod, to: day("2027-01-31") },
      expiresOn: day("2027-01-31"),
    };
    expect(expiry(shortened, "2027-03-15", 2026)).toBe("2027-03-15");
    expect(expiry(shortened, "2029-02-28", 2026)).toBe("2027-03-31");
  });

  it("of the last year follows completion to the end of that year, and no further", () => {
    expect(expiry(ofLastYear, "2029-03-20", 2028)).toBe("2029-03-20");
    expect(expiry(ofLastYear, "2029-06-30", 2028)).toBe("2029-03-31");
  });

  it("of two years together follows completion to the end of the second", () => {
    const together = { fiscalYear: 2026, lastFiscalYear: 2027 };
    const terms = {
      ...before,
      workPeriod: { from: day("2026-06-01"), to: day("2027-12-28") },
      expiresOn: day("2027-12-28"),
    };
    const until = (to: string) => amendedTerms(terms, changeOf({ to: day(to) }), together).expiresOn;
    expect(until("2028-02-29")).toBe("2028-02-29");
    expect(until("2028-06-30")).toBe("2028-03-31");
    expect(until("2027-03-01")).toBe("2027-03-01");
  });

  it("is never before completion or the end of the year, and passes both only where it was agreed on", () => {
    const someDay = fc.nat(1_500).map((days) => addDays(day("2026-06-01"), days));
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(2026, 2027, 2028)),
        someDay,
        someDay,
        fc.option(fc.nat(200)),
        (fiscalYear, to, newTo, grace) => {
          const first = (completion: string) => {
            const end = fiscalYear === null ? completion : periodOfFiscalYear(fiscalYear).to;
            return end < completion ? end : completion;
          };
          const expiresOn = addDays(day(first(to)), grace ?? 0);
          const terms = { ...before, workPeriod: { from: day("2026-06-01"), to }, expiresOn };
          const after = expiry(terms, newTo, fiscalYear);
          expect(after >= first(newTo)).toBe(true);
          expect([first(newTo), expiresOn]).toContain(after);
          expect(after === first(newTo) || (grace ?? 0) > 0).toBe(true);
        },
      ),
    );
  });
});
