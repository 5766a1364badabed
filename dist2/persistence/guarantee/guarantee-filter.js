"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isNarrowed = isNarrowed;
exports.filtered = filtered;
exports.obligeesNamed = obligeesNamed;
exports.withPendingEnd = withPendingEnd;
exports.withConfirmedEnd = withConfirmedEnd;
const reading_1 = require("../../domain/values/reading");
const search_text_1 = require("../../domain/values/search-text");
const listed_guarantees_1 = require("../engine/listed-guarantees");
const scope_1 = require("../engine/scope");
const sql_parameters_1 = require("../engine/sql-parameters");
const filter_conditions_1 = require("../engine/filter-conditions");
function isNarrowed(filter) {
    return (filter.updatedSince !== undefined ||
        filter.endPending !== undefined ||
        filter.endConfirmed !== undefined ||
        filtered(filter, (0, listed_guarantees_1.keysListed)("OPERATOR"), new sql_parameters_1.SqlParameters("sqlite")).length > 0);
}
/** Conditions on `g` alone: nothing else is joined where they choose a page. */
function filtered(filter, keys, parameters) {
    return [
        ...(0, filter_conditions_1.equal)("g.number", filter.number, parameters),
        ...(0, filter_conditions_1.among)("g.kind", filter.kinds, parameters),
        // An expression, so that no index is taken for it: most guarantees are in a few states, and SQLite would sort them all.
        ...(0, filter_conditions_1.among)("g.status || ''", filter.statuses, parameters),
        ...(0, filter_conditions_1.equal)("g.issuer_id", filter.issuerId, parameters),
        ...(0, filter_conditions_1.equal)("g.contractor_id", filter.contractorId, parameters),
        ...(0, filter_conditions_1.equal)("g.obligee_id", filter.obligeeId, parameters),
        ...(0, filter_conditions_1.equal)("g.works_contract_id", filter.worksContractId, parameters),
        ...(0, filter_conditions_1.equal)("g.fiscal_year", filter.fiscalYear, parameters),
        ...ofWorksNumbered(filter.identifier, parameters),
        ...withReference(filter.externalReference, parameters),
        ...(0, filter_conditions_1.between)(keys.ISSUED_ON, filter.issuedFrom, filter.issuedTo, parameters),
        ...(0, filter_conditions_1.between)(keys.EXPIRES_ON, filter.expiresFrom, filter.expiresTo, parameters),
        ...(0, filter_conditions_1.containing)("g.number", (0, search_text_1.typedNumbers)(filter.numberContains ?? ""), parameters),
        ...(0, filter_conditions_1.containing)("g.works_search_text", (0, search_text_1.typedTexts)(filter.worksName ?? ""), parameters),
        ...ofObligeesNamed(filter.obligeeName, parameters),
        ...amended(filter.amended),
        ...withAmountFinding(filter.amountFinding),
    ];
}
/** Those of the name, and the departments of bodies of it: 国土交通省 has what its 近畿地方整備局長 has. */
function obligeesNamed(named) {
    return `SELECT d.id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id WHERE ${named}`;
}
function ofObligeesNamed(name, parameters) {
    return (0, filter_conditions_1.containing)("n.search_text", (0, reading_1.typedNames)(name ?? ""), parameters).map((named) => `g.obligee_id IN (${obligeesNamed(named)})`);
}
function amended(isAmended) {
    if (isAmended === undefined)
        return [];
    return [
        `${isAmended ? "" : "NOT "}EXISTS (SELECT 1 FROM certificate v WHERE v.guarantee_id = g.id ` +
            "AND v.superseded_by_id IS NULL AND v.amended IS TRUE)",
    ];
}
function withAmountFinding(isAmiss) {
    return isAmiss === undefined ? [] : [`g.amount_finding IS ${isAmiss ? "NOT " : ""}NULL`];
}
function ofWorksNumbered(identifier, parameters) {
    const value = (0, search_text_1.searchText)(identifier ?? "");
    if (value === "")
        return [];
    return [
        `g.works_contract_id IN (SELECT w.works_contract_id FROM works_identifier w WHERE w.value = ${parameters.add(value)})`,
    ];
}
function withReference(reference, parameters) {
    if (reference === undefined)
        return [];
    // Each by its index: an OR of both would walk the list.
    const given = (column) => `SELECT r.id FROM guarantee r WHERE r.${column} = ${parameters.add(reference)}`;
    return [`g.id IN (${given("external_reference")} UNION ALL ${given("works_reference")})`];
}
/** Few ends wait: the list of them is read once. To those who see none, none waits. */
function withPendingEnd(isPending, role) {
    if (isPending === undefined)
        return [];
    if (role !== "ISSUER" && role !== "OPERATOR")
        return isPending ? ["1 = 0"] : [];
    return [
        `g.id ${isPending ? "" : "NOT "}IN (SELECT w.guarantee_id FROM guarantee_pending_end w WHERE w.outcome IS NULL)`,
    ];
}
/**
 * Few confirmations wait for an issuer: the list of them is read once, off its index. What was confirmed of a guarantee before
 * it was amended is not of what it is now, and ends nothing. A body that only looked on is told of none.
 */
function withConfirmedEnd(isConfirmed, caller, parameters) {
    if (isConfirmed === undefined)
        return [];
    const { role, organisationId } = caller;
    const conditions = [
        `w.open_for ${role === "ISSUER" ? `= ${parameters.add(organisationId)}` : "IS NOT NULL"}`,
        `NOT EXISTS (SELECT 1 FROM amendment m WHERE m.guarantee_id = w.guarantee_id AND m.recorded_at > w.recorded_at)`,
        ...(role === "OBLIGEE" ? [(0, scope_1.guaranteesOfBodyInScope)(caller, "y", parameters)] : []),
    ];
    const confirmed = `SELECT w.guarantee_id FROM end_confirmation w JOIN guarantee y ON y.id = w.guarantee_id ` +
        `WHERE ${conditions.join(" AND ")}`;
    return [`g.id ${isConfirmed ? "" : "NOT "}IN (${confirmed})`];
}
//# sourceMappingURL=guarantee-filter.js.map