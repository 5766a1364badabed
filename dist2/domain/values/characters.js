"use strict";
/**
 * The kinds of characters, by their Unicode properties. All inputs ask here whether a character is a dash, a
 * wave, a blank or invisible, so that they agree.
 */
Object.defineProperty(exports, "__esModule", { value: true });
exports.SPACES = exports.UNSEEN = void 0;
exports.isBlank = isBlank;
exports.withoutUnseen = withoutUnseen;
exports.withSpaces = withSpaces;
exports.withDashes = withDashes;
exports.withPlainWaves = withPlainWaves;
exports.withJapaneseDots = withJapaneseDots;
exports.asTyped = asTyped;
exports.lettersAndDigitsOf = lettersAndDigitsOf;
exports.codePointName = codePointName;
/**
 * Invisible characters, for a class of a regular expression: directions, joiners, soft hyphens, fillers and
 * variation selectors (異体字セレクタ). Unicode does not list the Khitan filler as ignorable.
 */
exports.UNSEEN = "\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u{16FE4}";
/** Spaces of any width, and the characters that Unicode counts as letters or symbols although they are blank. */
exports.SPACES = "\\p{White_Space}\\u2800\\u{1D159}\\u{13441}\\u{13442}";
const EVERY_UNSEEN = new RegExp(`[${exports.UNSEEN}]`, "gu");
const RUN_OF_SPACES = new RegExp(`[${exports.SPACES}]+`, "gu");
/** A mark changes how another character looks; alone it is no letter. */
const SEEN = new RegExp(`[^${exports.SPACES}${exports.UNSEEN}\\p{M}]`, "u");
const WAVES = "~\\u2053\\u223c\\u301c\\u3030\\uff5e";
const WAVE = new RegExp(`[${WAVES}]`, "gu");
/** Unicode's dashes without its waves; lines, bullets and long-vowel marks (長音) that are typed for them. */
const DASH = new RegExp(`(?![${WAVES}])[\\p{Dash}\\u02d7\\u2043\\u23af\\u2500\\u2501\\u2504\\u2505\\u2508\\u2509\\u254c\\u254d` +
    "\\u2574\\u2576\\u2578\\u257a\\u2796\\u30fc\\u31d0\\uff70]", "gu");
const MIDDLE_DOT = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]/gu;
/** A text without a readable character: empty, blank-looking or made of marks alone. */
function isBlank(text) {
    return !SEEN.test(text);
}
function withoutUnseen(text) {
    return text.replace(EVERY_UNSEEN, "");
}
/** The plain space that stands for every run of spaces. */
function withSpaces(text, space) {
    return text.replace(RUN_OF_SPACES, space);
}
/** The one dash that stands for every dash. */
function withDashes(text, dash) {
    return text.replace(DASH, dash);
}
/** Every wave (波ダッシュ), which stands between the ends of a range, as `~`. */
function withPlainWaves(text) {
    return text.replace(WAVE, "~");
}
/** Every dot between words (中黒) as the Japanese one. */
function withJapaneseDots(text) {
    return text.replace(MIDDLE_DOT, "・");
}
/** A text in half-width characters, without invisible ones, with plain spaces and trimmed. */
function asTyped(text) {
    return withSpaces(withoutUnseen(text.normalize("NFKC")), " ").trim();
}
/** The letters and digits of a typed or copied number or key, without all other characters. */
function lettersAndDigitsOf(text) {
    return text.normalize("NFKC").replace(/[^0-9A-Za-z]/gu, "");
}
/** A character by its number, such as `U+0007`. */
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
//# sourceMappingURL=characters.js.map