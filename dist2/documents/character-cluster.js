"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.clustersOf = clustersOf;
const MARK = /\p{M}/u;
/**
 * A character with what changes its looks: a variation selector (異体字セレクタ), a voicing mark, an accent. A mark
 * after a space is a character of its own.
 */
const CLUSTER = /[^\s\p{M}]\p{M}*|\s|\p{M}+/gu;
/** A text in the units that are drawn whole; joined, they are the text, code point by code point. */
function clustersOf(text) {
    // Almost no text has a mark, and this shortcut is several times as fast.
    return MARK.test(text) ? (text.match(CLUSTER) ?? []) : Array.from(text);
}
//# sourceMappingURL=character-cluster.js.map