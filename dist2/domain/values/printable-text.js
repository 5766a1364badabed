"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.unprintableIn = unprintableIn;
exports.withoutUnprintable = withoutUnprintable;
const characters_1 = require("./characters");
/** Variation selectors (異体字セレクタ): the only invisible characters that belong in a name. */
const SELECTOR = "\\p{Variation_Selector}";
/**
 * Texts that no paper shows as meant, by the Unicode version of this Node:
 * - controls, breaks of lines, invisible characters, halves of pairs, characters of private use (外字), code
 *   points that stand for no character;
 * - U+FFFC and U+FFFD, which stand where something was lost;
 * - marks and selectors without a character before them that they could change, and a second selector.
 */
const UNPRINTABLE = new RegExp("[\\p{C}\\p{Zl}\\p{Zp}\\ufffc\\ufffd]" +
    `|(?!${SELECTOR})[${characters_1.UNSEEN}]` +
    `|(?<=^|[${characters_1.SPACES}\\p{C}]|(?!${SELECTOR})[${characters_1.UNSEEN}])\\p{M}+` +
    `|(?<=${SELECTOR})${SELECTOR}`, "u");
const EVERY_UNPRINTABLE = new RegExp(UNPRINTABLE, "gu");
/**
 * The first character that no paper can show, as `U+0007`; `undefined` if the text can be printed.
 * Names are otherwise kept character by character: Unicode normalisation would replace 塚 or 﨑 in a company's name.
 */
function unprintableIn(text) {
    const found = UNPRINTABLE.exec(text)?.[0];
    return found === undefined ? undefined : (0, characters_1.codePointName)(found);
}
function withoutUnprintable(text) {
    return text.replace(EVERY_UNPRINTABLE, "");
}
//# sourceMappingURL=printable-text.js.map