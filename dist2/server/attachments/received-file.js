"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.receivedFile = receivedFile;
const attachment_1 = require("../../domain/application/attachment");
/** The body of a request, as far as a file may go: of a larger one nothing more is read, announced or not. */
async function receivedFile(body) {
    const announced = body.headers["content-length"];
    const size = announced === undefined ? undefined : Number(announced);
    if (size !== undefined && size > attachment_1.MOST_ATTACHMENT_BYTES)
        return { problem: "TOO_LARGE", size };
    const pieces = [];
    let came = 0;
    try {
        // Not destroyed where it is left: the answer goes out on the same connection.
        for await (const piece of body.iterator({ destroyOnReturn: false })) {
            came += piece.length;
            if (came > attachment_1.MOST_ATTACHMENT_BYTES)
                return { problem: "TOO_LARGE", size: undefined };
            pieces.push(piece);
        }
    }
    catch {
        return { problem: "BROKEN_OFF" };
    }
    return { bytes: Buffer.concat(pieces, came) };
}
//# sourceMappingURL=received-file.js.map