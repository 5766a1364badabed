"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CHOOSABLE_MAILS = exports.NO_CHOICES = void 0;
exports.isChoosable = isChoosable;
exports.findingsOnMailChoices = findingsOnMailChoices;
const email_address_1 = require("../values/email-address");
exports.NO_CHOICES = { noticeAddress: null, switchedOff: [] };
/**
 * The mails that organisations of a role may switch off. Those that warn of others go always: a new auth key, wrong keys
 * at a contractor's guarantee, and how to sign in.
 */
exports.CHOOSABLE_MAILS = {
    CONTRACTOR: [
        "NOTICE_OF_APPLICATION",
        "NOTICE_OF_APPROVAL",
        "NOTICE_OF_PREMIUM",
        "NOTICE_OF_DECLINE",
        "NOTICE_OF_RETURN",
        "NOTICE_OF_ISSUE",
        "NOTICE_OF_AMENDMENT",
        "NOTICE_OF_END",
        "NOTICE_OF_RECEIPT",
    ],
    ISSUER: ["NOTICE_OF_APPLICATION", "NOTICE_OF_GUESSES"],
    OBLIGEE: ["NOTICE_OF_HAND_OVER", "RECEIPT_REMINDER", "NOTICE_OF_AMENDMENT"],
};
/** Whether anybody may switch off such mails. */
function isChoosable(type) {
    return Object.values(exports.CHOOSABLE_MAILS).some((types) => types.includes(type));
}
/** All that is wrong with choices of an organisation of this role. */
function findingsOnMailChoices(role, { noticeAddress, switchedOff }) {
    const choosable = exports.CHOOSABLE_MAILS[role];
    return [
        ...(noticeAddress === null
            ? []
            : role === "ISSUER"
                ? (0, email_address_1.findingsOnEmailAddress)("noticeAddress", noticeAddress)
                : [{ path: "noticeAddress", code: "ADDRESS_FOR_ISSUERS" }]),
        ...switchedOff.flatMap((type, place) => choosable.includes(type)
            ? []
            : [
                {
                    path: `switchedOff.${String(place)}`,
                    code: "MAIL_NOT_CHOOSABLE",
                    limit: choosable.join(", "),
                    actual: type,
                },
            ]),
    ];
}
//# sourceMappingURL=mail-choices.js.map