"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overThreeYears = overThreeYears;
const calendar_date_1 = require("../domain/values/calendar-date");
const fiscal_year_1 = require("../domain/values/fiscal-year");
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const organisations_1 = require("./organisations");
const applied_content_1 = require("./applied-content");
/** The advances of the first two years of a contract over three (債務負担行為): the first year is the one before today's. */
function overThreeYears(today) {
    const second = (0, fiscal_year_1.fiscalYearOf)(today);
    const [first, third] = [second - 1, second + 1];
    const startOf = (year) => (0, fiscal_year_1.periodOfFiscalYear)(year).from;
    const contractedOn = (0, calendar_date_1.addDays)(startOf(first), 45);
    const plan = (year, millions) => ({
        year,
        paymentLimit: (0, applied_content_1.yen)(millions * 1_000_000),
        plannedProgress: (0, applied_content_1.yen)(millions * 1_000_000),
    });
    const bridge = (0, applied_content_1.works)("第二白川橋架替工事", 300_000_000, [(0, calendar_date_1.addDays)(contractedOn, 10), (0, calendar_date_1.addDays)(startOf(third), 240)], {
        place: "熊本県熊本市",
        contractedOn,
        fiscalYears: [plan(first, 100), plan(second, 120), plan(third, 80)],
        identifiers: { ...works_identifiers_1.NO_IDENTIFIERS, worksNumber: `橋-${String(first)}-12`, contractNumber: "契-0315" },
    });
    const advance = (fiscalYear, amount) => (0, applied_content_1.applied)("ADVANCE_PAYMENT", organisations_1.IDS.kumamotoCity, amount, bridge, { fiscalYear });
    return [
        {
            number: "2070900009",
            key: "6XPA3J9T0E",
            issuedOn: (0, calendar_date_1.addDays)(contractedOn, 5),
            content: advance(first, 40_000_000),
        },
        {
            number: "2070900010",
            key: "W5B7Q1KH4Z",
            issuedOn: startOf(second),
            content: advance(second, 48_000_000),
        },
    ];
}
//# sourceMappingURL=contract-over-years.js.map