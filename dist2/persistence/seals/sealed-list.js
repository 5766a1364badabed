"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EMPTY = void 0;
exports.textOf = textOf;
exports.entriesOf = entriesOf;
exports.withEntry = withEntry;
exports.withoutEntry = withoutEntry;
exports.tagListed = tagListed;
/** The list as stored and sealed: sorted, so that one set of entries has one text. */
function textOf(entries) {
    return JSON.stringify([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
/** Takes a text whose seal was verified. */
function entriesOf(text) {
    return new Map(JSON.parse(text));
}
/** The list with this entry: in the place of the one of this name, or added. */
function withEntry(text, name, tag) {
    const before = beginningOf(name);
    const found = text.indexOf(before);
    if (found < 0)
        return textOf(entriesOf(text).set(name, tag));
    const from = found + before.length;
    return `${text.slice(0, from)}${tag}${text.slice(text.indexOf('"', from))}`;
}
function withoutEntry(text, name) {
    const entries = entriesOf(text);
    entries.delete(name);
    return textOf(entries);
}
/** The list of no entries. */
exports.EMPTY = "[]";
/** The tag of one entry, found in the text alone. JSON writes a quote inside a name otherwise than one that ends it. */
function tagListed(text, name) {
    const before = beginningOf(name);
    const found = text.indexOf(before);
    if (found < 0)
        return undefined;
    const from = found + before.length;
    return text.slice(from, text.indexOf('"', from));
}
function beginningOf(name) {
    return `[${JSON.stringify(name)},"`;
}
//# sourceMappingURL=sealed-list.js.map