"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LINKS_A_DAY = exports.LINK_DAYS = exports.LINK_PURPOSES = void 0;
exports.linkExpiry = linkExpiry;
/** What a link in a mail is for: a first password, or a new one. */
exports.LINK_PURPOSES = ["INVITATION", "RESET"];
const DAY = 24 * 60 * 60_000;
/** The days within which a link works. A reset is asked for while somebody waits; an invitation may lie in a mailbox. */
exports.LINK_DAYS = { INVITATION: 14, RESET: 1 };
/**
 * The most links mailed a day: each mail goes to an address that an administrator states.
 * - USER: to one user, more than anybody loses.
 * - ORGANISATION: to all users of one, two whole lists of users.
 */
exports.LINKS_A_DAY = { USER: 10, ORGANISATION: 2_000 };
/** When a link that is made now stops to work. */
function linkExpiry(purpose, madeAt) {
    return new Date(madeAt.getTime() + exports.LINK_DAYS[purpose] * DAY);
}
//# sourceMappingURL=password-link.js.map