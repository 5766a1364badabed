"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inWords = inWords;
function inWords(wording, locale, data) {
    const text = wording[locale];
    return typeof text === "string" ? text : text(data);
}
//# sourceMappingURL=wording.js.map