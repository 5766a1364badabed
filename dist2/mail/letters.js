"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.letters = void 0;
const alarm_to_operator_1 = require("./alarm-to-operator");
const letters_to_issuer_1 = require("./letters-to-issuer");
const amendment_to_body_1 = require("./amendment-to-body");
const notice_of_amendment_1 = require("./notice-of-amendment");
const notice_of_application_1 = require("./notice-of-application");
const notice_of_approval_1 = require("./notice-of-approval");
const notice_of_decline_1 = require("./notice-of-decline");
const notices_of_amendment_application_1 = require("./notices-of-amendment-application");
const notice_of_end_1 = require("./notice-of-end");
const notice_of_guesses_1 = require("./notice-of-guesses");
const hand_over_1 = require("./hand-over");
const notice_of_issue_1 = require("./notice-of-issue");
const notice_of_receipt_1 = require("./notice-of-receipt");
const notice_of_registration_1 = require("./notice-of-registration");
const notice_of_reissue_1 = require("./notice-of-reissue");
const notice_of_return_1 = require("./notice-of-return");
const notices_to_staff_1 = require("./notices-to-staff");
/** All mails that the system sends. */
exports.letters = {
    applicationToIssuer: letters_to_issuer_1.applicationToIssuer,
    amendmentApplicationToIssuer: letters_to_issuer_1.amendmentApplicationToIssuer,
    guessesToIssuer: letters_to_issuer_1.guessesToIssuer,
    noticeOfRegistration: notice_of_registration_1.noticeOfRegistration,
    noticeOfInvitation: notices_to_staff_1.noticeOfInvitation,
    noticeOfPasswordReset: notices_to_staff_1.noticeOfPasswordReset,
    noticeOfApplication: notice_of_application_1.noticeOfApplication,
    noticeOfApproval: notice_of_approval_1.noticeOfApproval,
    noticeOfPremium: notice_of_approval_1.noticeOfPremium,
    noticeOfDecline: notice_of_decline_1.noticeOfDecline,
    noticeOfAmendmentApplication: notices_of_amendment_application_1.noticeOfAmendmentApplication,
    noticeOfAmendmentApproval: notices_of_amendment_application_1.noticeOfAmendmentApproval,
    noticeOfAmendmentPremium: notices_of_amendment_application_1.noticeOfAmendmentPremium,
    noticeOfAmendmentDecline: notices_of_amendment_application_1.noticeOfAmendmentDecline,
    noticeOfIssue: notice_of_issue_1.noticeOfIssue,
    noticeOfAmendment: notice_of_amendment_1.noticeOfAmendment,
    amendmentToBody: amendment_to_body_1.amendmentToBody,
    noticeOfEnd: notice_of_end_1.noticeOfEnd,
    noticeOfReissue: notice_of_reissue_1.noticeOfReissue,
    noticeOfGuesses: notice_of_guesses_1.noticeOfGuesses,
    noticeOfReturn: notice_of_return_1.noticeOfReturn,
    noticeOfReceipt: notice_of_receipt_1.noticeOfReceipt,
    handOver: hand_over_1.handOver,
    noticeOfHandOver: hand_over_1.noticeOfHandOver,
    receiptReminder: hand_over_1.receiptReminder,
    alarm: alarm_to_operator_1.alarmToOperator,
};
//# sourceMappingURL=letters.js.map