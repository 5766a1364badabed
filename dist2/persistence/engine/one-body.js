"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.actAsOne = actAsOne;
exports.haveOneBody = haveOneBody;
/**
 * Whether one obligee acts for the other: they are the same, or one is a department of the other. It receives and accepts its
 * guarantees, and agrees to their ends. Two departments of one body do not act for each other.
 */
function actAsOne(one, other) {
    return `(${one}.id = ${other}.id OR ${one}.parent_id = ${other}.id OR ${other}.parent_id = ${one}.id)`;
}
/** Whether two obligees are of one body, two departments of it included: neither is a stranger to the other's guarantees. */
function haveOneBody(one, other) {
    return `COALESCE(${other}.parent_id, ${other}.id) = COALESCE(${one}.parent_id, ${one}.id)`;
}
//# sourceMappingURL=one-body.js.map