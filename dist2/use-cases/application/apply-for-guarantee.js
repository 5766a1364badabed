"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applyForGuarantee = applyForGuarantee;
const registered_works_1 = require("../../domain/application/registered-works");
const applied_works_1 = require("./applied-works");
const check_submission_1 = require("./check-submission");
const unlisted_obligee_1 = require("./unlisted-obligee");
const ready_submission_1 = require("./ready-submission");
const tell_of_arrival_1 = require("./tell-of-arrival");
const handling_branch_1 = require("../party/handling-branch");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** 保証申込: the contractor applies for a guarantee for its own organisation, or begins a draft. */
async function applyForGuarantee(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "applyForGuarantee");
    const { idempotencyKey } = command;
    const call = { caller, operation: "applyForGuarantee", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => applyInside(stores, parts, caller, command)));
}
async function applyInside(stores, parts, caller, { issuerId, branchId: named, registeredWorksId, content: typed, isDraft }) {
    const { clock, newId } = parts;
    const at = clock();
    const contractorId = caller.organisationId;
    const contractor = await stores.parties.contractor(issuerId, contractorId);
    const branch = contractor && (await (0, handling_branch_1.handlingBranch)(stores, issuerId, named, contractor));
    const unknown = [];
    // The contractor applies to issuers that it is registered with, and to a branch of theirs.
    if (contractor === null)
        unknown.push({ path: "issuerId", code: "NOT_FOUND" });
    else if (branch === null)
        unknown.push({ path: "branchId", code: "NOT_FOUND" });
    const branchId = branch?.id ?? named;
    const works = await (0, applied_works_1.fillingWorks)(stores, { issuerId, contractorId, registeredWorksId });
    if (registeredWorksId !== null && works === null)
        unknown.push({ path: "registeredWorksId", code: "NOT_FOUND" });
    const filled = { issuerId, contractorId, branchId, registeredWorksId, content: (0, registered_works_1.filledFrom)(works, typed) };
    const kept = isDraft
        ? await draftOf(stores, parts, caller, filled, at, unknown)
        : await (0, ready_submission_1.readySubmission)(stores, parts, caller, filled, at, unknown);
    if ("refused" in kept)
        return (0, outcome_1.invalidInput)(kept.refused);
    const { findings = [], ...stored } = kept;
    const applicationId = newId("application");
    const status = isDraft ? "DRAFT" : "APPLIED";
    await stores.applications.insert({
        ...filled,
        ...stored,
        id: applicationId,
        status,
        secondGuarantee: null,
        finalPremium: null,
        settlement: null,
        returns: [],
        declineReason: null,
        guaranteeId: null,
        submittedAt: isDraft ? null : at,
        decidedAt: null,
    }, at);
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, {
        at,
        type: isDraft ? "APPLICATION_DRAFTED" : "APPLICATION_SUBMITTED",
        subjectId: applicationId,
        to: status,
    });
    if (!isDraft)
        await (0, tell_of_arrival_1.tellOfArrival)(stores, parts, { ...filled, ...stored, id: applicationId }, at);
    return (0, outcome_1.done)({ applicationId, findings });
}
async function draftOf(stores, parts, caller, submission, at, unknown) {
    const resolved = await (0, unlisted_obligee_1.resolvedObligee)(stores, parts, caller, submission.content);
    const { content } = resolved;
    const judged = { ...submission, ...resolved };
    const { ofDraft, ofSubmission } = await (0, check_submission_1.checkSubmission)(stores, caller, judged, at);
    const refused = [...unknown, ...ofDraft];
    if (refused.length > 0)
        return { refused };
    return { content, worksContractId: null, premium: null, applicant: null, findings: ofSubmission };
}
//# sourceMappingURL=apply-for-guarantee.js.map