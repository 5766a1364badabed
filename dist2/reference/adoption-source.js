"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNKNOWN_SOURCE = void 0;
exports.readAdoptionSource = readAdoptionSource;
const adoption_cells_1 = require("./adoption-cells");
const day_cell_1 = require("./day-cell");
exports.UNKNOWN_SOURCE = { name: null, url: null, asOf: null, prefecture: null };
/** A source as it is typed, or everything that is wrong with it, by the part. */
function readAdoptionSource(typed) {
    const name = (0, adoption_cells_1.textOf)(typed.name ?? "");
    const asOf = (0, day_cell_1.dayOf)(typed.asOf ?? "");
    const prefecture = (0, adoption_cells_1.prefectureOf)(typed.prefecture ?? "");
    const url = typed.url ?? null;
    const problems = [];
    if ("problem" in name)
        problems.push(["name", name.problem]);
    if ("problem" in asOf)
        problems.push(["asOf", asOf.problem]);
    if ("problem" in prefecture)
        problems.push(["prefecture", prefecture.problem]);
    if (url !== null && !(0, adoption_cells_1.isSourceUrl)(url))
        problems.push(["url", `must be an address such as https://www.example.jp/list.html; got "${url}".`]);
    if ("problem" in name || "problem" in asOf || "problem" in prefecture || problems.length > 0)
        return { problems };
    return { source: { name: name.value, url, asOf: asOf.value, prefecture: prefecture.value } };
}
//# sourceMappingURL=adoption-source.js.map