"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assertFitsIntoLink = assertFitsIntoLink;
const request_error_1 = require("../errors/request-error");
/** Bytes of a filter as JSON: the link carries it, and no address may be of any length. */
const LONGEST_FILTER = 2_500;
function assertFitsIntoLink(filter) {
    const bytes = Buffer.byteLength(JSON.stringify(filter));
    if (bytes <= LONGEST_FILTER)
        return;
    throw (0, request_error_1.badUserInput)({
        en: `filter must be at most ${String(LONGEST_FILTER)} bytes of JSON; got ${String(bytes)}.`,
        ja: `filter は JSON で ${String(LONGEST_FILTER)} バイトまでです（入力: ${String(bytes)}バイト）。`,
    });
}
//# sourceMappingURL=link-bounds.js.map