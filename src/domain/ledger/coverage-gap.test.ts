import { GUARANTEE_STATUSES, type GuaranteeStatus } from "../guarantee/guarantee-life-cycle";
import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import {
  COVERAGE_GAP_CODES,
  coverageGaps,
  neededUntil,
  STATES_WITH_GAPS,
  type CoverageFacts,
} from "./coverage-gap";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-06-15");
/** Accepted in time, and long and high enough. */
const COVERED: CoverageFacts = {
  state: "ACCEPTED",
  expiresOn: day("2027-03-31"),
  worksFrom: day("2026-04-01"),
  neededUntil: day("2027-03-31"),
  isUnderRate: false,
  missing: null,
  seenVersion: 2,
  newestVersion: 2,
};
const gapsOf = (facts: Partial<CoverageFacts>) => coverageGaps({ ...COVERED, ...facts }, TODAY);

describe("the coverage of a guarantee", () => {
  it("has no gap where the works end with it, the amount suffices, and the newest version was accepted", () => {
    expect(gapsOf({})).toEqual([]);
  });

  it("has a gap from the first day on that the works outlast it", () => {
    expect(gapsOf({ neededUntil: day("2027-04-01") })).toEqual([
      { code: "WORKS_OUTLAST_GUARANTEE", neededUntil: "2027-04-01", expiresOn: "2027-03-31" },
    ]);
  });

  it("cannot be too short where it does not expire, or where nobody knows until when it is needed", () => {
    expect(gapsOf({ expiresOn: null, neededUntil: day("2099-01-01") })).toEqual([]);
    expect(gapsOf({ neededUntil: null })).toEqual([]);
  });

  it("says how much is missing under the policy, where that is known", () => {
    expect(gapsOf({ isUnderRate: true, missing: 500_000 as Yen })).toEqual([
      { code: "AMOUNT_UNDER_POLICY", missing: 500_000 },
    ]);
    expect(gapsOf({ isUnderRate: true })).toEqual([{ code: "AMOUNT_UNDER_POLICY", missing: null }]);
  });

  it("has a gap where an older version was seen last, and none where none was seen", () => {
    expect(gapsOf({ seenVersion: 1 })).toEqual([
      { code: "SUPERSEDED_VERSION_ON_FILE", seenVersion: 1, newestVersion: 2 },
    ]);
    expect(gapsOf({ seenVersion: null })).toEqual([]);
    expect(gapsOf({ seenVersion: 2, newestVersion: null })).toEqual([]);
  });

  it.each(["ISSUED", "DEPOSITED", "REJECTED"] as const)(
    "has a gap from the first day of the works on while it is %s",
    (state) => {
      expect(gapsOf({ state, worksFrom: TODAY })).toEqual([{ code: "NOT_ACCEPTED", worksFrom: TODAY }]);
      expect(gapsOf({ state, worksFrom: day("2026-06-16") })).toEqual([]);
      expect(gapsOf({ state, worksFrom: null })).toEqual([]);
    },
  );

  it("tells all gaps at once, in one order", () => {
    const worst = gapsOf({
      state: "ISSUED",
      neededUntil: day("2028-03-31"),
      isUnderRate: true,
      seenVersion: 1,
    });
    expect(worst.map(({ code }) => code)).toEqual(COVERAGE_GAP_CODES);
    expect(COVERAGE_GAP_CODES).toEqual([
      "WORKS_OUTLAST_GUARANTEE",
      "AMOUNT_UNDER_POLICY",
      "SUPERSEDED_VERSION_ON_FILE",
      "NOT_ACCEPTED",
    ]);
  });

  it.each(GUARANTEE_STATUSES.filter((state) => ["DISCHARGED", "CANCELLED", "EXPIRED"].includes(state)))(
    "has no gap any more once it is %s",
    (state: GuaranteeStatus) => {
      expect(gapsOf({ state, neededUntil: day("2028-03-31"), isUnderRate: true, seenVersion: 1 })).toEqual(
        [],
      );
    },
  );
});

describe("the states in which a guarantee may leave a gap", () => {
  it("are those in which it binds, and those among them that the body has not accepted", () => {
    expect(GUARANTEE_STATUSES.filter((state) => gapsOf({ state, isUnderRate: true }).length > 0)).toEqual(
      GUARANTEE_STATUSES.filter((state) => STATES_WITH_GAPS.BINDING.includes(state)),
    );
    expect(
      STATES_WITH_GAPS.BINDING.filter((state) => !STATES_WITH_GAPS.NOT_ACCEPTED.includes(state)),
    ).toEqual(["ACCEPTED"]);
  });

  it("leave none in a version that is newer than the one that was heard of", () => {
    expect(gapsOf({ seenVersion: 3 })).toEqual([]);
  });
});

describe("the day until which a guarantee is needed", () => {
  const works = day("2028-09-30");

  it("is the completion of the works, where it is for the whole contract", () => {
    expect(neededUntil(works, { fiscalYear: null, lastFiscalYear: null })).toBe("2028-09-30");
  });

  it("is the end of its fiscal year, or of the second of two together", () => {
    expect(neededUntil(works, { fiscalYear: 2026, lastFiscalYear: null })).toBe("2027-03-31");
    expect(neededUntil(works, { fiscalYear: 2026, lastFiscalYear: 2027 })).toBe("2028-03-31");
  });

  it("is the completion of the works in their last year", () => {
    expect(neededUntil(works, { fiscalYear: 2028, lastFiscalYear: null })).toBe("2028-09-30");
  });
});
