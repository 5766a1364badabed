"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isAnyShown = isAnyShown;
exports.isShown = isShown;
exports.isIssuerShown = isIssuerShown;
exports.markedParties = markedParties;
exports.markedPartiesBelow = markedPartiesBelow;
const broken_chains_1 = require("./broken-chains");
/** The fields that only identify a party: the row that names the party vouches for them. */
const NAMING = ["id", "__typename"];
/** Whether the fields show more of a party than its identity. */
function isAnyShown(wanted) {
    return wanted.isWhole || [...wanted].some((field) => !NAMING.includes(field));
}
/** Whether the fields show more of a part than its identity. */
function isShown(wanted, part) {
    return isAnyShown(wanted.below(part));
}
/** An issuer's branches belong to it. */
function isIssuerShown(wanted) {
    return isShown(wanted, "issuer") || isShown(wanted, "branch");
}
/** Conditions that must all fail in a list: a party shown with a row of this table was found broken. */
function markedParties(alias, wanted) {
    return [
        ...(isIssuerShown(wanted) ? [(0, broken_chains_1.isMarked)(`${alias}.issuer_id`)] : []),
        ...(isShown(wanted, "contractor") ? [(0, broken_chains_1.isMarked)(`${alias}.contractor_id`)] : []),
        ...(isShown(wanted, "obligee") ? [(0, broken_chains_1.isMarked)(`${alias}.obligee_id`)] : []),
        ...(isShown(wanted, "obligee.parent") ? [hasMarkedParent(`${alias}.obligee_id`)] : []),
    ];
}
/** The same condition for a party that a row may name by its id. */
function markedPartiesBelow(table, named, wanted) {
    const marked = markedParties("u", wanted);
    if (marked.length === 0)
        return [];
    return [`EXISTS (SELECT 1 FROM ${table} u WHERE u.id = ${named} AND (${marked.join(" OR ")}))`];
}
function hasMarkedParent(obligee) {
    return `${obligee} IN (SELECT d.id FROM obligee d WHERE ${(0, broken_chains_1.isMarked)("d.parent_id")})`;
}
//# sourceMappingURL=shown-parties.js.map