"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.intactBytesOf = intactBytesOf;
const node_crypto_1 = require("node:crypto");
/** The bytes of a file as they came. The digest is sealed, the bytes are not. */
function intactBytesOf({ attachment, bytes }) {
    if ((0, node_crypto_1.createHash)("sha256").update(bytes).digest("hex") !== attachment.sha256)
        throw new Error("the bytes of an attachment are not those that came");
    return bytes;
}
//# sourceMappingURL=intact-bytes.js.map