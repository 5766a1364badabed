"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.approveApplication = approveApplication;
const submitted_anew_1 = require("../../domain/application/submitted-anew");
const addressee_1 = require("../../domain/obligee/addressee");
const final_premium_1 = require("../../domain/premium/final-premium");
const readable_text_1 = require("../../domain/values/readable-text");
const works_ledger_1 = require("../../domain/works-contract/works-ledger");
const findings_on_standing_1 = require("./findings-on-standing");
const application_step_1 = require("./application-step");
const payment_due_1 = require("./payment-due");
const tell_applicant_1 = require("./tell-applicant");
const stated_works_1 = require("./stated-works");
const outcome_1 = require("../shared/outcome");
const join_works_1 = require("../works-contract/join-works");
const STEP = {
    mutation: "APPROVE_APPLICATION",
    eventType: "APPLICATION_APPROVED",
};
/** 承諾: the issuer's officer underwrites the application and what it states of its works contract; what is left is the premium. */
async function approveApplication(parts, caller, command) {
    const { secondGuarantee, submittedAt } = command;
    return (0, application_step_1.takeApplicationStep)(parts, caller, STEP, command, async (stores, application, at) => {
        const findings = [
            ...(0, submitted_anew_1.findingsOnReading)(application.submittedAt, submittedAt),
            ...(await (0, findings_on_standing_1.findingsOnStanding)(stores, caller, { ...application, secondGuarantee })),
            ...(secondGuarantee === null
                ? []
                : (0, readable_text_1.findingsOnText)("secondGuarantee.note", secondGuarantee.note, works_ledger_1.LONGEST_NOTE)),
        ];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        await restateWorksOf(stores, parts, application, at);
        await keepAddressee(stores, parts, application, at);
        await tellOfApproval(stores, parts, application, at);
        return (0, outcome_1.done)({ change: { decidedAt: at, secondGuarantee }, value: {} });
    });
}
/** What is to be paid, where and until when, as 保証料計算書 says it. */
async function tellOfApproval(stores, parts, application, at) {
    const { issuerId, premium, finalPremium } = application;
    const due = {
        premium: (0, final_premium_1.payablePremium)(premium, finalPremium),
        isExplained: premium !== null || finalPremium !== null,
        ...(await (0, payment_due_1.paymentDue)(stores, issuerId, { approvedAt: at, now: at })),
    };
    await (0, tell_applicant_1.tellApplicant)(stores, parts, application, {
        type: "NOTICE_OF_APPROVAL",
        letter: (facts) => parts.letters.noticeOfApproval(facts, due),
        at,
    });
}
/** Whom it addresses is offered to the next application for the same obligee, unless that is certain anyhow. */
async function keepAddressee({ parties }, { newId }, { issuerId, content: { addressee, obligeeId } }, at) {
    if (addressee === null || obligeeId === null)
        return;
    const known = await parties.addressees(obligeeId, issuerId);
    if (known?.certain === (0, addressee_1.postInWords)(addressee))
        return;
    await parties.keepPost({ id: newId("post"), obligeeId, issuerId, ...addressee, keptAt: at });
}
/** The entry that it was joined to says from now on what was approved. */
async function restateWorksOf(stores, parts, application, at) {
    const { issuerId, worksContractId } = application;
    const stated = (0, stated_works_1.statedWorks)(application);
    const entry = worksContractId === null ? null : await stores.worksContracts.find(issuerId, worksContractId);
    if (entry !== null && stated !== null)
        await (0, join_works_1.restateWorks)(stores, parts, stated, { entry }, at);
}
//# sourceMappingURL=approve-application.js.map