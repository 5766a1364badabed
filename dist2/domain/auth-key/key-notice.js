"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KEY_NOTICE_ATTACHMENT = exports.KEY_NOTICE_FORMAT = void 0;
exports.keyNoticeDocument = keyNoticeDocument;
exports.keyNoticeCode = keyNoticeCode;
exports.readKeyNoticeCode = readKeyNoticeCode;
const guarantee_kind_1 = require("../values/guarantee-kind");
/** The format of the document attached to the notice. A change of meaning gets a new name. */
exports.KEY_NOTICE_FORMAT = "hosho.key-notice/1";
/** The name under which the notice carries the document for programs. */
exports.KEY_NOTICE_ATTACHMENT = "hosho-key-notice.json";
/** The notice for programs: the same facts, as the attached JSON document states them. */
function keyNoticeDocument(notice) {
    const { number, key, kind, worksName, identifiers, obligeeName, issuerName, contractorName, keyMadeOn } = notice;
    return {
        format: exports.KEY_NOTICE_FORMAT,
        number,
        key,
        kind,
        kindInJapanese: guarantee_kind_1.KIND_IN_JAPANESE[kind],
        worksName,
        identifiers: { ...identifiers },
        obligee: { name: obligeeName },
        issuer: { name: issuerName },
        contractor: { name: contractorName },
        keyMadeOn,
    };
}
const CODE = /^HOSHO\/1:(\d{10}):([0-9A-Z]{10})$/;
/** What the notice's QR code says: number and key, in characters that a QR code stores most densely. */
function keyNoticeCode({ number, key }) {
    return `HOSHO/1:${number}:${key}`;
}
/** Number and key of a scanned code, as they were printed; `undefined` for any other code. */
function readKeyNoticeCode(code) {
    const [, number, key] = CODE.exec(code) ?? [];
    return number === undefined || key === undefined ? undefined : { number, key };
}
//# sourceMappingURL=key-notice.js.map