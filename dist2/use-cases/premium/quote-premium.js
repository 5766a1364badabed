"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quoteByIssuer = quoteByIssuer;
const calendar_date_1 = require("../../domain/values/calendar-date");
const premium_1 = require("../../domain/premium/premium");
const wanted_1 = require("../shared/wanted");
const outcome_1 = require("../shared/outcome");
/** 保証料の見積り: what a guarantee would cost by the issuer's table in effect on a day. Changes nothing. */
async function quoteByIssuer({ reads, clock }, caller, { issuerId, kind, amount, isOnline, on: day }) {
    const findings = amount === 0 ? [{ path: "amount", code: "MUST_BE_POSITIVE" }] : [];
    const [issuer] = await reads.parties.byIds(caller, "Issuer", [issuerId], wanted_1.NOTHING);
    if (!issuer)
        findings.push({ path: "issuerId", code: "NOT_FOUND" });
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const on = day ?? (0, calendar_date_1.dayInJapan)(clock());
    const table = await reads.rules.premiumTables.inEffect(issuerId, kind, on);
    if (!table)
        return (0, outcome_1.refused)({ code: "PREMIUM_TABLE_NOT_FOUND", kind, on });
    return (0, outcome_1.done)({ quote: (0, premium_1.quotePremium)(table, { amount, isOnline }), table, on });
}
//# sourceMappingURL=quote-premium.js.map