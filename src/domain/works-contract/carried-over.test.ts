import type { CalendarDate } from "../values/calendar-date";
import type { Yen } from "../values/yen";
import { findingsOnCarriedOver, findingsOnWrittenOff, type CarriedChoice } from "./carried-over";
import type { PlannedYears } from "./fiscal-year-plans";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

/** 100, 120 and 80 million yen over three years, not in their order. */
const YEARS: PlannedYears = {
  fiscalYears: [
    { year: 2028, paymentLimit: yen(80_000_000), plannedProgress: yen(80_000_000) },
    { year: 2026, paymentLimit: yen(100_000_000), plannedProgress: yen(100_000_000) },
    { year: 2027, paymentLimit: yen(120_000_000), plannedProgress: yen(120_000_000) },
  ],
  advanceYears: "EVERY_YEAR",
};
const into = (fiscalYear: number, plannedProgress: number, more: Partial<CarriedChoice> = {}) => ({
  kind: "ADVANCE_PAYMENT" as const,
  fiscalYear,
  paidAhead: null,
  carriedOver: { plannedProgress: yen(plannedProgress), writtenOffOn: null },
  ...more,
});
const found = (choice: CarriedChoice) =>
  [...findingsOnCarriedOver(YEARS, choice)].map(({ path, code, limit, actual }) => [
    path,
    code,
    limit,
    actual,
  ]);
const PROGRESS = "carriedOver.plannedProgress";

describe("planned progress that was carried over into a year", () => {
  it("is at most what was planned for all years before", () => {
    expect(found(into(2027, 100_000_000))).toEqual([]);
    expect(found(into(2027, 100_000_001))).toEqual([
      [PROGRESS, "OVER_EARLIER_PROGRESS", 100_000_000, 100_000_001],
    ]);
    expect(found(into(2028, 220_000_000))).toEqual([]);
    expect(found(into(2028, 220_000_001))).toEqual([
      [PROGRESS, "OVER_EARLIER_PROGRESS", 220_000_000, 220_000_001],
    ]);
  });

  it("is one yen at least, and nothing in the first year", () => {
    expect(found(into(2027, 1))).toEqual([]);
    expect(found(into(2027, 0))).toEqual([[PROGRESS, "MUST_BE_POSITIVE", undefined, undefined]]);
    expect(found(into(2026, 1))).toEqual([[PROGRESS, "NOTHING_CARRIED_INTO_FIRST_YEAR", undefined, 1]]);
    expect(found(into(2026, 1, { carriedOver: null }))).toEqual([]);
  });

  it("does not go with work beyond the plan", () => {
    expect(found(into(2027, 1, { paidAhead: yen(1) }))).toEqual([
      [PROGRESS, "CARRIED_OVER_AND_PAID_AHEAD", undefined, 1],
    ]);
    expect(found(into(2027, 1, { paidAhead: yen(0) }))).toEqual([]);
  });
});

describe("the advance of the carried part (建設省通知 国庫債務負担行為に係る契約の前金払)", () => {
  const asked = (writtenOffOn: string | null, kind: CarriedChoice["kind"] = "ADVANCE_PAYMENT") => [
    ...findingsOnWrittenOff(
      {
        kind,
        fiscalYear: 2027,
        carriedOver: {
          plannedProgress: yen(20_000_000),
          writtenOffOn: writtenOffOn === null ? null : day(writtenOffOn),
        },
      },
      day("2027-06-01"),
    ),
  ];

  it("is written off before the next one, which waits until then", () => {
    expect(asked(null)).toEqual([
      {
        path: "carriedOver.writtenOffOn",
        code: "CARRIED_ADVANCE_NOT_WRITTEN_OFF",
        limit: 20_000_000,
      },
    ]);
    expect(asked("2027-06-01")).toEqual([]);
    expect(asked("2027-06-02")).toEqual([
      { path: "carriedOver.writtenOffOn", code: "AFTER_TODAY", limit: "2027-06-01", actual: "2027-06-02" },
    ]);
  });

  it("is written off within the year at the earliest: until then the part was still to be done", () => {
    expect(asked("2027-04-01")).toEqual([]);
    expect(asked("2027-03-31")).toEqual([
      {
        path: "carriedOver.writtenOffOn",
        code: "WRITTEN_OFF_BEFORE_YEAR",
        limit: "2027-04-01",
        actual: "2027-03-31",
      },
    ]);
    expect(asked("1990-01-01")).toHaveLength(1);
  });

  it("holds up advances of both kinds, and nothing else", () => {
    expect(asked(null, "INTERIM_PAYMENT")).toHaveLength(1);
    expect(asked(null, "CONTRACT_PERFORMANCE")).toEqual([]);
    expect(asked(null, null)).toEqual([]);
    expect([
      ...findingsOnWrittenOff(
        { kind: "ADVANCE_PAYMENT", fiscalYear: 2027, carriedOver: null },
        day("2027-06-01"),
      ),
    ]).toEqual([]);
  });
});
