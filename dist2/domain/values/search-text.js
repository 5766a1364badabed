"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.companyKey = companyKey;
exports.searchText = searchText;
exports.searchableText = searchableText;
exports.typedTexts = typedTexts;
exports.typedNumbers = typedNumbers;
exports.typedNumbersAlone = typedNumbersAlone;
const characters_1 = require("./characters");
const character_variants_1 = require("./character-variants");
const company_forms_1 = require("./company-forms");
const CONTROL = /\p{Cc}/gu;
/** Letter by letter: a word's last Σ has another small form than the others. */
const CAPITAL = /\p{Lu}/gu;
/**
 * Character by character: width, capitals, dashes, waves and dots are folded, blanks go. A long-vowel mark and a dash are
 * one: keyboards give the one for the other.
 */
function foldedWriting(name) {
    const halfWidth = (0, company_forms_1.withBracketsForCircles)(name).normalize("NFKC");
    // A kana and a 濁点 or 半濁点 of its own, which NFKC parts by a space, are one character.
    const small = (0, characters_1.withSpaces)((0, characters_1.withoutUnseen)(halfWidth), "")
        .replace(CAPITAL, (capital) => capital.toLowerCase())
        .replace(CONTROL, "")
        .normalize("NFKC");
    return (0, characters_1.withDashes)((0, characters_1.withPlainWaves)((0, characters_1.withJapaneseDots)(small)), "ー");
}
function foldedCharacters(name) {
    // A form that stands for others may take the 濁点 that its variant could not.
    return (0, character_variants_1.withoutVariants)(foldedWriting(name)).normalize("NFKC");
}
/** A company's identity in registers: 髙橋組 and 高橋組 may be two, 高橋組㈱ and 高橋組株式会社 are one. */
function companyKey(name) {
    return (0, company_forms_1.withFormsWrittenOut)(foldedWriting(name));
}
/**
 * A name as it is compared: its characters folded, and the forms of companies written out. Names are stored and shown
 * character by character as they were written; only searching and comparing fold them.
 */
function searchText(name) {
    return (0, company_forms_1.withFormsWrittenOut)(foldedCharacters(name));
}
/**
 * The stored text by which searches find these names, a line each, so that none runs into the next. Each
 * stands with company forms written out and as it is, since users may type only (株 of 見本(株)協会. Place names
 * such as 霞が関 have a further line.
 */
function searchableText(names) {
    return [...new Set(names.flatMap(typedTexts))].join("\n");
}
/** The texts to look for in `searchableText` when a user types this; none where it is blank. */
function typedTexts(typed) {
    const texts = [searchText(typed), foldedCharacters(typed)].filter((text) => text !== "");
    // Beside the text as it is: a part of a name may end with the kana, and then it stands between none.
    return [...new Set([...texts, ...texts.map(character_variants_1.withKatakanaBetweenKanji)])];
}
/**
 * A part of a guarantee number (保証契約番号) as it is looked for. A text without a letter or digit stays as it is
 * and matches no number.
 */
function typedNumbers(part) {
    if ((0, characters_1.isBlank)(part))
        return [];
    const typed = (0, characters_1.lettersAndDigitsOf)(part);
    return typed === "" ? typedTexts(part) : [typed];
}
/** Nothing but letters, digits and what stands between them, such as 207-000 4426. */
const A_NUMBER = /^(?=.*\d)[\da-z -]+$/iu;
/**
 * The same where names and numbers are searched by one text: a number is looked for where nothing else is typed. Otherwise
 * 第1号道路 would find every number with a 1 in it.
 */
function typedNumbersAlone(text) {
    return A_NUMBER.test((0, characters_1.withDashes)((0, characters_1.asTyped)(text), "-")) ? typedNumbers(text) : [];
}
//# sourceMappingURL=search-text.js.map