"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverMonthlyPremiums = deliverMonthlyPremiums;
const monthly_premiums_1 = require("../../domain/premium/monthly-premiums");
const calendar_date_1 = require("../../domain/values/calendar-date");
const read_monthly_premiums_1 = require("../premium-paper/read-monthly-premiums");
/** 保証料一括納付明細書 as the caller may see it now. */
async function deliverMonthlyPremiums({ reads, press, tables, clock }, caller, { query, format }) {
    const premiums = await (0, read_monthly_premiums_1.readMonthlyPremiums)(reads, caller, query, (0, calendar_date_1.dayInJapan)(clock()));
    if (!premiums)
        return { state: "NOT_FOUND" };
    if (format === "CSV") {
        const name = (0, monthly_premiums_1.monthlyPremiumsFileName)(premiums, "csv");
        const body = new TextEncoder().encode(tables.monthlyPremiums(premiums));
        return {
            state: "DELIVERED",
            document: { ...name, contentType: "text/csv; charset=utf-8", disposition: "attachment", body },
        };
    }
    const { bytes } = await press.monthlyPremiums(premiums, caller);
    const name = (0, monthly_premiums_1.monthlyPremiumsFileName)(premiums, "pdf");
    return {
        state: "DELIVERED",
        document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
    };
}
//# sourceMappingURL=deliver-monthly-premiums.js.map