"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UPDATED_KEYS = exports.LAST_UPDATE = exports.ANY_OPERATOR = void 0;
exports.updatedAtOf = updatedAtOf;
exports.planned = planned;
exports.addViewer = addViewer;
exports.updatedItems = updatedItems;
exports.behindUpdates = behindUpdates;
/** Whose times of update all operators read. */
exports.ANY_OPERATOR = "OPERATOR";
/** The setting that holds the last time of update that was given. */
exports.LAST_UPDATE = "itemsUpdatedUpTo";
/** Of what changed before any time was given. */
const BEFORE_ALL = "1970-01-01T00:00:00.000Z";
/** Stands for who asks, until a statement is planned. */
const VIEWER = ":viewer";
/**
 * When the item with this id was updated. What awaits its time has the last one that was given: it gets a later one. A
 * statement that selects it has who asks as its first parameter: `planned` and `addViewer`.
 */
function updatedAtOf(id) {
    return (`COALESCE((SELECT up.updated_at FROM item_update up WHERE up.viewer_id = ${VIEWER} AND up.subject_id = ${id}), ` +
        `(SELECT st.value FROM setting st WHERE st.name = '${exports.LAST_UPDATE}'), '${BEFORE_ALL}')`);
}
function planned(columns, engine) {
    return {
        columns: columns.replace(VIEWER, engine === "postgres" ? "$1" : "?"),
        isForViewer: columns.includes(VIEWER),
    };
}
/** Before all other parameters. */
function addViewer({ isForViewer }, caller, parameters) {
    if (isForViewer)
        parameters.add(viewerOf(caller));
}
exports.UPDATED_KEYS = { key: "up.updated_at", id: "up.subject_id" };
function updatedItems(concept, since, caller, parameters) {
    return {
        tables: "item_update up",
        conditions: [
            `up.viewer_id = ${parameters.add(viewerOf(caller))}`,
            `up.concept = '${concept}'`,
            `up.updated_at >= ${parameters.add(since)}`,
        ],
    };
}
/** Joins the item's own table so that SQLite, which keeps no statistics, does not begin with it. */
function behindUpdates(engine, table, on) {
    return `${engine === "sqlite" ? "CROSS JOIN" : "JOIN"} ${table} ON ${on}`;
}
function viewerOf({ role, organisationId }) {
    return role === "OPERATOR" ? exports.ANY_OPERATOR : organisationId;
}
//# sourceMappingURL=item-updates.js.map