"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CalendarMonthScalar = void 0;
const calendar_month_1 = require("../../../domain/values/calendar-month");
const refuse_1 = require("./refuse");
const NOT_A_MONTH = {
    en: "must be a month written YYYY-MM, not before 1873-01; got another text.",
    ja: "月（1873-01 以降）を YYYY-MM で指定してください。",
};
exports.CalendarMonthScalar = (0, refuse_1.scalar)("CalendarMonth", "A month in Japan (暦月), `YYYY-MM`, from 1873-01. Anything else, such as 2026-13, is refused with BAD_USER_INPUT.", (value) => {
    const kind = (0, refuse_1.kindOf)(value);
    if (typeof value !== "string")
        return {
            refusal: {
                en: `must be a string YYYY-MM; got ${kind.en}.`,
                ja: `YYYY-MM の文字列で指定してください（入力: ${kind.ja}）。`,
            },
        };
    const month = (0, calendar_month_1.parseCalendarMonth)(value);
    return month === undefined ? { refusal: NOT_A_MONTH } : { value: month };
});
//# sourceMappingURL=calendar-month.scalar.js.map