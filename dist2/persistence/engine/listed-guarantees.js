"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keysListed = keysListed;
exports.guaranteesListed = guaranteesListed;
exports.guaranteesUpdated = guaranteesUpdated;
const item_updates_1 = require("./item-updates");
const scope_1 = require("./scope");
/** The columns by which each role's list is ordered. An obligee's openings carry them. */
function keysListed(role) {
    return keysIn(role === "OBLIGEE" ? "s" : "g");
}
/**
 * The guarantees of `guaranteesInScope` for reading page by page. For each order one index serves scope and
 * order, so every page costs the same. `searched`: the tables to start from instead, which name few guarantees.
 */
function guaranteesListed(caller, parameters, searched) {
    const found = searched?.(parameters);
    const keys = keysListed(caller.role);
    if (caller.role !== "OBLIGEE") {
        const scope = (0, scope_1.guaranteesInScope)(caller, "g", parameters);
        return { tables: found ?? "guarantee g", scope, keys, id: "g.id" };
    }
    return {
        tables: found === undefined
            ? "opening s JOIN guarantee g ON g.id = s.guarantee_id"
            : `${found} CROSS JOIN opening s ON s.guarantee_id = g.id`,
        scope: `s.obligee_id = ${parameters.add(caller.organisationId)}`,
        keys,
        id: "s.guarantee_id",
    };
}
/** The same, of those that were updated since an instant: read in this order, off one index. */
function guaranteesUpdated(caller, since, parameters) {
    const { tables, conditions } = (0, item_updates_1.updatedItems)("GUARANTEE", since, caller, parameters);
    const { engine } = parameters;
    const { id } = item_updates_1.UPDATED_KEYS;
    const isOfObligee = caller.role === "OBLIGEE";
    const opened = isOfObligee ? (0, item_updates_1.behindUpdates)(engine, "opening s", `s.guarantee_id = ${id}`) : "";
    const scope = isOfObligee
        ? `s.obligee_id = ${parameters.add(caller.organisationId)}`
        : (0, scope_1.guaranteesInScope)(caller, "g", parameters);
    return {
        tables: `${tables} ${opened} ${(0, item_updates_1.behindUpdates)(engine, "guarantee g", `g.id = ${id}`)}`,
        scope: [...conditions, scope].join(" AND "),
        keys: keysListed(caller.role),
        id,
    };
}
function keysIn(table) {
    return {
        ISSUED_ON: `${table}.issued_on`,
        NUMBER: `${table}.number`,
        AMOUNT: `${table}.amount`,
        EXPIRES_ON: `${table}.expires_on`,
    };
}
//# sourceMappingURL=listed-guarantees.js.map