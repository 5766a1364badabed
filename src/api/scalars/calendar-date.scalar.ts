import { parseCalendarDate } from "../../domain/calendar-date";
import { kindOf, scalar } from "./refuse";

export const CalendarDateScalar = scalar(
  "CalendarDate",
  "A day in Japan (暦日), `YYYY-MM-DD`, from 1873-01-01. It has no time and no time zone. " +
    "A day that does not exist, such as 2026-02-30, is refused with BAD_USER_INPUT.",
  (value) => {
    if (typeof value !== "string") return { refusal: `must be a string YYYY-MM-DD; got ${kindOf(value)}.` };
    const day = parseCalendarDate(value);
    return day === undefined
      ? { refusal: "must be a day that exists, written YYYY-MM-DD, not before 1873-01-01; got another text." }
      : { value: day };
  },
);
