"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LIFE_CYCLE = exports.IN_FORCE = exports.PENDING_END_STATUSES = exports.LIFE_STATUSES = exports.GUARANTEE_STATUSES = exports.AMENDMENT_APPLICATION_STATUSES = exports.APPLICATION_STATUSES = void 0;
exports.step = step;
exports.allowedActions = allowedActions;
exports.stepOfApplication = stepOfApplication;
exports.hasEnded = hasEnded;
exports.isInForce = isInForce;
/** The states of an application (保証申込), from the draft to its end. */
exports.APPLICATION_STATUSES = [
    "DRAFT",
    "APPLIED",
    "RETURNED",
    "DECLINED",
    "WITHDRAWN",
    "APPROVED",
    "ISSUED",
];
/**
 * The states of an application for an amendment (変更申込). It goes through the same life, without the draft: what is to
 * change is soon said, and `amendmentEffect` tells beforehand what it would cause.
 */
exports.AMENDMENT_APPLICATION_STATUSES = [
    "APPLIED",
    "DECLINED",
    "WITHDRAWN",
    "APPROVED",
    "ISSUED",
];
/** The states of a guarantee (保証契約), from its issue to its end. */
exports.GUARANTEE_STATUSES = [
    "ISSUED",
    "DEPOSITED",
    "ACCEPTED",
    "REJECTED",
    "DISCHARGED",
    "CANCELLED",
    "EXPIRED",
];
exports.LIFE_STATUSES = [
    ...new Set([...exports.APPLICATION_STATUSES, ...exports.GUARANTEE_STATUSES]),
];
/** The ends that may wait for a second officer of the issuer. Until then the guarantee stays in force, and its state stays. */
exports.PENDING_END_STATUSES = ["DISCHARGED", "CANCELLED"];
exports.IN_FORCE = [
    "ISSUED",
    "DEPOSITED",
    "ACCEPTED",
    "REJECTED",
];
/**
 * The life cycle as data. `issue` starts from APPROVED, or from nothing where the issuer's own core system
 * did the underwriting. `returnForCorrection` hands an application back to its contractor, who corrects and submits it again:
 * until then it is like a draft, and reserves nothing of its works contract. `settlePremium` is a fact of its own: a guarantee
 * may be approved and not yet paid for. `setFinalPremium` says what is charged, as often as it takes until then. `decline` is
 * the way out of what was approved, or settled, and cannot be issued any more: the money goes back. `deposit` starts
 * from DEPOSITED again, where what was handed over did not arrive; from ACCEPTED only with an amended version, for a body that
 * receives those anew. `amend` keeps the state: the works contract may change wherever the certificate is. The amendment
 * decides whether a new version follows. `discharge` starts wherever the guarantee binds: obligations are
 * fulfilled even where no hand-over of the certificate was recorded. While an end is pending, the terms that
 * the first officer saw stay as they are: the guarantee is not amended, and no other end is recorded.
 */
exports.LIFE_CYCLE = {
    change: { from: ["DRAFT", "RETURNED"], to: "SAME" },
    submit: { from: ["DRAFT", "RETURNED"], to: "APPLIED" },
    withdraw: { from: ["DRAFT", "APPLIED", "RETURNED", "APPROVED"], to: "WITHDRAWN" },
    returnForCorrection: { from: ["APPLIED"], to: "RETURNED" },
    decline: { from: ["APPLIED", "APPROVED"], to: "DECLINED" },
    approve: { from: ["APPLIED"], to: "APPROVED" },
    setFinalPremium: { from: ["APPROVED"], to: "SAME" },
    settlePremium: { from: ["APPROVED"], to: "APPROVED" },
    issue: { from: ["APPROVED"], to: "ISSUED" },
    deposit: { from: ["ISSUED", "DEPOSITED", "REJECTED", "ACCEPTED"], to: "DEPOSITED" },
    accept: { from: ["DEPOSITED"], to: "ACCEPTED" },
    reject: { from: ["DEPOSITED"], to: "REJECTED" },
    amend: { from: exports.IN_FORCE, to: "SAME", pendingEnd: "NONE" },
    discharge: { from: exports.IN_FORCE, to: "DISCHARGED", pendingEnd: "NONE" },
    cancel: { from: exports.IN_FORCE, to: "CANCELLED", pendingEnd: "NONE" },
    countersignDischarge: { from: exports.IN_FORCE, to: "DISCHARGED", pendingEnd: "DISCHARGED" },
    countersignCancellation: { from: exports.IN_FORCE, to: "CANCELLED", pendingEnd: "CANCELLED" },
    takeBackEnd: { from: exports.IN_FORCE, to: "SAME", pendingEnd: "ANY" },
    expire: { from: exports.IN_FORCE, to: "EXPIRED" },
};
/** Whether an action may be taken in a state; a refusal names the actions that may. */
function step(status, action, pendingEnd = null) {
    const allowed = allowedActions(status, pendingEnd);
    const { to } = exports.LIFE_CYCLE[action];
    return allowed.includes(action)
        ? { allowed: true, to: to === "SAME" ? status : to }
        : { allowed: false, allowedActions: allowed };
}
/** The actions that may be taken in a state; none once it has ended. */
function allowedActions(status, pendingEnd = null) {
    return Object.keys(exports.LIFE_CYCLE).filter((action) => {
        const { from, pendingEnd: needed } = exports.LIFE_CYCLE[action];
        return from.includes(status) && isMet(needed, pendingEnd);
    });
}
function isMet(needed, pendingEnd) {
    if (needed === undefined)
        return true;
    if (pendingEnd === null)
        return needed === "NONE";
    return needed === "ANY" || needed === pendingEnd;
}
/**
 * The actions on an application, given whether its premium is settled. After settlement it is issued or declined. Before it,
 * the state allows the issue, and the refusal names the premium.
 */
function stepOfApplication({ status, isSettled }, action) {
    const outcome = step(status, action);
    if (status !== "APPROVED" || action === "issue")
        return outcome;
    const possible = isSettled
        ? ["decline", "issue"]
        : ["withdraw", "decline", "setFinalPremium", "settlePremium"];
    return outcome.allowed && possible.includes(action)
        ? outcome
        : { allowed: false, allowedActions: allowedActions(status).filter((each) => possible.includes(each)) };
}
/** Whether a guarantee has come to one of its ends. */
function hasEnded(status) {
    return !exports.IN_FORCE.includes(status);
}
/** Whether the newest certificate binds the issuer on a day: the guarantee has not ended, and 保証期限 has not passed. */
function isInForce(status, expiresOn, today) {
    return !hasEnded(status) && today <= expiresOn;
}
//# sourceMappingURL=guarantee-life-cycle.js.map