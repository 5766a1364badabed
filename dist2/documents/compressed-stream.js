"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compressing = compressing;
const fflate_1 = require("fflate");
/** Programs that know nothing of PDF look for a file's metadata as text. */
const METADATA = "Metadata";
/** Compresses what is written to an object of a PDF, when it ends. */
function compressing(object) {
    const read = object;
    const reference = read;
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
        const { buffer, data } = reference;
        if (buffer.length > 0 && data.Filter === undefined && data.Type !== METADATA) {
            reference.buffer = [(0, fflate_1.zlibSync)(Buffer.concat(buffer), { level: 6 })];
            data.Filter = "FlateDecode";
        }
        finalize();
    };
    return object;
}
//# sourceMappingURL=compressed-stream.js.map