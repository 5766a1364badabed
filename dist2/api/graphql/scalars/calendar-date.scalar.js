"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CalendarDateScalar = void 0;
const calendar_date_1 = require("../../../domain/values/calendar-date");
const refuse_1 = require("./refuse");
const NOT_A_DAY = {
    en: "must be a day that exists, written YYYY-MM-DD, not before 1873-01-01; got another text.",
    ja: "実在する日（1873-01-01 以降）を YYYY-MM-DD で指定してください。",
};
exports.CalendarDateScalar = (0, refuse_1.scalar)("CalendarDate", "A day in Japan (暦日), `YYYY-MM-DD`, from 1873-01-01. It has no time and no time zone. " +
    "A day that does not exist, such as 2026-02-30, is refused with BAD_USER_INPUT.", (value) => {
    const kind = (0, refuse_1.kindOf)(value);
    if (typeof value !== "string")
        return {
            refusal: {
                en: `must be a string YYYY-MM-DD; got ${kind.en}.`,
                ja: `YYYY-MM-DD の文字列で指定してください（入力: ${kind.ja}）。`,
            },
        };
    const day = (0, calendar_date_1.parseCalendarDate)(value);
    return day === undefined ? { refusal: NOT_A_DAY } : { value: day };
});
//# sourceMappingURL=calendar-date.scalar.js.map