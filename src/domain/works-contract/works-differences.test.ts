import fc from "fast-check";
import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import { COMPARED_TERMS, differencesBetween, type StatedContract } from "./works-differences";

const STATED: StatedContract = {
  name: "〇〇橋補修工事",
  contractType: "WORKS",
  contractPrice: 100 as Yen,
  workPeriod: { from: "2026-04-01" as CalendarDate, to: "2027-03-31" as CalendarDate },
  contractedOn: "2026-03-25" as CalendarDate,
  fiscalYears: [
    { year: 2026, paymentLimit: 60 as Yen, plannedProgress: 70 as Yen },
    { year: 2027, paymentLimit: 40 as Yen, plannedProgress: 30 as Yen },
  ],
};

describe("two statements of one works contract", () => {
  it.each([
    ["NAME", { name: "△△橋補修工事" }, "〇〇橋補修工事", "△△橋補修工事"],
    ["CONTRACT_TYPE", { contractType: "CONSULTING" }, "WORKS", "CONSULTING"],
    ["CONTRACT_PRICE", { contractPrice: 101 as Yen }, "100", "101"],
    [
      "WORK_PERIOD",
      { workPeriod: { ...STATED.workPeriod, to: "2027-03-30" as CalendarDate } },
      "2026-04-01/2027-03-31",
      "2026-04-01/2027-03-30",
    ],
    [
      "WORK_PERIOD",
      { workPeriod: { ...STATED.workPeriod, from: "2026-04-02" as CalendarDate } },
      "2026-04-01/2027-03-31",
      "2026-04-02/2027-03-31",
    ],
    ["CONTRACTED_ON", { contractedOn: "2026-03-26" as CalendarDate }, "2026-03-25", "2026-03-26"],
    [
      "FISCAL_YEARS",
      { fiscalYears: [{ year: 2026, paymentLimit: 100 as Yen, plannedProgress: 100 as Yen }] },
      "2026 60/70, 2027 40/30",
      "2026 100/100",
    ],
  ] as const)("differ in %s alone where that differs", (term, change, stated, elsewhere) => {
    expect(differencesBetween(STATED, { ...STATED, ...change })).toEqual([{ term, stated, elsewhere }]);
    expect(differencesBetween({ ...STATED, ...change }, STATED)).toEqual([
      { term, stated: elsewhere, elsewhere: stated },
    ]);
  });

  it("agree where only the writing of the name or the order of the years differs", () => {
    const written = {
      ...STATED,
      name: "〇〇橋　補修工事",
      fiscalYears: [...(STATED.fiscalYears ?? [])].reverse(),
    };
    expect(differencesBetween(STATED, written)).toEqual([]);
  });

  it("do not differ in what one of them leaves open", () => {
    const optional = fc.subarray(["name", "contractType", "contractedOn", "fiscalYears"] as const);
    fc.assert(
      fc.property(optional, (left) => {
        const open = { ...STATED, ...Object.fromEntries(left.map((each) => [each, null])) };
        expect(differencesBetween(STATED, open)).toEqual([]);
        expect(differencesBetween(open, STATED)).toEqual([]);
      }),
    );
  });

  it("are told of in the order of the terms", () => {
    const other: StatedContract = {
      name: "別",
      contractType: "CONSULTING",
      contractPrice: 1 as Yen,
      workPeriod: { from: "2020-04-01" as CalendarDate, to: "2021-03-31" as CalendarDate },
      contractedOn: "2020-03-25" as CalendarDate,
      fiscalYears: [],
    };
    expect(differencesBetween(STATED, other).map(({ term }) => term)).toEqual(COMPARED_TERMS);
  });
});
