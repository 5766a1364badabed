"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST = void 0;
exports.findingsOnText = findingsOnText;
const characters_1 = require("./characters");
const printable_text_1 = require("./printable-text");
/** The most characters that fit on the paper. */
exports.LONGEST = { name: 120, place: 200 };
/** What is wrong with a text that people read. */
function* findingsOnText(path, text, longest) {
    const length = Array.from(text).length;
    const unprintable = (0, printable_text_1.unprintableIn)(text);
    if ((0, characters_1.isBlank)(text))
        yield { path, code: "BLANK" };
    else if (unprintable !== undefined)
        yield { path, code: "UNPRINTABLE", actual: unprintable };
    if (length > longest)
        yield { path, code: "TOO_LONG", limit: longest, actual: length };
}
//# sourceMappingURL=readable-text.js.map