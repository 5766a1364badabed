"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takesTwoOfficers = takesTwoOfficers;
exports.isSecondOfficer = isSecondOfficer;
/**
 * Whether an end waits for a second officer of the issuer. The obligee's own statement does not: it gives up its own claim.
 * `from`: the guaranteed amount from which on two officers end a guarantee; `null`: one is enough for every amount.
 */
function takesTwoOfficers({ role }, amount, from) {
    return role === "ISSUER" && from !== null && amount >= from;
}
/** Whether this caller is the second officer: a person, and another one than recorded the end. */
function isSecondOfficer({ userId }, recordedBy) {
    return userId !== null && userId !== recordedBy;
}
//# sourceMappingURL=guarantee-end-four-eyes.js.map