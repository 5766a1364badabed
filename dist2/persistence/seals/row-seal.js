"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NO_PLACE = void 0;
exports.placeBehind = placeBehind;
exports.sealRow = sealRow;
exports.faultOfRow = faultOfRow;
exports.isSound = isSound;
const seals_1 = require("../../use-cases/operation/seals");
const certificate_content_1 = require("../../domain/certificate/certificate-content");
exports.NO_PLACE = { position: null, link: null };
/** The place of an event behind another. */
function placeBehind(row, position, previousLink) {
    return { position, link: (0, seals_1.chainLink)(previousLink, [row.table, row.id, row.columns]) };
}
/** Seals a row with the current key. */
function sealRow(seals, row, version, place) {
    const unsealed = { chain: row.chain, keyId: seals.current, version, ...place };
    return { ...unsealed, seal: seals.seal(seals.current, rowParts(row, unsealed)) };
}
/**
 * What is wrong with a row and its seal, apart from its place. `mayBeKey`: whether the system has sealed with
 * a key of this id; any other is made up.
 */
function faultOfRow(seals, row, mayBeKey = () => true) {
    const { table, id, chain, stored } = row;
    const finding = (fault) => ({ fault, table, id, chain });
    if (stored === null)
        return finding("UNSEALED");
    if (!seals.knows(stored.keyId))
        return finding(mayBeKey(stored.keyId) ? "UNKNOWN_KEY" : "CHANGED");
    const isAsWritten = seals.once(row, () => stored.chain === chain &&
        seals.isSealed(stored.keyId, rowParts(row, stored), stored.seal) &&
        isSound(row));
    return isAsWritten ? null : finding("CHANGED");
}
/** A certificate must match its digest even under a good seal. */
function isSound({ table, columns }) {
    if (table !== "certificate")
        return true;
    const value = (wanted) => columns.find(([name]) => name === wanted)?.[2];
    return (0, certificate_content_1.contentDigest)(value("content") ?? "") === value("digest");
}
function rowParts({ table, id, chain, columns }, { version, position, link }) {
    return ["row", table, id, chain, version, position, link, columns];
}
//# sourceMappingURL=row-seal.js.map