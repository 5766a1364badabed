"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withXmlEscapes = withXmlEscapes;
const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** A text as the content of an XML element. */
function withXmlEscapes(text) {
    return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
//# sourceMappingURL=xml-escapes.js.map