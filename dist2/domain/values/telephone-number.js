"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseTelephoneNumber = parseTelephoneNumber;
const characters_1 = require("./characters");
/** In Japan: an area, an exchange and a subscriber. */
const FEWEST_DIGITS = 9;
/** Digits in groups, perhaps with a country code or an area in brackets. */
const TELEPHONE_NUMBER = /^\+?[0-9(][0-9() -]{7,28}[0-9]$/;
/** A telephone number (電話番号) in half-width characters, grouped as it was typed; `undefined` for what is none. */
function parseTelephoneNumber(text) {
    const typed = (0, characters_1.withDashes)((0, characters_1.asTyped)(text), "-");
    const digits = typed.replace(/\D/g, "").length;
    return TELEPHONE_NUMBER.test(typed) && digits >= FEWEST_DIGITS ? typed : undefined;
}
//# sourceMappingURL=telephone-number.js.map