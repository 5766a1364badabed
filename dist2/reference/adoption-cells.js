"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startBasisOf = exports.categoryOf = void 0;
exports.markOf = markOf;
exports.kindsOf = kindsOf;
exports.prefectureOf = prefectureOf;
exports.textOf = textOf;
exports.namesOf = namesOf;
exports.readingOf = readingOf;
exports.sourceUrlOf = sourceUrlOf;
exports.isSourceUrl = isSourceUrl;
const adoption_statement_1 = require("../domain/obligee/adoption-statement");
const characters_1 = require("../domain/values/characters");
const guarantee_kind_1 = require("../domain/values/guarantee-kind");
const prefecture_1 = require("../domain/values/prefecture");
const reading_1 = require("../domain/values/reading");
const printable_text_1 = require("../domain/values/printable-text");
const cell_1 = require("./cell");
const LONGEST_TEXT = 200;
const CATEGORIES = byWord({
    NATIONAL: ["国"],
    PREFECTURE: ["都道府県", "都", "道", "府", "県"],
    DESIGNATED_CITY: ["政令市", "政令指定都市", "指定都市"],
    MUNICIPALITY: ["市町村", "市区町村", "市", "町", "村", "特別区"],
    INDEPENDENT_AGENCY: ["独立行政法人等", "独立行政法人"],
});
const BASES = byWord({
    CONTRACT_DATE: ["契約日", "契約締結日", "契約"],
    NOTICE_DATE: ["公告日", "公告"],
    NOMINATION_DATE: ["指名日", "指名通知日", "指名"],
    NOTICE_OR_NOMINATION_DATE: ["公告日又は指名日", "公告又は指名", "公告日または指名日", "公告または指名"],
    PROCUREMENT_START_DATE: ["発注手続き", "発注手続", "発注手続き開始日", "発注手続開始日"],
});
const KINDS = byWord({
    ADVANCE_PAYMENT: ["前払金保証", "前払金", "前払"],
    INTERIM_PAYMENT: ["中間前払金保証", "中間前払金", "中間前払", "中間"],
    CONTRACT_PERFORMANCE: ["契約保証", "契約"],
});
/** ○ is written with several characters that look alike. */
const MARKS = new Map([
    ...["○", "◯", "〇", "1", "はい"].map((mark) => [mark, true]),
    ...["", "×", "✕", "✖", "x", "X", "0", "-", "いいえ"].map((mark) => [mark, false]),
]);
const categoryOf = (cell) => oneOf(CATEGORIES, cell);
exports.categoryOf = categoryOf;
/** Blank: the day of the contract. */
const startBasisOf = (cell) => oneOf(BASES, folded(cell) === "" ? "契約日" : cell);
exports.startBasisOf = startBasisOf;
function markOf(cell) {
    const value = MARKS.get(folded(cell));
    return value === undefined ? { problem: `must be ○ or blank; got ${(0, cell_1.quoted)(cell)}.` } : { value };
}
/** Blank: all of them. */
function kindsOf(cell) {
    const words = listed(folded(cell));
    if (words.length === 0)
        return { value: [...guarantee_kind_1.GUARANTEE_KINDS] };
    const strange = words.find((word) => !KINDS.has(word));
    if (strange !== undefined)
        return { problem: `must be kinds among 前払金保証, 中間前払金保証, 契約保証; got ${(0, cell_1.quoted)(strange)}.` };
    return { value: guarantee_kind_1.GUARANTEE_KINDS.filter((kind) => words.some((word) => KINDS.get(word) === kind)) };
}
/** Blank: `null`, a national body. */
function prefectureOf(cell) {
    const name = folded(cell);
    if (name === "")
        return { value: null };
    return prefecture_1.PREFECTURES.includes(name)
        ? { value: name }
        : { problem: `must be a prefecture by its whole name, such as 熊本県; got ${(0, cell_1.quoted)(cell)}.` };
}
/** A name as it is written, without the spaces around it; blank: `null`. */
function textOf(cell) {
    if ((0, characters_1.isBlank)(cell))
        return { value: null };
    const text = cell.trim();
    const length = Array.from(text).length;
    const unprintable = (0, printable_text_1.unprintableIn)(text);
    if (unprintable !== undefined) {
        const origin = unprintable === "U+FFFD" ? ", where bytes were no character" : "";
        return { problem: `holds ${unprintable}${origin}, which no paper can show.` };
    }
    if (length > LONGEST_TEXT)
        return { problem: `must be at most ${String(LONGEST_TEXT)} characters; got ${String(length)}.` };
    return { value: text };
}
/** Names with 、 between them: ・ and spaces are parts of names. */
function namesOf(cell) {
    const names = listed(cell);
    const problem = names.map(textOf).find((name) => "problem" in name);
    return problem ?? { value: names };
}
/** How a name is read: kana; blank: `null`. */
function readingOf(cell) {
    const read = textOf(cell);
    if ("problem" in read || read.value === null || (0, reading_1.isKana)(read.value))
        return read;
    return { problem: `must be kana, such as くまもとけん; got ${(0, cell_1.quoted)(cell)}.` };
}
/** Where a source can be read; blank: `null`. */
function sourceUrlOf(cell) {
    const text = cell.trim();
    if ((0, characters_1.isBlank)(text))
        return { value: null };
    return isSourceUrl(text)
        ? { value: text }
        : { problem: `must be an address such as https://www.example.jp/list.html; got ${(0, cell_1.quoted)(cell)}.` };
}
/** An address without a name or a password in it, which would be served to every reader. */
function isSourceUrl(text) {
    if (text.length > adoption_statement_1.LONGEST_SOURCE_URL || !URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === "https:" || protocol === "http:") && username === "" && password === "";
}
function listed(cell) {
    return cell
        .split(/[、,，;；]/u)
        .map((part) => part.trim())
        .filter((part) => !(0, characters_1.isBlank)(part));
}
function oneOf(words, cell) {
    const value = words.get(folded(cell));
    if (value !== undefined)
        return { value };
    return { problem: `must be one of ${[...words.keys()].join(", ")}; got ${(0, cell_1.quoted)(cell)}.` };
}
function byWord(words) {
    const entries = Object.entries(words);
    return new Map(entries.flatMap(([value, each]) => each.map((word) => [word, value])));
}
/** A cell that is no name, with half-width digits and letters and without spaces. */
function folded(cell) {
    return (0, characters_1.withDashes)((0, characters_1.asTyped)(cell), "-").replace(/ /gu, "");
}
//# sourceMappingURL=adoption-cells.js.map