"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordAmendment = recordAmendment;
const amended_certificate_1 = require("../../domain/guarantee/amended-certificate");
const amended_terms_1 = require("../../domain/guarantee/amended-terms");
const performance_shortfall_1 = require("../../domain/guarantee/performance-shortfall");
const calendar_date_1 = require("../../domain/values/calendar-date");
const notice_facts_1 = require("../notice/notice-facts");
const queue_mail_to_body_1 = require("../notice/queue-mail-to-body");
const tell_contractor_1 = require("../notice/tell-contractor");
const receiving_body_1 = require("../notice/receiving-body");
const record_works_change_1 = require("../works-contract/record-works-change");
/**
 * Records an amendment that was decided on, with a new version of the certificate where it brings one, and queues the mails
 * that tell contractor and obligee; all or nothing. Gives the amendment's id. The caller of this function records the event.
 */
async function recordAmendment(stores, parts, taken, decided, at) {
    const { amendment, amountFinding } = decided;
    const added = newAmendment(parts, taken, decided, await facesOfDay(stores, taken, decided), at);
    if (taken.guarantee.kind === "CONTRACT_PERFORMANCE")
        await stores.worksContracts.keepShortfalls([
            { guaranteeId: taken.id, missing: (0, performance_shortfall_1.shortfallOf)(amountFinding) },
        ]);
    await stores.guarantees.amend(taken, added);
    await amendWorksOf(stores, parts, taken, amendment, at);
    await tellOfAmendment(stores, parts, taken, decided, at);
    return added.id;
}
/**
 * The contractor is told whichever way the certificate is delivered. The obligee is told of what it has: of a certificate on
 * paper, and of number and key once they were handed to it.
 */
async function tellOfAmendment(stores, parts, taken, { amendment, amountFinding }, at) {
    const facts = (0, notice_facts_1.noticeFactsOf)(taken);
    const type = "NOTICE_OF_AMENDMENT";
    const letter = parts.letters.noticeOfAmendment(facts, amendment, amountFinding);
    await (0, tell_contractor_1.tellContractor)(stores, parts, taken, { type, letter, at });
    if (taken.delivery === "ELECTRONIC" && !WITH_THE_BODY.includes(taken.guarantee.status))
        return;
    const body = await (0, receiving_body_1.receivingBody)(stores, parts, taken.obligeeId, at);
    const toBody = parts.letters.amendmentToBody(facts, amendment);
    await (0, queue_mail_to_body_1.queueMailToBody)(stores, parts, taken, body, { type, letter: toBody, at });
}
const WITH_THE_BODY = ["DEPOSITED", "ACCEPTED"];
/**
 * A guarantee is amended because its works contract was: the issuer's entry of that says so, too, unless the contract was
 * changed again since.
 */
async function amendWorksOf(stores, parts, { id: guaranteeId, issuerId, worksContractId }, { amendedOn, before, after }, at) {
    const entry = worksContractId === null ? null : await stores.worksContracts.find(issuerId, worksContractId);
    if (entry === null)
        return;
    const { lastAmendedOn } = await stores.worksContracts.history(entry.id);
    if (lastAmendedOn !== null && amendedOn < lastAmendedOn)
        return;
    // What this amendment left alone, another one may have changed of the contract.
    const changed = (from, to) => (from === to ? null : to);
    const change = {
        amendedOn,
        contractPrice: changed(before.contractPrice, after.contractPrice),
        workPeriod: {
            from: changed(before.workPeriod.from, after.workPeriod.from),
            to: changed(before.workPeriod.to, after.workPeriod.to),
        },
    };
    await (0, record_works_change_1.changeWorks)(stores, parts, entry, change, { cause: "GUARANTEE_AMENDED", guaranteeId, at });
}
/** Read only for a new version; of a contractor that is not registered any more the newest version says all. */
async function facesOfDay({ parties }, { issuerId, contractorId }, { amendment: { effect } }) {
    if (effect === "NO_NEW_CERTIFICATE")
        return null;
    const contractor = await parties.contractor(issuerId, contractorId);
    const issuer = await parties.issuer(issuerId);
    return contractor && issuer && { contractor, representations: issuer.representations };
}
function newAmendment({ newId }, { guarantee, certificate: { content: newest } }, { amendment, amountFinding, advanceAmount }, faces, recordedAt) {
    const id = newId("amendment");
    if (amendment.effect === "NO_NEW_CERTIFICATE")
        return { id, amendment, amountFinding, certificate: null, recordedAt };
    const after = (0, amended_terms_1.withTerms)(guarantee, amendment.after);
    const version = (0, amended_certificate_1.amendedCertificate)(newest, after, (0, calendar_date_1.dayInJapan)(recordedAt), advanceAmount, faces);
    return { id, amendment, amountFinding, certificate: { ...version, id: newId("certificate") }, recordedAt };
}
//# sourceMappingURL=record-amendment.js.map