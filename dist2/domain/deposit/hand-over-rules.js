"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HAND_OVER_WAYS = void 0;
exports.handOverRulesOn = handOverRulesOn;
exports.routeOf = routeOf;
exports.isReceivedAnew = isReceivedAnew;
exports.receiptDaysOf = receiptDaysOf;
const receipt_deadline_1 = require("./receipt-deadline");
/** How a body wants number and key to reach it (提出方法); OPENED is nothing to ask for, and a mail may be sent from here. */
exports.HAND_OVER_WAYS = [
    "DIRECT",
    "EMAIL",
    "CONTRACT_SYSTEM",
    "WEB_FORM",
    "IN_PERSON",
    "POST",
];
/** What is recorded for a department, else for its body, else what is known of the body from what it publishes. */
function handOverRulesOn(day, recorded, published) {
    for (const rules of recorded) {
        const [newest] = rules
            .filter(({ effectiveFrom }) => effectiveFrom <= day)
            .sort((one, other) => (one.effectiveFrom < other.effectiveFrom ? 1 : -1));
        if (newest)
            return { rules: newest, isOwn: true };
    }
    return { rules: published, isOwn: false };
}
/** What is said of one kind of guarantee; `null`: nothing. */
function routeOf({ rules }, kind) {
    return rules?.routes.find(({ kinds }) => kinds.includes(kind)) ?? null;
}
/** Whether a guarantee that was accepted is handed over again: its certificate has been amended, and the body asks for that. */
function isReceivedAnew({ rules }, acceptedVersion, newestVersion) {
    return rules?.receivesAmendmentsAnew === true && newestVersion > acceptedVersion;
}
function receiptDaysOf({ rules }) {
    return rules?.receiptBusinessDays ?? receipt_deadline_1.RECEIPT_BUSINESS_DAYS;
}
//# sourceMappingURL=hand-over-rules.js.map