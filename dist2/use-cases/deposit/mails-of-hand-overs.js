"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MAILS_VOID_AFTER = exports.MAILS_OF_HAND_OVERS = void 0;
/** What asks a body to decide on a hand-over. */
const ASKING = ["NOTICE_OF_HAND_OVER", "RECEIPT_REMINDER"];
/** What goes out for a hand-over. */
exports.MAILS_OF_HAND_OVERS = ["HAND_OVER", ...ASKING];
/**
 * What is not sent any more once the body has decided. The mail that hands over goes all the same where it accepted: it may
 * enclose what belongs to the guarantee.
 */
exports.MAILS_VOID_AFTER = {
    ACCEPTED: ASKING,
    REJECTED: exports.MAILS_OF_HAND_OVERS,
};
//# sourceMappingURL=mails-of-hand-overs.js.map