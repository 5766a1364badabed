import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import type { AmendableTerms } from "./amendment";
import { changeOnPaper } from "./change-on-paper";

const day = (text: string) => text as CalendarDate;
const before: AmendableTerms = {
  amount: 40_000_000 as Yen,
  contractPrice: 100_000_000 as Yen,
  coveredPrice: 100_000_000 as Yen,
  paidAhead: null,
  workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
  expiresOn: day("2027-03-31"),
};
const termsOf = (changes: Partial<AmendableTerms>) =>
  changeOnPaper({ amendedOn: day("2026-09-01"), before, after: { ...before, ...changes } });

describe("what an amendment changed, on a certificate", () => {
  it("is each term with another value, and its day", () => {
    const price = 110_000_000 as Yen;
    expect(termsOf({ contractPrice: price, coveredPrice: price })).toEqual({
      contractChangedOn: "2026-09-01",
      terms: ["contractPrice", "coveredPrice"],
    });
    expect(
      termsOf({ workPeriod: { ...before.workPeriod, to: day("2027-05-31") }, expiresOn: day("2027-05-31") })
        .terms,
    ).toEqual(["expiresOn", "workPeriod"]);
    expect(termsOf({ workPeriod: { ...before.workPeriod, from: day("2026-04-02") } }).terms).toEqual([
      "workPeriod",
    ]);
    expect(termsOf({ amount: 1 as Yen }).terms).toEqual(["amount"]);
    expect(termsOf({ workPeriod: { ...before.workPeriod } }).terms).toEqual([]);
  });
});
