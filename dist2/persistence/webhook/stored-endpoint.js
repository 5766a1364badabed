"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENDPOINT_COLUMNS = void 0;
exports.storedEndpoint = storedEndpoint;
exports.typesOf = typesOf;
const columns_1 = require("../engine/columns");
const instant_1 = require("../engine/instant");
/** The columns of a receiver as units of work take it, of the alias `w`. */
exports.ENDPOINT_COLUMNS = `w.id AS id, w.organisation_id AS "organisationId", w.role AS role, w.name AS name, w.url AS url, w.types AS types, ` +
    `w.is_paused AS "isPaused", w.secret AS secret, w.former_secret AS "formerSecret", ` +
    `w.former_secret_until AS "formerSecretUntil", w.position AS position`;
function storedEndpoint({ types, isPaused, formerSecretUntil, position, ...found }) {
    return {
        ...found,
        types: typesOf(types),
        isPaused: (0, columns_1.booleanFromDatabase)(isPaused),
        formerSecretUntil: (0, instant_1.maybeInstant)(formerSecretUntil),
        position: Number(position),
    };
}
function typesOf(names) {
    return names === "" ? [] : names.split(" ");
}
//# sourceMappingURL=stored-endpoint.js.map