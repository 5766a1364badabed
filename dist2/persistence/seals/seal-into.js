"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sealInto = sealInto;
exports.isEvent = isEvent;
const chain_check_1 = require("./chain-check");
const row_seal_1 = require("./row-seal");
const seal_head_1 = require("./seal-head");
const sealed_list_1 = require("./sealed-list");
const sealed_tables_1 = require("./sealed-tables");
const taken_heads_1 = require("./taken-heads");
/** Seals a row as a part of its chain, once more than it was. */
function sealInto(seals, row, state) {
    const version = (row.stored?.version ?? 0) + 1;
    if (isEvent(row.table)) {
        const place = (0, row_seal_1.placeBehind)(row, state.eventCount, state.lastLink);
        const stored = (0, row_seal_1.sealRow)(seals, row, version, place);
        return { stored, state: { ...state, eventCount: state.eventCount + 1, lastLink: place.link } };
    }
    if (row.stored)
        (0, taken_heads_1.throwIfAny)([(0, chain_check_1.faultOfEntry)((0, sealed_list_1.entriesOf)(state.entries), row)]);
    const stored = (0, row_seal_1.sealRow)(seals, row, version, row_seal_1.NO_PLACE);
    return { stored, state: { ...state, entries: (0, seal_head_1.withRow)(state.entries, row, stored.seal) } };
}
function isEvent(table) {
    return (0, sealed_tables_1.sealedTable)(table)?.group === "EVENT";
}
//# sourceMappingURL=seal-into.js.map