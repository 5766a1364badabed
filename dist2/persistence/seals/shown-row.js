"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.digestOf = digestOf;
const node_crypto_1 = require("node:crypto");
/** Stands for the values of a row, without the one at this place. `null`: drivers give no such values for sealed columns. */
function digestOf(cells, without) {
    let text = "";
    for (let at = 0; at < cells.length; at += 1) {
        if (at === without)
            continue;
        const value = marked(cells[at]);
        if (value === null)
            return null;
        text += value;
    }
    return (0, node_crypto_1.hash)("sha256", text, "binary");
}
/** Tells values of different kinds apart, and where a text ends. */
function marked(cell) {
    if (typeof cell === "string")
        return `s${String(cell.length)}:${cell}`;
    if (cell === null)
        return "n";
    if (typeof cell === "number")
        return `d${String(cell)};`;
    if (typeof cell === "boolean")
        return cell ? "t" : "f";
    return null;
}
//# sourceMappingURL=shown-row.js.map