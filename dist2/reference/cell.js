"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.quoted = quoted;
/** A cell's text, short enough for a message. */
function quoted(cell) {
    const text = Array.from(cell.trim());
    return text.length === 0 ? "a blank cell" : `"${text.slice(0, 40).join("")}${text.length > 40 ? "…" : ""}"`;
}
//# sourceMappingURL=cell.js.map