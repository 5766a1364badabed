"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.registerGuarantee = registerGuarantee;
const contractor_on_paper_1 = require("../../domain/party/contractor-on-paper");
const issuer_representation_1 = require("../../domain/party/issuer-representation");
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_1 = require("../../domain/guarantee/guarantee");
const guarantee_number_1 = require("../../domain/values/guarantee-number");
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const guarantee_terms_1 = require("../../domain/guarantee/guarantee-terms");
const addressed_obligee_1 = require("../../domain/certificate/addressed-obligee");
const joint_venture_1 = require("../../domain/works-contract/joint-venture");
const handling_branch_1 = require("../party/handling-branch");
const queue_notice_of_issue_1 = require("../notice/queue-notice-of-issue");
const outcome_1 = require("../shared/outcome");
/**
 * Registers a concluded guarantee for the caller's own organisation: number, first certificate, and, for electronic
 * delivery, auth key and notice; all or none. The caller of this function records the event.
 */
async function registerGuarantee(stores, parts, caller, concluded, at) {
    const loaded = await loadParties(stores, caller, concluded);
    const { terms } = concluded;
    const findings = [
        ...(0, guarantee_terms_1.findingsOnTerms)(terms),
        ...(terms.jointVenture && loaded.parties
            ? (0, joint_venture_1.findingsOnJointVenture)(terms.jointVenture, loaded.parties.contractor.name)
            : []),
        ...loaded.findings,
    ];
    if (findings.length > 0 || loaded.parties === null)
        return (0, outcome_1.invalidInput)(findings);
    const joined = { ...concluded, worksContractId: await concluded.joinWorks() };
    const inserted = await insertUnderNumber(stores, parts, joined, loaded.parties, at);
    if (!inserted.done)
        return inserted;
    const { id, guarantee } = inserted.value;
    if (concluded.delivery === "ELECTRONIC") {
        const { vault, newId, newAuthKey } = parts;
        await stores.authKeys.insert(newId("authkey"), id, vault.seal(guarantee.number, newAuthKey()), at);
    }
    await tellContractor(stores, parts, concluded, loaded.parties, inserted.value, at);
    return (0, outcome_1.done)({ guaranteeId: id });
}
async function tellContractor(stores, parts, { terms, delivery, contractorId, contactEmail }, { issuer, branch, contractor, obligee }, { id: guaranteeId, guarantee: { number } }, at) {
    const facts = {
        number,
        kind: terms.kind,
        contractType: terms.contractType,
        delivery,
        worksName: terms.worksContract.name,
        identifiers: terms.worksContract.identifiers,
        contractorName: (0, guarantee_application_1.principalName)(contractor.name, terms.jointVenture),
        obligeeName: obligee.name,
        issuerName: issuer.name,
        branch: { name: branch.name, telephone: branch.telephone },
    };
    const recipient = contactEmail ?? contractor.contactEmail;
    const { id: issuerId } = issuer;
    await (0, queue_notice_of_issue_1.queueNoticeOfIssue)(stores, parts, { guaranteeId, contractorId, issuerId, recipient, facts, at });
}
async function loadParties(stores, caller, concluded) {
    const { contractorId, obligeeId, branchId, number, applicationId } = concluded;
    const issuer = await stores.parties.issuer(caller.organisationId);
    if (!issuer)
        throw new Error("an issuer's access token names an issuer that does not exist");
    const contractor = await stores.parties.contractor(issuer.id, contractorId);
    const branch = await (0, handling_branch_1.handlingBranch)(stores, issuer.id, branchId, contractor);
    const known = await stores.parties.obligee(obligeeId);
    const addressee = applicationId === null ? (known?.certain ?? null) : concluded.addressee;
    const obligee = known && (0, addressed_obligee_1.obligeeOnPaper)(known.name, addressee);
    const findings = number === null ? [] : findingsOnBrought(number, issuer.numberPrefix);
    if (!branch)
        findings.push({ path: "branchId", code: "NOT_FOUND" });
    if (!contractor)
        findings.push({ path: "contractorId", code: "NOT_FOUND" });
    if (!obligee)
        findings.push({ path: "obligeeId", code: "NOT_FOUND" });
    return {
        findings,
        parties: branch && contractor && obligee ? { issuer, branch, contractor, obligee } : null,
    };
}
function findingsOnBrought(typed, prefix) {
    const number = (0, guarantee_number_1.parseGuaranteeNumber)(typed);
    if (number === undefined)
        return (0, guarantee_number_1.findingsOnNumber)("number", typed);
    if ((0, guarantee_number_1.isUnderPrefix)(number, prefix))
        return [];
    return [{ path: "number", code: "NUMBER_NOT_UNDER_PREFIX", limit: prefix, actual: number }];
}
/** Only the words that stand on the paper: ids and settings of the stored rows stay out of the certificate. */
function facesOf({ issuer, branch, contractor, obligee }, { terms: { jointVenture, contractType }, applicant }, on) {
    return {
        issuer: (0, issuer_representation_1.issuerOnPaper)(issuer, issuer.representations, on),
        branch: { name: branch.name, address: branch.address, telephone: branch.telephone, fax: branch.fax },
        contractor: (0, contractor_on_paper_1.contractorOnPaper)((0, guarantee_application_1.principalName)(contractor.name, jointVenture), (0, contractor_on_paper_1.contractingFacts)(applicant, contractor), contractType),
        obligee,
    };
}
/** A number that the issuer brought is its own or refused; where an allotted one is taken, the next free one follows. */
async function insertUnderNumber(stores, parts, concluded, parties, at) {
    const { id: issuerId, numberPrefix } = parties.issuer;
    const brought = (0, guarantee_number_1.parseGuaranteeNumber)(concluded.number ?? "");
    if (brought !== undefined) {
        const inserted = await insert(stores, parts, concluded, parties, brought, at);
        return inserted ? (0, outcome_1.done)(inserted) : (0, outcome_1.refused)({ code: "GUARANTEE_NUMBER_TAKEN", number: brought });
    }
    let number = (0, guarantee_number_1.allotNumber)(numberPrefix, await stores.parties.takeSerial(issuerId));
    while (number !== undefined) {
        const inserted = await insert(stores, parts, concluded, parties, number, at);
        if (inserted)
            return (0, outcome_1.done)(inserted);
        // The issuer has brought numbers of its own from the same range.
        const free = await stores.guarantees.firstFreeNumber(number);
        number = (0, guarantee_number_1.isUnderPrefix)(free, numberPrefix) ? free : undefined;
        if (number !== undefined)
            await stores.parties.passSerial(issuerId, (0, guarantee_number_1.serialOf)(number, numberPrefix));
    }
    return (0, outcome_1.refused)({ code: "GUARANTEE_NUMBERS_EXHAUSTED" });
}
/** `null`, and nothing inserted, when the number is taken. */
async function insert(stores, { newId }, concluded, parties, number, at) {
    const { terms, contractorId, obligeeId, delivery, applicationId, worksContractId } = concluded;
    const { secondGuarantee, advanceAmount } = concluded;
    const id = newId("guarantee");
    const today = (0, calendar_date_1.dayInJapan)(at);
    const faces = facesOf(parties, concluded, today);
    const { guarantee, certificate } = (0, guarantee_1.issue)((0, guarantee_terms_1.completed)(terms), { number, advanceAmount }, faces, today);
    const isFree = await stores.guarantees.insert({
        id,
        guarantee,
        certificateId: newId("certificate"),
        certificate,
        issuerId: parties.issuer.id,
        branchId: parties.branch.id,
        contractorId,
        obligeeId,
        delivery,
        applicationId,
        worksContractId,
        secondGuarantee,
        createdAt: at,
    });
    return isFree ? { id, guarantee } : null;
}
//# sourceMappingURL=register-guarantee.js.map