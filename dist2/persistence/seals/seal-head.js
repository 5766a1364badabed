"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HEAD_COLUMNS = void 0;
exports.headOf = headOf;
exports.headValues = headValues;
exports.isHeadSealed = isHeadSealed;
exports.newChain = newChain;
exports.stateOf = stateOf;
exports.sealedHead = sealedHead;
exports.entryOf = entryOf;
exports.withRow = withRow;
exports.withoutRow = withoutRow;
const seals_1 = require("../../use-cases/operation/seals");
const sealed_list_1 = require("./sealed-list");
exports.HEAD_COLUMNS = ["key_id", "event_count", "last_link", "entries", "seal"];
/** From its columns in their order. */
function headOf(chain, values) {
    const [keyId, eventCount, lastLink, entries, seal] = values;
    return { chain, keyId, eventCount, lastLink, entries, seal };
}
function headValues({ keyId, eventCount, lastLink, entries, seal }) {
    return [keyId, eventCount, lastLink, entries, seal];
}
function isHeadSealed(seals, head) {
    return seals.once(head, () => seals.isSealed(head.keyId, headParts(head), head.seal));
}
function headParts({ chain, eventCount, lastLink, entries }) {
    return ["head", chain, eventCount, lastLink, entries];
}
function newChain(chain) {
    return { chain, eventCount: 0, lastLink: null, entries: sealed_list_1.EMPTY };
}
/** Of a head whose seal was verified. */
function stateOf({ chain, eventCount, lastLink, entries }) {
    return { chain, eventCount, lastLink, entries };
}
/** Sealed with the current key. */
function sealedHead(seals, state) {
    const { chain, eventCount, lastLink } = state;
    const head = { chain, keyId: seals.current, eventCount, lastLink, entries: state.entries };
    return { ...head, seal: seals.seal(head.keyId, headParts(head)) };
}
/** By what a head names a row. */
function entryOf({ table, id }) {
    return `${table} ${id}`;
}
function withRow(entries, row, seal) {
    return (0, sealed_list_1.withEntry)(entries, entryOf(row), (0, seals_1.tagOf)(seal));
}
function withoutRow(entries, row) {
    return (0, sealed_list_1.withoutEntry)(entries, entryOf(row));
}
//# sourceMappingURL=seal-head.js.map