import { parseCalendarMonth } from "../../../domain/values/calendar-month";
import type { Words } from "../locale";
import { kindOf, scalar } from "./refuse";

const NOT_A_MONTH: Words = {
  en: "must be a month written YYYY-MM, not before 1873-01; got another text.",
  ja: "月（1873-01 以降）を YYYY-MM で指定してください。",
};

export const CalendarMonthScalar = scalar(
  "CalendarMonth",
  "A month in Japan (暦月), `YYYY-MM`, from 1873-01. Anything else, such as 2026-13, is refused with BAD_USER_INPUT.",
  (value) => {
    const kind = kindOf(value);
    if (typeof value !== "string")
      return {
        refusal: {
          en: `must be a string YYYY-MM; got ${kind.en}.`,
          ja: `YYYY-MM の文字列で指定してください（入力: ${kind.ja}）。`,
        },
      };
    const month = parseCalendarMonth(value);
    return month === undefined ? { refusal: NOT_A_MONTH } : { value: month };
  },
);
