"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.STEP_MUTATION_NAMES = exports.STEP_MUTATIONS = void 0;
exports.mutationsFor = mutationsFor;
const access_1 = require("../account/access");
exports.STEP_MUTATIONS = {
    CHANGE_APPLICATION: {
        of: "APPLICATION",
        step: "change",
        mutation: "changeApplication",
        japanese: "申込内容の変更",
        permission: "applyForGuarantee",
    },
    SUBMIT_APPLICATION: {
        of: "APPLICATION",
        step: "submit",
        mutation: "submitApplication",
        japanese: "申込",
        permission: "applyForGuarantee",
    },
    WITHDRAW_APPLICATION: {
        of: "APPLICATION",
        step: "withdraw",
        mutation: "withdrawApplication",
        japanese: "申込の取下げ",
        permission: "withdrawApplication",
    },
    APPROVE_APPLICATION: {
        of: "APPLICATION",
        step: "approve",
        mutation: "approveApplication",
        japanese: "申込の承諾",
        permission: "underwrite",
    },
    RETURN_APPLICATION: {
        of: "APPLICATION",
        step: "returnForCorrection",
        mutation: "returnApplication",
        japanese: "申込の差戻し",
        permission: "underwrite",
    },
    DECLINE_APPLICATION: {
        of: "APPLICATION",
        step: "decline",
        mutation: "declineApplication",
        japanese: "申込の謝絶",
        permission: "underwrite",
    },
    SET_FINAL_PREMIUM: {
        of: "APPLICATION",
        step: "setFinalPremium",
        mutation: "setFinalPremium",
        japanese: "保証料の確定",
        permission: "underwrite",
    },
    SETTLE_PREMIUM: {
        of: "APPLICATION",
        step: "settlePremium",
        mutation: "settlePremium",
        japanese: "保証料の領収の記録",
        permission: "underwrite",
    },
    ISSUE_APPLIED_GUARANTEE: {
        of: "APPLICATION",
        step: "issue",
        mutation: "issueAppliedGuarantee",
        japanese: "保証契約の締結",
        permission: "issueGuarantee",
    },
    WITHDRAW_AMENDMENT_APPLICATION: {
        of: "AMENDMENT_APPLICATION",
        step: "withdraw",
        mutation: "withdrawAmendmentApplication",
        japanese: "変更申込の取下げ",
        permission: "withdrawApplication",
    },
    APPROVE_AMENDMENT_APPLICATION: {
        of: "AMENDMENT_APPLICATION",
        step: "approve",
        mutation: "approveAmendmentApplication",
        japanese: "変更申込の承諾",
        permission: "underwrite",
    },
    DECLINE_AMENDMENT_APPLICATION: {
        of: "AMENDMENT_APPLICATION",
        step: "decline",
        mutation: "declineAmendmentApplication",
        japanese: "変更申込の謝絶",
        permission: "underwrite",
    },
    SET_AMENDMENT_PREMIUM: {
        of: "AMENDMENT_APPLICATION",
        step: "setFinalPremium",
        mutation: "setAmendmentPremium",
        japanese: "追加・返戻保証料の確定",
        permission: "underwrite",
    },
    SETTLE_AMENDMENT_PREMIUM: {
        of: "AMENDMENT_APPLICATION",
        step: "settlePremium",
        mutation: "settleAmendmentPremium",
        japanese: "追加・返戻保証料の精算の記録",
        permission: "underwrite",
    },
    ISSUE_APPLIED_AMENDMENT: {
        of: "AMENDMENT_APPLICATION",
        step: "issue",
        mutation: "issueAppliedAmendment",
        japanese: "申込による保証契約の変更",
        permission: "amendGuarantee",
    },
    DEPOSIT_GUARANTEE: {
        of: "GUARANTEE",
        step: "deposit",
        mutation: "depositGuarantee",
        japanese: "認証キーの提出（みなし寄託）",
        permission: "depositGuarantee",
    },
    ACCEPT_GUARANTEE: {
        of: "GUARANTEE",
        step: "accept",
        mutation: "acceptGuarantee",
        japanese: "受領",
        permission: "receiveGuarantee",
    },
    REJECT_GUARANTEE: {
        of: "GUARANTEE",
        step: "reject",
        mutation: "rejectGuarantee",
        japanese: "受領拒否",
        permission: "receiveGuarantee",
    },
    AMEND_GUARANTEE: {
        of: "GUARANTEE",
        step: "amend",
        mutation: "amendGuarantee",
        japanese: "保証契約の変更",
        permission: "amendGuarantee",
    },
    DISCHARGE_GUARANTEE: {
        of: "GUARANTEE",
        step: "discharge",
        mutation: "dischargeGuarantee",
        japanese: "保証終了（債務履行済）の記録",
        permission: "dischargeGuarantee",
    },
    CANCEL_GUARANTEE: {
        of: "GUARANTEE",
        step: "cancel",
        mutation: "cancelGuarantee",
        japanese: "解約",
        permission: "cancelGuarantee",
    },
    COUNTERSIGN_DISCHARGE: {
        of: "GUARANTEE",
        step: "countersignDischarge",
        mutation: "countersignDischarge",
        japanese: "保証終了の承認",
        permission: "countersignEnd",
    },
    COUNTERSIGN_CANCELLATION: {
        of: "GUARANTEE",
        step: "countersignCancellation",
        mutation: "countersignCancellation",
        japanese: "解約の承認",
        permission: "countersignEnd",
    },
    TAKE_BACK_PENDING_END: {
        of: "GUARANTEE",
        step: "takeBackEnd",
        mutation: "takeBackPendingEnd",
        japanese: "承認待ちの取消し",
        permission: "takeBackEnd",
    },
    ACCEPT_REGISTRATION: {
        of: "REGISTRATION",
        step: "accept",
        mutation: "acceptRegistration",
        japanese: "利用登録の承認",
        permission: "decideRegistration",
    },
    DECLINE_REGISTRATION: {
        of: "REGISTRATION",
        step: "decline",
        mutation: "declineRegistration",
        japanese: "利用登録の謝絶",
        permission: "decideRegistration",
    },
};
exports.STEP_MUTATION_NAMES = Object.keys(exports.STEP_MUTATIONS);
/** The mutations by which this caller may take one of these steps. */
function mutationsFor(caller, about, steps) {
    return exports.STEP_MUTATION_NAMES.filter((name) => {
        const { of, step, permission } = exports.STEP_MUTATIONS[name];
        return of === about && steps.includes(step) && (0, access_1.mayDo)(caller, permission);
    });
}
//# sourceMappingURL=step-mutation.js.map