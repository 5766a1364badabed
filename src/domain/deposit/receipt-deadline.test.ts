import { isBusinessDay } from "../values/business-days";
import { dayInJapan, type CalendarDate } from "../values/calendar-date";
import { firstReminderOn, receiptDueOn, reminderAfter, reminderOn } from "./receipt-deadline";

/** 内閣府「国民の祝日」, as far as the days below lie near one. */
const HOLIDAYS = [
  "2026-04-29",
  "2026-05-03",
  "2026-05-04",
  "2026-05-05",
  // 振替休日 of 3 May, a Sunday.
  "2026-05-06",
  "2026-11-23",
  "2027-01-01",
  "2027-01-11",
];
const isHoliday = (day: CalendarDate): boolean => HOLIDAYS.includes(day);
const due = (day: string, days = 5): string => receiptDueOn(day as CalendarDate, days, isHoliday);

describe("a business day of a public body", () => {
  it.each([
    ["2026-11-20", true, "a Friday"],
    ["2026-11-21", false, "a Saturday"],
    ["2026-11-22", false, "a Sunday"],
    ["2026-11-23", false, "勤労感謝の日"],
    ["2026-05-06", false, "振替休日"],
    ["2026-12-28", true, "御用納め"],
    ["2026-12-29", false, "the first day of the year's end"],
    ["2026-12-31", false, "年末"],
    ["2027-01-03", false, "its last day"],
    ["2027-01-04", true, "御用始め"],
  ])("%s: %s, %s", (day, isOne) => {
    expect(isBusinessDay(day as CalendarDate, isHoliday)).toBe(isOne);
  });
});

describe("the deadline of a receipt", () => {
  it("counts from the day after a hand-over on a business day", () => {
    expect(due("2026-11-09")).toBe("2026-11-16");
    expect(due("2026-11-09", 1)).toBe("2026-11-10");
  });

  it("passes over Golden Week", () => {
    // 30 April, 1 May, 7, 8 and 11 May.
    expect(due("2026-04-28")).toBe("2026-05-11");
    // Handed over amid the holidays, it arrives on 7 May.
    expect(due("2026-05-03", 1)).toBe("2026-05-08");
  });

  it("passes over the year's end", () => {
    // 28 December, 4 to 7 January.
    expect(due("2026-12-25")).toBe("2027-01-07");
    expect(due("2026-12-29", 1)).toBe("2027-01-05");
    // 成人の日 too.
    expect(due("2027-01-08", 1)).toBe("2027-01-12");
  });

  it("of a hand-over on a Saturday evening in Japan counts from the next business day", () => {
    const evening = dayInJapan(new Date("2026-11-14T11:30:00Z"));
    expect(evening).toBe("2026-11-14");
    // It arrives on Monday the 16th.
    expect(due(evening)).toBe("2026-11-24");
    expect(due(evening)).toBe(due("2026-11-16"));
    // Saturday in Japan, although it is Friday in London.
    expect(due(dayInJapan(new Date("2026-11-13T22:00:00Z")))).toBe(due("2026-11-16"));
  });
});

describe("the reminders of a receipt", () => {
  const awaited = { handedOverOn: "2026-12-25", receiptDueOn: "2027-01-07" } as never;
  const on = (today: string) => reminderOn(today as CalendarDate, awaited);

  it("are one on the business day before the deadline and one on the deadline", () => {
    expect(firstReminderOn(awaited, isHoliday)).toBe("2027-01-06");
    expect(on("2027-01-06")).toBe("BEFORE_DEADLINE");
    expect(reminderAfter("BEFORE_DEADLINE", awaited)).toBe("2027-01-07");
    expect(on("2027-01-07")).toBe("AT_DEADLINE");
    expect(reminderAfter("AT_DEADLINE", awaited)).toBeNull();
  });

  it("are the later one alone where nobody sent the first in time", () => {
    expect(on("2027-01-20")).toBe("AT_DEADLINE");
  });

  it("never come on the day of the hand-over itself", () => {
    const short = { handedOverOn: "2026-12-25", receiptDueOn: "2026-12-28" } as never;
    expect(firstReminderOn(short, isHoliday)).toBe("2026-12-28");
  });
});
