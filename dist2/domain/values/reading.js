"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnReading = findingsOnReading;
exports.isKana = isKana;
exports.readingTexts = readingTexts;
exports.typedNames = typedNames;
exports.readingOrder = readingOrder;
const characters_1 = require("./characters");
const readable_text_1 = require("./readable-text");
const search_text_1 = require("./search-text");
/** 読みがな: hiragana, katakana and what stands between them, in full or half width. */
const KANA = /^[\p{scx=Hira}\p{scx=Kana}ー・\s]+$/u;
/** The first katakana that hiragana have a counterpart of, and the last. */
const KATAKANA = /[ァ-ヶ]/gu;
const HIRAGANA = /[ぁ-ゖ]/gu;
const FROM_HIRAGANA_TO_KATAKANA = 0x60;
/** What is wrong with how a name is read. */
function* findingsOnReading(path, reading) {
    if (reading === null)
        return;
    yield* (0, readable_text_1.findingsOnText)(path, reading, readable_text_1.LONGEST.name);
    if (!(0, characters_1.isBlank)(reading) && !isKana(reading))
        yield { path, code: "NOT_A_READING" };
}
/** Whether a text is nothing but kana. */
function isKana(text) {
    return KANA.test(text.normalize("NFKC"));
}
/** A reading as it is searched: in both kana, for it is typed in either. */
function readingTexts(reading) {
    if (reading === null)
        return [];
    const wide = reading.normalize("NFKC");
    return [
        shifted(wide, KATAKANA, -FROM_HIRAGANA_TO_KATAKANA),
        shifted(wide, HIRAGANA, FROM_HIRAGANA_TO_KATAKANA),
    ];
}
/** The texts to look for where names are searched with their readings: of kana, whichever they are typed in, one more. */
function typedNames(typed) {
    const [hiragana] = isKana(typed) ? readingTexts(typed) : [];
    return [...new Set([...(0, search_text_1.typedTexts)(typed), ...(0, search_text_1.typedTexts)(hiragana ?? "")])];
}
/** The kana of each column of the table of kana (五十音), by which ー is read. */
const COLUMNS = [
    "あかさたなはまやらわ",
    "いきしちにひみりゐ",
    "うくすつぬふむゆる",
    "えけせてねへめれゑ",
    "おこそとのほもよろを",
];
/** Between what is sorted by first and what decides among equals: before all kana. */
const THEN = "0000";
/**
 * By what a list is sorted (五十音順): the hiragana without their marks, ー as the vowel that it lengthens, and among equals
 * with them, as dictionaries do. Each is four digits of a number, so that every database sorts them alike. `null`: nothing is
 * known to sort by.
 */
function readingOrder(reading) {
    const [hiragana] = readingTexts(reading);
    if (hiragana === undefined)
        return null;
    const kana = Array.from((0, search_text_1.searchText)(hiragana));
    const plain = kana.reduce((before, each) => [...before, plainKana(each, before.at(-1))], []);
    return `${digitsOf(plain)}${THEN}${digitsOf(kana)}`;
}
/** が as か; ー as the vowel of the kana before it. */
function plainKana(kana, before) {
    if (kana !== "ー")
        return kana.normalize("NFD").charAt(0);
    const column = COLUMNS.find((each) => before !== undefined && each.includes(before));
    return column?.charAt(0) ?? kana;
}
function digitsOf(kana) {
    return kana.map((each) => (each.codePointAt(0) ?? 0).toString(16).padStart(4, "0")).join("");
}
function shifted(text, kana, by) {
    return text.replace(kana, (each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + by));
}
//# sourceMappingURL=reading.js.map