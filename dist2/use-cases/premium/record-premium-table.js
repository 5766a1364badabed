"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordPremiumTable = recordPremiumTable;
const calendar_date_1 = require("../../domain/values/calendar-date");
const premium_table_1 = require("../../domain/premium/premium-table");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/**
 * Records a 保証料率表 of the caller's own organisation, for ever. It applies from today on or later, so that a quote
 * for a past day stays what it was; only an issuer's first table of a kind may reach back.
 */
async function recordPremiumTable(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "recordPremiumTable");
    const { table, idempotencyKey } = command;
    const call = { caller, operation: "recordPremiumTable", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => recordInside(stores, parts, caller, table)));
}
async function recordInside(stores, { clock, newId }, caller, table) {
    const issuerId = caller.organisationId;
    const now = clock();
    const recorded = await stores.premiumTables.daysToAddTo(issuerId, table.kind);
    const findings = [...(0, premium_table_1.findingsOnTable)(table), ...findingsOnDay(table, recorded, (0, calendar_date_1.dayInJapan)(now))];
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const id = newId("premiumtable");
    await stores.premiumTables.insert(issuerId, { ...table, id }, now);
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at: now, type: "PREMIUM_TABLE_RECORDED", subjectId: id });
    return (0, outcome_1.done)({ premiumTableId: id });
}
function* findingsOnDay({ effectiveFrom }, recorded, today) {
    const path = "effectiveFrom";
    if (recorded.includes(effectiveFrom))
        yield { path, code: "ALREADY_RECORDED", actual: effectiveFrom };
    else if (recorded.length > 0 && effectiveFrom < today)
        yield { path, code: "BEFORE_TODAY", limit: today, actual: effectiveFrom };
}
//# sourceMappingURL=record-premium-table.js.map