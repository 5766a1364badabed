"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.equal = equal;
exports.among = among;
exports.containing = containing;
exports.between = between;
/** The column has this value; `undefined`: no condition. */
function equal(column, value, parameters) {
    return value === undefined ? [] : [`${column} = ${parameters.add(value)}`];
}
/** The column has one of these values; an empty list matches no row; `undefined`: no condition. */
function among(column, values, parameters) {
    if (values === undefined)
        return [];
    return values.length === 0 ? ["1 = 0"] : [`${column} IN (${parameters.list(values)})`];
}
/**
 * The column contains one of these texts, folded as the domain compares them. An empty list is no condition,
 * as for a user who types blanks.
 */
function containing(column, texts, parameters) {
    if (texts.length === 0)
        return [];
    const conditions = texts.map((text) => {
        // Takes each character literally; LIKE would take % and _ for any.
        const pattern = `%${text.replace(/[!%_]/g, "!$&")}%`;
        return `${column} LIKE ${parameters.add(pattern)} ESCAPE '!'`;
    });
    return [conditions.length === 1 ? conditions.join() : `(${conditions.join(" OR ")})`];
}
/** The column's day lies between these, both included; an `undefined` end is open. */
function between(column, from, to, parameters) {
    return [
        ...(from === undefined ? [] : [`${column} >= ${parameters.add(from)}`]),
        ...(to === undefined ? [] : [`${column} <= ${parameters.add(to)}`]),
    ];
}
//# sourceMappingURL=filter-conditions.js.map