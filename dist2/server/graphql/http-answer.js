"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FEWEST_COMPRESSED_BYTES = exports.UNCOMPRESSED = void 0;
exports.isCompressible = isCompressible;
/**
 * Answers to mutations may hold keys or tokens, which their compressed size would betray to an eavesdropper
 * (BREACH). A header tells proxies not to compress them.
 */
exports.UNCOMPRESSED = "no-store, no-transform";
/** Below that, a compressed answer saves no packet. */
exports.FEWEST_COMPRESSED_BYTES = 4_096;
/** Whether to ask for a compressed answer: for most it would only cost. */
function isCompressible({ headers: asked }, { headers, body }) {
    return (asked["accept-encoding"] !== undefined &&
        headers["cache-control"] !== exports.UNCOMPRESSED &&
        Buffer.byteLength(body) >= exports.FEWEST_COMPRESSED_BYTES);
}
//# sourceMappingURL=http-answer.js.map