"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.deliverPremiumStatement = deliverPremiumStatement;
const premium_statement_1 = require("../../domain/premium/premium-statement");
const calendar_date_1 = require("../../domain/values/calendar-date");
const premium_statements_1 = require("../premium-paper/premium-statements");
const forbidden_1 = require("../shared/forbidden");
/** 保証料計算書 as it is today: the final premium and the payee account may be newer than the link. */
async function deliverPremiumStatement({ reads, press, clock }, caller, { applicationId }) {
    (0, forbidden_1.assertMay)(caller, "read");
    const statements = await (0, premium_statements_1.premiumStatements)(reads, caller, [applicationId], (0, calendar_date_1.dayInJapan)(clock()));
    const statement = statements.get(applicationId);
    if (!statement)
        return { state: "NOT_FOUND" };
    const { bytes } = await press.premiumStatement(statement, caller);
    const name = (0, premium_statement_1.premiumStatementFileName)(statement);
    return {
        state: "DELIVERED",
        document: { ...name, contentType: "application/pdf", disposition: "inline", body: bytes },
    };
}
//# sourceMappingURL=deliver-premium-statement.js.map