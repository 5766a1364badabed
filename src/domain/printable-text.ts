import { codePointName } from "./characters";

/**
 * What no paper shows as it was meant, by the Unicode version of this Node:
 * - controls, breaks of lines, what is not seen, halves of pairs, characters of private use (外字), code points that stand
 *   for no character;
 * - U+FFFC and U+FFFD, which stand where something was lost;
 * - a variation selector (異体字セレクタ) without a character before it whose variant it could choose.
 */
const UNPRINTABLE = new RegExp(
  "[\\p{C}\\p{Zl}\\p{Zp}\\ufffc\\ufffd]" +
    "|(?!\\p{Variation_Selector})\\p{Default_Ignorable_Code_Point}" +
    "|(?<=^|[\\p{White_Space}\\p{C}\\p{Variation_Selector}])\\p{Variation_Selector}",
  "u",
);
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");

/**
 * The first character that no paper can show, as `U+0007`; `undefined` if the text can be printed.
 * Names are otherwise kept character by character: Unicode normalisation would replace 塚 or 﨑 in a company's name.
 */
export function unprintableIn(text: string): string | undefined {
  const found = UNPRINTABLE.exec(text)?.[0];
  return found === undefined ? undefined : codePointName(found);
}

export function withoutUnprintable(text: string): string {
  return text.replace(EVERY_UNPRINTABLE, "");
}
