"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withoutSpacesAtEnd = withoutSpacesAtEnd;
exports.measured = measured;
exports.brokenIntoLines = brokenIntoLines;
exports.brokenAsName = brokenAsName;
exports.brokenEvenly = brokenEvenly;
const character_cluster_1 = require("./character-cluster");
/** 行頭禁則: what must not begin a line (JIS X 4051). */
const NOT_AT_START = /^[、。，．・：；？！゛゜ヽヾゝゞ々〻ー）〕］｝〉》」』】〙〗’”»ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}｡､･ｰ｣ﾞﾟ％%円様]/u;
/** 行末禁則: what must not end a line. */
const NOT_AT_END = /[（〔［｛〈《「『【〘〖‘“«([{｢￥$]$/u;
/** Words and numbers of narrow letters stay whole. */
const IN_A_WORD = /^[\p{Script=Latin}\p{Nd}#&'@_+\-./\u2010\u2011]/u;
const SPACE = /^[ \u3000\u00a0]/u;
/** After these a name has a part behind it. */
const AFTER_PART = /^[ \u3000\u00a0、。，．・）〕］｝〉》」』】)\]}｣]/u;
/** These begin a part of a name. */
const BEFORE_PART = /^[（〔［｛〈《「『【([{｢]/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
/** Where a line may end: between the parts of a name, between its words, or wherever the rules allow it. */
const BREAKS = ["PARTS", "WORDS", "ANYWHERE"];
/** A text without the spaces at its end: they hang over the margin and count for no width. */
function withoutSpacesAtEnd(line) {
    return line.replace(/[ \u3000\u00a0]+$/u, "");
}
/** Measures a text once, for as many widths as it is then broken for. */
function measured(text, widthOf) {
    const clusters = (0, character_cluster_1.clustersOf)(text).map((cluster) => ({ text: cluster, width: widthOf(cluster) }));
    const whole = asPiece(clusters);
    return { text, clusters, pieces: piecesOf(clusters, "ANYWHERE"), width: whole.width - whole.hanging };
}
function piecesOf(clusters, breaks) {
    const pieces = [];
    let last = "";
    for (const cluster of clusters) {
        const piece = pieces.at(-1);
        const stays = staysWith(last, cluster.text) || !isPlaceFor(breaks, last, cluster.text);
        if (piece !== undefined && stays)
            piece.push(cluster);
        else
            pieces.push([cluster]);
        last = cluster.text;
    }
    return pieces.map(asPiece);
}
function isPlaceFor(breaks, last, cluster) {
    if (breaks === "ANYWHERE" || AFTER_PART.test(last) || BEFORE_PART.test(cluster))
        return true;
    return breaks === "WORDS" && HIRAGANA.test(last) && !HIRAGANA.test(cluster);
}
function asPiece(clusters) {
    const hangsFrom = clusters.findLastIndex(({ text }) => !SPACE.test(text)) + 1;
    return { clusters, width: widthOf(clusters), hanging: widthOf(clusters.slice(hangsFrom)) };
}
function widthOf(clusters) {
    return clusters.reduce((sum, { width }) => sum + width, 0);
}
function staysWith(last, cluster) {
    if (SPACE.test(cluster))
        return true;
    if (SPACE.test(last))
        return false;
    if (NOT_AT_START.test(cluster) || NOT_AT_END.test(last))
        return true;
    return IN_A_WORD.test(last) && IN_A_WORD.test(cluster);
}
/** The text in lines no wider than asked for; joined, the lines are the text again. */
function brokenIntoLines({ pieces }, width) {
    const lines = [];
    let line = "";
    let lineWidth = 0;
    const take = (piece) => {
        if (line !== "" && lineWidth + piece.width - piece.hanging > width) {
            lines.push(line);
            line = "";
            lineWidth = 0;
        }
        line += piece.clusters.map(({ text }) => text).join("");
        lineWidth += piece.width;
    };
    for (const piece of pieces)
        if (piece.width - piece.hanging <= width)
            take(piece);
        // Wider than a line: no rule can keep it whole.
        else
            for (const cluster of piece.clusters)
                take(asPiece([cluster]));
    return [...lines, line];
}
/** Halvings of the width: within a fiftieth of it is even to the eye. */
const EVENING_STEPS = 5;
/** With more lines, a short last one does not disturb the eye. */
const MOST_EVEN_LINES = 3;
/**
 * A name in lines: it breaks between its parts, as after a space, where that takes no more lines; else between its words; and
 * inside a word only where there is no other way.
 */
function brokenAsName(text, width) {
    const most = brokenIntoLines(text, width).length;
    for (const breaks of BREAKS) {
        const pieces = piecesOf(text.clusters, breaks);
        if (pieces.some((piece) => piece.width - piece.hanging > width))
            continue;
        const lines = brokenEvenly({ ...text, pieces }, width);
        if (lines.length <= most)
            return lines;
    }
    return brokenEvenly(text, width);
}
/** The same number of lines, none much shorter than the others: no last line of a single character. */
function brokenEvenly(text, width) {
    let lines = brokenIntoLines(text, width);
    // Narrower than its widest piece, no line could keep that whole.
    const widest = Math.max(...text.pieces.map((piece) => piece.width - piece.hanging));
    let [tooNarrow, wideEnough] = [Math.min(width, Math.max(width / 2, widest)), width];
    for (let step = 0; step < EVENING_STEPS && lines.length <= MOST_EVEN_LINES; step++) {
        const middle = (tooNarrow + wideEnough) / 2;
        const narrower = brokenIntoLines(text, middle);
        if (narrower.length > lines.length)
            tooNarrow = middle;
        else
            [lines, wideEnough] = [narrower, middle];
    }
    return lines;
}
//# sourceMappingURL=line-breaks.js.map