"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isMarked = isMarked;
exports.noneOf = noneOf;
exports.isUnmarked = isUnmarked;
/** A condition: this subject was found broken. */
function isMarked(subject) {
    return `${subject} IN (SELECT chain FROM broken_chain)`;
}
/**
 * The condition for lists that none of these holds, written as one at most. With several conditions a query
 * planner expects too few rows, and leaves the index of the list's order.
 */
function noneOf(marked) {
    return marked.length === 0 ? [] : [`CASE WHEN ${marked.join(" OR ")} THEN FALSE ELSE TRUE END`];
}
/**
 * A condition: this subject, if any, was not found broken. Answers about a single subject are verified
 * instead.
 */
function isUnmarked(subject) {
    return noneOf([isMarked(subject)]).join("");
}
//# sourceMappingURL=broken-chains.js.map