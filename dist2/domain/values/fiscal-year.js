"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fiscalYearOf = fiscalYearOf;
exports.periodOfFiscalYear = periodOfFiscalYear;
exports.fiscalYearName = fiscalYearName;
const wareki_1 = require("./wareki");
/** Public bodies count their years from 1 April (地方自治法第208条, 財政法第11条). */
const FIRST_MONTH_AND_DAY = "04-01";
const LAST_MONTH_AND_DAY = "03-31";
/** The fiscal year that a day lies in. */
function fiscalYearOf(day) {
    const year = Number(day.slice(0, 4));
    return day.slice(5) < FIRST_MONTH_AND_DAY ? year - 1 : year;
}
/** The first and the last day of a fiscal year. */
function periodOfFiscalYear(year) {
    return {
        from: `${fourDigits(year)}-${FIRST_MONTH_AND_DAY}`,
        to: `${fourDigits(year + 1)}-${LAST_MONTH_AND_DAY}`,
    };
}
function fourDigits(year) {
    return String(year).padStart(4, "0");
}
/** As papers name it: 令和8年度. The year of a change of eras has the name of the newer one: 令和元年度. */
function fiscalYearName(year) {
    const [newYearsEve = ""] = /^.*年/u.exec((0, wareki_1.wareki)(`${fourDigits(year)}-12-31`)) ?? [];
    return `${newYearsEve}度`;
}
//# sourceMappingURL=fiscal-year.js.map