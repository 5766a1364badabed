"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asWritten = asWritten;
exports.inEach = inEach;
function asWritten(text) {
    return () => text;
}
function inEach(en, ja) {
    return (locale) => (locale === "ja" ? ja : en);
}
//# sourceMappingURL=said.js.map