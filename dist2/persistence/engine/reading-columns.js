"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.searchColumns = searchColumns;
exports.readingKey = readingKey;
const reading_1 = require("../../domain/values/reading");
const search_text_1 = require("../../domain/values/search-text");
/** The columns by which a party is searched and sorted, besides its reading as it was written. */
function searchColumns(names, reading) {
    return {
        searchText: (0, search_text_1.searchableText)([...names, ...(0, reading_1.readingTexts)(reading)]),
        readingOrder: (0, reading_1.readingOrder)(reading),
    };
}
/** The key of a list by readings. Who has none comes last, by registration: no digit of an order is as large as z. */
function readingKey(party) {
    return `COALESCE(${party}.reading_order, 'z' || ${party}.id)`;
}
//# sourceMappingURL=reading-columns.js.map