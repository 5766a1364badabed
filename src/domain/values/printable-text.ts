import { codePointName, SPACES, UNSEEN } from "./characters";

/** Variation selectors (異体字セレクタ): the only invisible characters that belong in a name. */
const SELECTOR = "\\p{Variation_Selector}";

/**
 * Texts that no paper shows as meant, by the Unicode version of this Node:
 * - controls, breaks of lines, invisible characters, halves of pairs, characters of private use (外字), code
 *   points that stand for no character;
 * - U+FFFC and U+FFFD, which stand where something was lost;
 * - marks and selectors without a character before them that they could change, and a second selector.
 */
const UNPRINTABLE = new RegExp(
  "[\\p{C}\\p{Zl}\\p{Zp}\\ufffc\\ufffd]" +
    `|(?!${SELECTOR})[${UNSEEN}]` +
    `|(?<=^|[${SPACES}\\p{C}]|(?!${SELECTOR})[${UNSEEN}])\\p{M}+` +
    `|(?<=${SELECTOR})${SELECTOR}`,
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
