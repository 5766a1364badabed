import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import {
  amendedWorks,
  areSameTerms,
  findingsOnWorksChange,
  MOST_WORKS_AMENDMENTS,
  type WorksBeforeChange,
  type WorksChange,
} from "./works-amendment";

const day = (text: string): CalendarDate => text as CalendarDate;
const TODAY = day("2026-11-28");
const BEFORE: WorksBeforeChange = {
  contractPrice: 100 as Yen,
  workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
  contractedOn: day("2026-03-25"),
  lastAmendedOn: day("2026-08-01"),
  amendmentCount: 1,
};
const STAYS: WorksChange = {
  amendedOn: TODAY,
  contractPrice: null,
  workPeriod: { from: null, to: null },
};
const found = (change: Partial<WorksChange>, before: Partial<WorksBeforeChange> = {}) => [
  ...findingsOnWorksChange({ ...BEFORE, ...before }, { ...STAYS, ...change }, TODAY),
];
const dearer = { contractPrice: 101 as Yen };

describe("an amendment of a works contract", () => {
  it("changes what it names, and leaves the rest", () => {
    expect(amendedWorks(BEFORE, { ...STAYS, ...dearer })).toEqual({
      contractPrice: 101,
      workPeriod: BEFORE.workPeriod,
    });
    const later = { ...STAYS, workPeriod: { from: null, to: day("2027-06-30") } };
    expect(amendedWorks(BEFORE, later)).toEqual({
      contractPrice: 100,
      workPeriod: { from: "2026-04-01", to: "2027-06-30" },
    });
    const sooner = { ...STAYS, workPeriod: { from: day("2026-03-26"), to: null } };
    expect(amendedWorks(BEFORE, sooner).workPeriod).toEqual({ from: "2026-03-26", to: "2027-03-31" });
  });

  it("changes something", () => {
    expect(areSameTerms(BEFORE, amendedWorks(BEFORE, STAYS))).toBe(true);
    expect(found({})).toEqual([{ path: "change", code: "UNCHANGED" }]);
    expect(found({ contractPrice: 100 as Yen, workPeriod: BEFORE.workPeriod })).toEqual([
      { path: "change", code: "UNCHANGED" },
    ]);
    for (const change of [
      dearer,
      { workPeriod: { from: day("2026-04-02"), to: null } },
      { workPeriod: { from: null, to: day("2027-04-01") } },
    ])
      expect(found(change)).toEqual([]);
  });

  it.each([
    ["2026-11-28", []],
    ["2026-11-29", [{ code: "AFTER_TODAY", limit: "2026-11-28" }]],
    ["2026-08-01", []],
    ["2026-07-31", [{ code: "BEFORE_LAST_AMENDMENT", limit: "2026-08-01" }]],
    [
      "2026-03-24",
      [
        { code: "BEFORE_CONTRACT", limit: "2026-03-25" },
        { code: "BEFORE_LAST_AMENDMENT", limit: "2026-08-01" },
      ],
    ],
  ])("of %s is answered by %j", (amendedOn, findings) => {
    expect(found({ ...dearer, amendedOn: day(amendedOn) })).toEqual(
      findings.map((each) => ({ path: "change.amendedOn", actual: amendedOn, ...each })),
    );
  });

  it("has no earliest day where neither the contract's nor that of a change is known", () => {
    const change = { ...dearer, amendedOn: day("2020-01-01") };
    expect(found(change, { contractedOn: null, lastAmendedOn: null })).toEqual([]);
  });

  it("leaves a price above nothing and a period that ends after it begins", () => {
    expect(found({ contractPrice: 0 as Yen, workPeriod: { from: null, to: day("2026-03-31") } })).toEqual([
      { path: "change.contractPrice", code: "MUST_BE_POSITIVE" },
      { path: "change.workPeriod.to", code: "BEFORE_START", limit: "2026-04-01", actual: "2026-03-31" },
    ]);
    expect(found({ workPeriod: { from: null, to: day("2026-04-01") } })).toEqual([]);
  });

  it("is refused once the issuer recorded as many as may be", () => {
    const most = MOST_WORKS_AMENDMENTS;
    expect(found(dearer, { amendmentCount: most })).toEqual([
      { path: "change", code: "TOO_MANY_WORKS_AMENDMENTS", limit: most },
    ]);
    expect(found(dearer, { amendmentCount: most - 1 })).toEqual([]);
  });
});
