"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WRONG_PASSWORDS_A_DAY = void 0;
/**
 * The wrong passwords allowed for one login ID (お客様ID) and day in Japan, whether there is such an ID or not.
 * A password has at least twelve characters: a hundred guesses a day find none, and people who mistype need
 * far fewer.
 * - ADDRESS: from one address. A caller who uses them up locks the ID for that address only.
 * - LOGIN_ID: from all addresses but those that its user signed in from within seven days. An attacker needs
 *   several addresses to lock an ID; the user's own address and an initial password still work then.
 */
exports.WRONG_PASSWORDS_A_DAY = { ADDRESS: 20, LOGIN_ID: 100 };
//# sourceMappingURL=sign-in-limit.js.map