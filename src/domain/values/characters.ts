/**
 * What kind of thing a character is, by its Unicode properties. Whoever asks whether something is a dash, a wave, a blank
 * or not seen at all asks here, so that all inputs agree.
 */

/**
 * What has no shape of its own, for a class of a regular expression: directions, joiners, soft hyphens, fillers (of Hangul
 * and, not known to Unicode as ignorable, of Khitan), what chooses variants (異体字セレクタ).
 */
export const UNSEEN = "\\p{Default_Ignorable_Code_Point}\\p{Cf}\\u{16FE4}";
/** Spaces of any width, and the characters that Unicode counts as letters or symbols although they are blank. */
export const SPACES = "\\p{White_Space}\\u2800\\u{1D159}\\u{13441}\\u{13442}";

const EVERY_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");
const RUN_OF_SPACES = new RegExp(`[${SPACES}]+`, "gu");
/** A mark changes how another character looks; alone it is not what anybody calls a letter. */
const SEEN = new RegExp(`[^${SPACES}${UNSEEN}\\p{M}]`, "u");

const WAVES = "~\\u2053\\u223c\\u301c\\u3030\\uff5e";
const WAVE = new RegExp(`[${WAVES}]`, "gu");

/** Unicode's dashes without its waves; lines, bullets and long-vowel marks (長音) that are typed for them. */
const DASH = new RegExp(
  `(?![${WAVES}])[\\p{Dash}\\u02d7\\u2043\\u23af\\u2500\\u2501\\u2504\\u2505\\u2508\\u2509\\u254c\\u254d` +
    "\\u2574\\u2576\\u2578\\u257a\\u2796\\u30fc\\u31d0\\uff70]",
  "gu",
);

const MIDDLE_DOT = /[\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]/gu;

/** Nothing that a reader could read: neither empty names nor those that only look empty, or are only marks, say anything. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text);
}

export function withoutUnseen(text: string): string {
  return text.replace(EVERY_UNSEEN, "");
}

/** Every space, and every row of them, as this. */
export function withSpaces(text: string, space: "" | " "): string {
  return text.replace(RUN_OF_SPACES, space);
}

/** Every dash as this one. */
export function withDashes(text: string, dash: string): string {
  return text.replace(DASH, dash);
}

/** Every wave (波ダッシュ), which stands between the ends of a range, as `~`. */
export function withPlainWaves(text: string): string {
  return text.replace(WAVE, "~");
}

/** Every dot between words (中黒) as the Japanese one. */
export function withJapaneseDots(text: string): string {
  return text.replace(MIDDLE_DOT, "・");
}

/** A text in half-width characters, without what is not seen, its blanks as plain spaces with nothing around them. */
export function asTyped(text: string): string {
  return withSpaces(withoutUnseen(text.normalize("NFKC")), " ").trim();
}

/** What remains of a number or key that was typed or copied, whatever stands between, before or behind its characters. */
export function lettersAndDigitsOf(text: string): string {
  return text.normalize("NFKC").replace(/[^0-9A-Za-z]/gu, "");
}

/** A character by its number, such as `U+0007`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
