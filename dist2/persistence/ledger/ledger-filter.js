"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEDGER_KEYS = void 0;
exports.ledgerConditions = ledgerConditions;
const coverage_gap_1 = require("../../domain/ledger/coverage-gap");
const calendar_date_1 = require("../../domain/values/calendar-date");
const reading_1 = require("../../domain/values/reading");
const search_text_1 = require("../../domain/values/search-text");
const filter_conditions_1 = require("../engine/filter-conditions");
const ledger_labels_1 = require("./ledger-labels");
/** The columns by which a ledger is ordered. Not by the id alone: PostgreSQL would read the entries of all bodies by their primary key. */
exports.LEDGER_KEYS = {
    ENTERED_AT: "e.entered_at",
    NUMBER: "e.number",
    AMOUNT: "e.amount",
    EXPIRES_ON: "e.expires_on",
};
/** What a filter asks of `ledger_entry e`: each condition by columns that the indexes of all orders hold. */
function ledgerConditions(filter, order, today, parameters) {
    // Otherwise SQLite, which keeps no statistics, leaves the index of the order for that of the day, and sorts.
    const isPlanned = parameters.engine === "postgres";
    const isOrdered = order === "EXPIRES_ON" || isPlanned;
    const expiresOn = isOrdered ? "e.expires_on" : "+e.expires_on";
    const { expiringWithin } = filter;
    return [
        ...(0, filter_conditions_1.among)("e.kind", filter.kinds, parameters),
        ...(0, filter_conditions_1.among)("e.state", filter.states, parameters),
        ...(0, filter_conditions_1.among)("e.origin", filter.origins, parameters),
        ...(0, filter_conditions_1.between)(expiresOn, filter.expiresFrom, filter.expiresTo, parameters),
        ...(expiringWithin === undefined
            ? []
            : [
                ...(0, filter_conditions_1.among)("e.state", coverage_gap_1.STATES_WITH_GAPS.BINDING, parameters),
                ...(0, filter_conditions_1.between)(expiresOn, today, (0, calendar_date_1.addDays)(today, expiringWithin), parameters),
            ]),
        ...(0, filter_conditions_1.equal)("e.fiscal_year", filter.fiscalYear, parameters),
        // Likewise not by the index of what is assigned.
        ...(0, filter_conditions_1.equal)(isPlanned ? "e.department_id" : "+e.department_id", filter.departmentId, parameters),
        ...(0, filter_conditions_1.equal)("e.officer_id", filter.officerId, parameters),
        ...unassigned(filter.unassigned),
        ...(0, filter_conditions_1.equal)("e.contractor_id", filter.contractorId, parameters),
        ...(0, filter_conditions_1.equal)("e.issuer_id", filter.issuerId, parameters),
        ...withText(filter.text ?? "", parameters),
        ...withLabel(filter.label, parameters),
        ...withGaps(filter.gaps, today, parameters),
    ];
}
function unassigned(isUnassigned) {
    if (isUnassigned === undefined)
        return [];
    const isNone = "e.department_id IS NULL AND e.officer_id IS NULL";
    return [isUnassigned ? `(${isNone})` : `NOT (${isNone})`];
}
/** By what the body itself is called, all of its ledger is found. */
function withText(text, parameters) {
    const typed = (0, reading_1.typedNames)(text);
    const conditions = [
        ...(0, filter_conditions_1.containing)("e.search_text", typed, parameters),
        ...(0, filter_conditions_1.containing)("e.number", (0, search_text_1.typedNumbersAlone)(text), parameters),
        ...(0, filter_conditions_1.containing)("b.search_text", typed, parameters).map((named) => `EXISTS (SELECT 1 FROM obligee b WHERE b.id = e.obligee_id AND ${named})`),
    ];
    return conditions.length === 0 ? [] : [`(${conditions.join(" OR ")})`];
}
function withLabel(label, parameters) {
    return label === undefined ? [] : (0, filter_conditions_1.containing)("e.labels", [(0, ledger_labels_1.storedLabel)(label)], parameters);
}
/** `coverageGaps` in domain, as conditions. */
function withGaps(gaps, today, parameters) {
    if (gaps === undefined)
        return [];
    if (gaps.length === 0)
        return ["1 = 0"];
    const binding = (0, filter_conditions_1.among)("e.state", coverage_gap_1.STATES_WITH_GAPS.BINDING, parameters);
    return [...binding, `(${gaps.map((gap) => GAPS[gap](today, parameters)).join(" OR ")})`];
}
const GAPS = {
    WORKS_OUTLAST_GUARANTEE: () => "e.needed_until > e.expires_on",
    AMOUNT_UNDER_POLICY: () => "e.is_under_rate IS TRUE",
    SUPERSEDED_VERSION_ON_FILE: () => "e.seen_version < e.newest_version",
    NOT_ACCEPTED: (today, parameters) => `(e.state IN (${parameters.list(coverage_gap_1.STATES_WITH_GAPS.NOT_ACCEPTED)}) AND e.works_from <= ${parameters.add(today)})`,
};
//# sourceMappingURL=ledger-filter.js.map