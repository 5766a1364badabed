"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.qrCode = qrCode;
const qrcode_generator_1 = __importDefault(require("qrcode-generator"));
/** ISO/IEC 18004: four modules of white on every side. */
const QUIET_ZONE = 4;
/** The dark parts of a QR code, drawn within a square together with its quiet zone. */
function qrCode(text, square) {
    // M: a seventh of the code may be lost to folds and toner.
    const code = (0, qrcode_generator_1.default)(0, "M");
    code.addData(text, "Alphanumeric");
    code.make();
    const count = code.getModuleCount();
    const module = square.size / (count + 2 * QUIET_ZONE);
    const at = (place) => (place + QUIET_ZONE) * module;
    const boxes = [];
    for (let row = 0; row < count; row++)
        for (const { from, length } of darkRuns(count, (column) => code.isDark(row, column)))
            boxes.push({
                x: square.x + at(from),
                y: square.y + at(row),
                width: length * module,
                // A little over: else viewers show hairlines between the rows.
                height: module * 1.02,
            });
    return boxes;
}
/** Dark modules side by side are one box. */
function darkRuns(count, isDark) {
    const runs = [];
    for (let place = 0; place < count; place++) {
        if (!isDark(place))
            continue;
        const last = runs.at(-1);
        if (last !== undefined && last.from + last.length === place)
            last.length += 1;
        else
            runs.push({ from: place, length: 1 });
    }
    return runs;
}
//# sourceMappingURL=qr-code.js.map