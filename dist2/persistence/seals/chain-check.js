"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.faultOfHead = faultOfHead;
exports.faultsOfChain = faultsOfChain;
exports.faultOfListed = faultOfListed;
exports.registerOf = registerOf;
exports.faultOfEntry = faultOfEntry;
exports.faultsOfEvents = faultsOfEvents;
exports.faultsOfSubject = faultsOfSubject;
exports.faultOfTail = faultOfTail;
const seals_1 = require("../../use-cases/operation/seals");
const register_1 = require("./register");
const row_seal_1 = require("./row-seal");
const seal_head_1 = require("./seal-head");
const sealed_list_1 = require("./sealed-list");
const rows_by_subject_1 = require("./rows-by-subject");
/** What is wrong with a head alone. */
function faultOfHead(seals, chain, head, mayBeKey = () => true) {
    const finding = { table: "seal_head", id: chain, chain };
    if (!head)
        return { ...finding, fault: "HEAD" };
    if (!seals.knows(head.keyId))
        return { ...finding, fault: mayBeKey(head.keyId) ? "UNKNOWN_KEY" : "HEAD" };
    return (0, seal_head_1.isHeadSealed)(seals, head) ? null : { ...finding, fault: "HEAD" };
}
/**
 * What is wrong with the rows of a subject, events apart: rows that are missing, foreign, or unlike the
 * register. A unit of work enters its own seals last: until then `entered` is the head that the register
 * knows.
 */
function faultsOfChain(seals, chain, found, entered = found.heads.get(chain) ?? null, register = registerOf(seals, found)) {
    const { heads } = found;
    const mayBeKey = (keyId) => register.mayBeKey(keyId);
    const head = heads.get(chain);
    const own = (0, rows_by_subject_1.rowsOfSubject)(found, chain);
    const faults = own.map((row) => (0, row_seal_1.faultOfRow)(seals, row, mayBeKey));
    const ofHead = faultOfHead(seals, chain, head, mayBeKey);
    if (!head || ofHead)
        return [...faults, ofHead].filter((fault) => fault !== null);
    const entries = (0, sealed_list_1.entriesOf)(head.entries);
    const present = new Set(own.map(seal_head_1.entryOf));
    const missing = [...entries.keys()].filter((entry) => !present.has(entry));
    return [
        ...faults,
        ...own.map((row, i) => (faults[i] ? null : faultOfEntry(entries, row))),
        ...missing.map((entry) => missingRow(entry, chain)),
        register.faultOf(chain, entered?.seal ?? null),
    ].filter((fault) => fault !== null);
}
function missingRow(entry, chain) {
    const [table = "", id = ""] = entry.split(" ");
    return { fault: "MISSING", table, id, chain };
}
/** What is wrong with a head, where what it lists is known to be in order. */
function faultOfListed(seals, chain, head, register) {
    return (faultOfHead(seals, chain, head, (keyId) => register.mayBeKey(keyId)) ??
        register.faultOf(chain, head?.seal ?? null));
}
/** The pages of the register read with these chains; each is verified once. */
function registerOf(seals, found) {
    const known = REGISTERS.get(found);
    if (known)
        return known;
    const register = new register_1.Register(seals, found.pages);
    REGISTERS.set(found, register);
    return register;
}
const REGISTERS = new WeakMap();
/** Whether a head names a row as it is. */
function faultOfEntry(entries, row) {
    const { table, id, chain, stored } = row;
    const listed = entries.get((0, seal_head_1.entryOf)(row));
    if (listed !== undefined && listed === (0, seals_1.tagOf)(stored?.seal ?? ""))
        return null;
    return { fault: listed === undefined ? "CHANGED" : "OLDER", table, id, chain };
}
/** What is wrong with the events of a chain: events that are missing, foreign or out of order. */
function faultsOfEvents(seals, chain, found) {
    const { heads } = found;
    const register = registerOf(seals, found);
    const events = [...(0, rows_by_subject_1.eventsOfSubject)(found, chain)].sort((one, other) => (one.stored?.position ?? -1) - (other.stored?.position ?? -1));
    const faults = [];
    let link = null;
    let position = 0;
    for (const row of events) {
        const { table, id, stored } = row;
        const fault = (0, row_seal_1.faultOfRow)(seals, row, (keyId) => register.mayBeKey(keyId));
        const place = (0, row_seal_1.placeBehind)(row, position, link);
        if (fault)
            faults.push(fault);
        else if (stored?.position !== position || stored.link !== place.link) {
            faults.push({ fault: "OUT_OF_ORDER", table, id, chain });
        }
        // Later events are compared with their own stated link, so that one fault is reported once.
        position = (stored?.position ?? position) + 1;
        link = stored?.link ?? link;
    }
    const head = heads.get(chain);
    if (head && faults.length === 0 && (head.eventCount !== events.length || head.lastLink !== link))
        faults.push({ fault: "OUT_OF_ORDER", table: "seal_head", id: chain, chain });
    return faults;
}
/** Everything that is wrong with a subject. */
function faultsOfSubject(seals, chain, found) {
    return [...faultsOfChain(seals, chain, found), ...faultsOfEvents(seals, chain, found)];
}
/** Whether the last event of a chain is the one that its head names. */
function faultOfTail(seals, head, tail) {
    const { chain, eventCount, lastLink } = head;
    if (eventCount === 0)
        return null;
    if (!tail)
        return { fault: "OUT_OF_ORDER", table: "seal_head", id: chain, chain };
    const fault = (0, row_seal_1.faultOfRow)(seals, tail);
    if (fault)
        return fault;
    const isLast = tail.stored?.link === lastLink && tail.stored.position === eventCount - 1;
    return isLast ? null : { fault: "OUT_OF_ORDER", table: tail.table, id: tail.id, chain };
}
//# sourceMappingURL=chain-check.js.map