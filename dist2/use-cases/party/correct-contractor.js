"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.correctContractor = correctContractor;
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const company_1 = require("../../domain/party/company");
const calendar_date_1 = require("../../domain/values/calendar-date");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_correction_1 = require("./record-correction");
/**
 * 登録事項の変更: a contractor corrects what it states of itself, from now on. What it stated until then is kept; papers that
 * exist stay as they are.
 */
async function correctContractor(parts, caller, { correction, idempotencyKey }) {
    (0, forbidden_1.assertMay)(caller, "correctContractor");
    const call = { caller, operation: "correctContractor", idempotencyKey, input: correction };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => correctInside(stores, parts, caller, correction)));
}
async function correctInside(stores, { clock, newId }, caller, correction) {
    const findings = (0, company_1.findingsOnCorrection)(correction);
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const held = await stores.parties.holdContractor(caller.organisationId);
    if (!held)
        throw new Error("a contractor's access names a contractor that does not exist");
    const after = (0, company_1.corrected)(held, correction);
    if ((0, company_1.areSameFacts)(held, after))
        return (0, outcome_1.invalidInput)(unchanged(correction));
    const at = clock();
    const subject = { DAY: `correction:${held.id}:${(0, calendar_date_1.dayInJapan)(at)}` };
    const { DAY: count = 0 } = await stores.guesses.charge(subject, at);
    if (count > company_1.CORRECTIONS_A_DAY) {
        await stores.guesses.refund(subject);
        const retryAfterSeconds = (0, guess_limits_1.secondsUntilNextDayInJapan)(at);
        return (0, outcome_1.refused)({ code: "TOO_MANY_CORRECTIONS", limit: company_1.CORRECTIONS_A_DAY, retryAfterSeconds });
    }
    const correctionId = await (0, record_correction_1.recordCorrection)(stores, { newId }, caller, { held, after }, at);
    return (0, outcome_1.done)({ contractorId: held.id, correctionId });
}
/** Each place that was named, or the whole where none was. */
function unchanged(correction) {
    const named = Object.keys(correction);
    const places = named.length === 0 ? ["address"] : named;
    return places.map((path) => ({ path, code: "UNCHANGED" }));
}
//# sourceMappingURL=correct-contractor.js.map