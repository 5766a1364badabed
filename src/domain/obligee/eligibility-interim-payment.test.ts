import fc from "fast-check";
import { ask, day, interim, reasonsOf, yen } from "../../../tests/support/eligibility-requests";
import { addDays, daysIn } from "../values/calendar-date";

describe("an interim payment", () => {
  it("needs the recognised progress and the advance it follows", () => {
    const answer = ask({ ...interim, advanceAmount: null, progress: null });
    expect(reasonsOf(answer)).toEqual([
      "advanceAmount ADVANCE_AMOUNT_REQUIRED 1",
      "progress PROGRESS_REQUIRED",
    ]);
    expect(answer.mostAmount).toBeNull();
    expect(reasonsOf(ask({ ...interim, advanceAmount: yen(0) }))).toEqual([
      "advanceAmount ADVANCE_AMOUNT_REQUIRED 1",
    ]);
  });

  it("needs half of the period, half of the price and the planned work, and says all that is missing", () => {
    const early = {
      ...interim,
      progress: { recognisedOn: day("2025-09-30"), workDone: yen(49_999_999), plannedWorkDone: false },
    };
    expect(reasonsOf(ask(early))).toEqual([
      "progress.recognisedOn HALF_PERIOD_NOT_PASSED 2025-10-01",
      "progress.workDone HALF_WORK_NOT_DONE 50000000",
      "progress.plannedWorkDone PLANNED_WORK_NOT_DONE true",
    ]);
    const recognised = { recognisedOn: day("2025-10-01"), workDone: yen(50_000_000), plannedWorkDone: true };
    expect(ask({ ...interim, progress: recognised }).eligible).toBe(true);
    expect(reasonsOf(ask({ ...interim, coveredPrice: yen(100_000_001), progress: recognised }))).toEqual([
      "progress.workDone HALF_WORK_NOT_DONE 50000001",
    ]);
  });

  it("takes half of the period as passed on the day after at least half of its days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 150, max: 2000 }), fc.integer({ min: 0, max: 1999 }), (days, offset) => {
        fc.pre(offset < days);
        const from = day("2025-04-01");
        const recognisedOn = addDays(from, offset);
        const request = {
          ...interim,
          workPeriod: { from, to: addDays(from, days - 1) },
          progress: { recognisedOn, workDone: yen(50_000_000), plannedWorkDone: true },
          on: recognisedOn,
        };
        expect(ask(request).eligible).toBe((daysIn({ from, to: recognisedOn }) - 1) * 2 >= days);
      }),
    );
  });

  it("has its first day on 23 October for 16 June to 28 February (つるぎ町: 258 days, the 130th day)", () => {
    const workPeriod = { from: day("2025-06-16"), to: day("2026-02-28") };
    const on = (recognisedOn: string) =>
      reasonsOf(
        ask({
          ...interim,
          workPeriod,
          progress: { recognisedOn: day(recognisedOn), workDone: yen(50_000_000), plannedWorkDone: true },
          on: day("2025-10-31"),
        }),
      );
    expect(daysIn(workPeriod)).toBe(258);
    expect(on("2025-10-22")).toEqual(["progress.recognisedOn HALF_PERIOD_NOT_PASSED 2025-10-23"]);
    expect(on("2025-10-23")).toEqual([]);
  });

  it("is not recognised by a day that is still to come", () => {
    expect(reasonsOf(ask({ ...interim, on: day("2025-10-14") }))).toEqual([
      "progress.recognisedOn RECOGNISED_AFTER_APPLICATION 2025-10-14",
    ]);
  });

  it("needs a price of 10,000,000 yen and 150 days", () => {
    const small = {
      ...interim,
      contractPrice: yen(10_000_000),
      coveredPrice: yen(10_000_000),
      amount: yen(2_000_000),
      advanceAmount: yen(4_000_000),
      workPeriod: { from: day("2025-04-01"), to: day("2025-08-28") },
    };
    expect(ask(small).eligible).toBe(true);
    const tooSmall = {
      ...small,
      contractPrice: yen(9_999_999),
      amount: null,
      workPeriod: { ...small.workPeriod, to: day("2025-08-27") },
    };
    expect(reasonsOf(ask(tooSmall))).toEqual([
      "worksContract.contractPrice UNDER_MINIMUM_PRICE 10000000",
      "worksContract.workPeriod UNDER_MINIMUM_PERIOD 150",
    ]);
  });

  it("looks at the whole price of a contract over several years, though it covers a part", () => {
    const part = { ...interim, coveredPrice: yen(9_000_000), amount: null };
    const small = reasonsOf(ask(part)).filter((reason) => reason.includes("UNDER_MINIMUM_PRICE"));
    expect(small).toEqual([]);
  });

  it("is for works only", () => {
    const consulting = ask({ ...interim, contractType: "CONSULTING" });
    expect(reasonsOf(consulting)).toEqual(["contractType INTERIM_ONLY_FOR_WORKS WORKS"]);
    expect(consulting.mostAmount).toBeNull();
  });
});
