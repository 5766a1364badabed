"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EFFECT_OF_REASON = exports.AMENDMENT_REASON_CODES = void 0;
exports.amendmentEffect = amendmentEffect;
const applied_rule_1 = require("../values/applied-rule");
const certificate_wording_1 = require("../certificate/certificate-wording");
/** Why an amendment brings a new version of the certificate, or none. */
exports.AMENDMENT_REASON_CODES = [
    "AMOUNT_CHANGED",
    "PERIOD_FOLLOWED",
    "EXTENSION_FOLLOWED",
    "EXTENSION_NEEDS_CERTIFICATE",
    "PRICE_CHANGED",
];
/** What each reason alone does to the certificate. */
exports.EFFECT_OF_REASON = {
    AMOUNT_CHANGED: "NEW_CERTIFICATE",
    PERIOD_FOLLOWED: "NO_NEW_CERTIFICATE",
    EXTENSION_FOLLOWED: "NO_NEW_CERTIFICATE",
    EXTENSION_NEEDS_CERTIFICATE: "NEW_CERTIFICATE",
    PRICE_CHANGED: "NO_NEW_CERTIFICATE",
};
/**
 * What a change of terms does to the certificate, with a reason for each changed term. One reason that needs
 * a new version is enough. The rules are the notes on the certificate; `extension` is the obligee's own for
 * 契約保証 whose completion date moves later.
 */
function amendmentEffect(kind, before, after, extension) {
    const reasons = [...reasonsFor(kind, before, after, extension)];
    const isNew = reasons.some(({ code }) => exports.EFFECT_OF_REASON[code] === "NEW_CERTIFICATE");
    return { effect: isNew ? "NEW_CERTIFICATE" : "NO_NEW_CERTIFICATE", reasons };
}
function* reasonsFor(kind, before, after, extension) {
    const isPeriodChanged = after.workPeriod.from !== before.workPeriod.from || after.workPeriod.to !== before.workPeriod.to;
    const isPriceChanged = after.contractPrice !== before.contractPrice || after.coveredPrice !== before.coveredPrice;
    if (after.amount !== before.amount)
        yield { code: "AMOUNT_CHANGED", source: noteOf(kind, 1) };
    if (kind === "CONTRACT_PERFORMANCE" && after.workPeriod.to > before.workPeriod.to)
        yield {
            code: extension.value === "NEW_CERTIFICATE" ? "EXTENSION_NEEDS_CERTIFICATE" : "EXTENSION_FOLLOWED",
            ...(0, applied_rule_1.appliedRule)(extension),
        };
    else if (isPeriodChanged)
        yield { code: "PERIOD_FOLLOWED", source: noteOf(kind, 2) };
    if (isPriceChanged)
        yield { code: "PRICE_CHANGED", source: noteOf(kind, 3) };
}
/** A note on the certificate (注), by its number on the paper. */
function noteOf(kind, number) {
    return `保証証書 注${String(number)}「${(0, certificate_wording_1.certificateWording)(kind).notes[number - 1] ?? ""}」`;
}
//# sourceMappingURL=amendment-effect.js.map