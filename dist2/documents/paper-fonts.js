"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.paperFonts = paperFonts;
const node_fs_1 = require("node:fs");
const paper_font_1 = require("./paper-font");
/** Noto Sans JP, under the SIL Open Font License: two weights are enough for two levels. */
const FILES = {
    regular: "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
    bold: "@expo-google-fonts/noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold.ttf",
};
let parsed;
/** The fonts of all papers: read and parsed once, when the first paper is made. */
function paperFonts() {
    parsed ??= { regular: read("regular"), bold: read("bold") };
    return parsed;
}
function read(weight) {
    return new paper_font_1.PaperFont((0, node_fs_1.readFileSync)(require.resolve(FILES[weight])));
}
//# sourceMappingURL=paper-fonts.js.map