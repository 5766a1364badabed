"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_REASON = void 0;
exports.applyForAmendment = applyForAmendment;
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const calendar_date_1 = require("../../domain/values/calendar-date");
const readable_text_1 = require("../../domain/values/readable-text");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
const decide_on_amendment_1 = require("../guarantee/decide-on-amendment");
const notice_facts_1 = require("../notice/notice-facts");
const tell_issuer_1 = require("../notice/tell-issuer");
const quote_difference_1 = require("../premium/quote-difference");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const tell_of_amendment_application_1 = require("./tell-of-amendment-application");
/** The most characters of a reason. */
exports.LONGEST_REASON = 500;
/**
 * 変更申込: the contractor applies for an amendment of its guarantee. The rules are those of the amendment itself, on the
 * guarantee as it is now; a larger amount that passes the ceilings is refused with what would be allowed.
 */
async function applyForAmendment(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "applyForGuarantee");
    const { idempotencyKey } = command;
    const call = { caller, operation: "applyForAmendment", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => applyInside(stores, parts, caller, command)));
}
async function applyInside(stores, parts, caller, { guaranteeId, revision, change, reason, externalReference }) {
    const at = parts.clock();
    const taken = await stores.guarantees.takeVisible(caller, guaranteeId);
    if (!taken)
        return (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
    const { status, kind } = taken.guarantee;
    // An end that waits for a second officer is not the contractor's to know: the issuer decides on both.
    if (!(0, guarantee_life_cycle_1.step)(status, "amend").allowed)
        return (0, outcome_1.refused)({ code: "STEP_NOT_ALLOWED", status, allowedActions: [], about: "GUARANTEE" });
    const pending = await stores.amendmentApplications.pendingOf(guaranteeId);
    if (pending)
        return (0, outcome_1.refused)({ code: "AMENDMENT_APPLIED_FOR_ALREADY", applicationId: pending.id });
    if (taken.revision !== revision)
        return (0, outcome_1.refused)({ code: "REVISION_CONFLICT", expected: revision, actual: taken.revision });
    const decision = await (0, decide_on_amendment_1.decideOnAmendment)(stores, caller, taken, change, at);
    const findings = [
        ...(decision.possible ? decision.overCeiling : decision.findings),
        ...(0, readable_text_1.findingsOnText)("reason", reason, exports.LONGEST_REASON),
        ...(0, works_identifiers_1.findingsOnReference)("externalReference", externalReference),
    ];
    if (!decision.possible || findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const applicationId = parts.newId("amendmentapplication");
    const { before, after } = decision.amendment;
    const { issuerId, contractorId } = taken;
    await stores.amendmentApplications.insert({
        id: applicationId,
        status: "APPLIED",
        guaranteeId,
        issuerId,
        contractorId,
        revision,
        change,
        before,
        after,
        reason,
        externalReference,
        premiumDifference: await (0, quote_difference_1.quoteDifference)(stores.rules, { issuerId, kind }, { before, after }, (0, calendar_date_1.dayInJapan)(at)),
        finalPremium: null,
        settlement: null,
        declineReason: null,
        amendmentId: null,
        appliedAt: at,
        decidedAt: null,
    });
    await (0, record_event_1.recordEvent)(stores, parts, caller, {
        at,
        type: "AMENDMENT_APPLIED_FOR",
        guaranteeId,
        subjectId: applicationId,
        to: "APPLIED",
    });
    await (0, tell_of_amendment_application_1.tellOfAmendmentApplication)(stores, parts, taken, { before, after }, {
        type: "NOTICE_OF_APPLICATION",
        letter: (facts) => parts.letters.noticeOfAmendmentApplication(facts),
        at,
    });
    await (0, tell_issuer_1.tellIssuer)(stores, parts, {
        issuerId,
        guaranteeId,
        applicationId: null,
        type: "NOTICE_OF_APPLICATION",
        letter: () => parts.letters.amendmentApplicationToIssuer({ ...(0, notice_facts_1.noticeFactsOf)(taken), before, after }),
        at,
    });
    return (0, outcome_1.done)({ applicationId, amountFinding: decision.amountFinding });
}
//# sourceMappingURL=apply-for-amendment.js.map