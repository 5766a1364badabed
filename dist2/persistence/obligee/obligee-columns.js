"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.searchTextOf = searchTextOf;
exports.obligeeRowOf = obligeeRowOf;
const addressee_1 = require("../../domain/obligee/addressee");
const obligee_1 = require("../../domain/obligee/obligee");
const search_text_1 = require("../../domain/values/search-text");
const reading_columns_1 = require("../engine/reading-columns");
/** Its names, and how certificates address it. */
function namesOf({ name, aliases, addressee }) {
    return [name, ...aliases, ...(addressee === null ? [] : [addressee])];
}
/** The text that searches for an obligee use, as far as its names say it. */
function searchTextOf(named) {
    return (0, search_text_1.searchableText)(namesOf(named));
}
function obligeeRowOf(obligee) {
    return {
        ...obligee,
        aliases: JSON.stringify(obligee.aliases),
        identity: (0, obligee_1.obligeeNameKey)(obligee),
        // Lists show 八代市長, and people search for what they see.
        ...(0, reading_columns_1.searchColumns)(namesOf({ ...obligee, addressee: (0, addressee_1.certainAddressee)(obligee, null) }), obligee.reading),
    };
}
//# sourceMappingURL=obligee-columns.js.map