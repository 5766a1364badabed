import { changeOf, day, termsOf, TODAY, yen, type Change } from "../../../tests/support/sample-amendments";
import { NOT_PLANNED } from "../works-contract/fiscal-year-plans";
import { amendedTerms, amendableTermsOf } from "./amended-terms";
import { priceAfter, type WorksByEntry } from "./judged-price";

const BEFORE = day("2026-06-01");

/** What an amendment of a guarantee of 100,000,000 yen is judged by. */
function judged(change: Change, says: Partial<WorksByEntry> | null, terms = termsOf("ADVANCE_PAYMENT")) {
  const after = amendedTerms(amendableTermsOf(terms), changeOf(change), terms);
  const { contractPrice, workPeriod } = terms.worksContract;
  const entry = says && { ...NOT_PLANNED, contractPrice, workPeriod, lastAmendedOn: BEFORE, ...says };
  return priceAfter(terms, after, TODAY, entry);
}

describe("the price that an amount is judged by after an amendment", () => {
  it("is the guarantee's own where no entry says otherwise", () => {
    expect(judged({ amount: yen(30_000_000) }, null)).toBe(100_000_000);
    expect(judged({ amount: yen(30_000_000) }, {})).toBe(100_000_000);
    // An entry that was never changed by contract merely states something else.
    expect(judged({ amount: yen(30_000_000) }, { contractPrice: yen(80_000_000), lastAmendedOn: null })).toBe(
      100_000_000,
    );
  });

  it.each([60_000_000, 140_000_000])(
    "is the contract's since that was changed, though the guarantee has not followed: %d yen",
    (price) => {
      expect(judged({ amount: yen(30_000_000) }, { contractPrice: yen(price) })).toBe(price);
    },
  );

  it("is what the amendment itself brings, unless the contract was changed again since", () => {
    const brought = { contractPrice: yen(120_000_000) };
    expect(judged(brought, { contractPrice: yen(60_000_000) })).toBe(120_000_000);
    expect(judged(brought, { contractPrice: yen(60_000_000), lastAmendedOn: TODAY })).toBe(120_000_000);
    expect(judged(brought, { contractPrice: yen(60_000_000), lastAmendedOn: day("2099-01-01") })).toBe(
      60_000_000,
    );
  });

  it("is never more than the covered price of a part of the contract", () => {
    const part = { coveredPrice: yen(50_000_000) };
    expect(judged(part, { contractPrice: yen(140_000_000) })).toBe(50_000_000);
    expect(judged(part, { contractPrice: yen(40_000_000) })).toBe(40_000_000);
  });
});
