"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_LOOKED_AT = void 0;
exports.withinPositions = withinPositions;
exports.endOfLook = endOfLook;
/** The most places of a caller's feed that are looked at for one page: a filter may fit none of them. */
exports.MOST_LOOKED_AT = 10_000;
/** Within the positions of a window. */
function withinPositions(column, { after, before }, parameters) {
    return [
        ...(after ? [`${column} > ${parameters.add(after.key)}`] : []),
        ...(before ? [`${column} < ${parameters.add(before.key)}`] : []),
    ];
}
/**
 * The query of the place at which a look ends, by an index alone: none where less lies before it. By rows and not by
 * numbers, since a restore leaves many numbers free.
 */
function endOfLook({ tables, scope, position }, window, parameters) {
    const conditions = [scope, ...withinPositions(position, window, parameters)];
    return (`SELECT ${position} AS position FROM ${tables} WHERE ${conditions.join(" AND ")} ` +
        `ORDER BY ${position} ${window.direction === "BACKWARD" ? "DESC" : "ASC"} LIMIT 1 OFFSET ${String(exports.MOST_LOOKED_AT - 1)}`);
}
//# sourceMappingURL=feed-bound.js.map