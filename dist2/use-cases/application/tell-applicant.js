"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applicationFacts = applicationFacts;
exports.tellApplicant = tellApplicant;
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const branch_of_application_1 = require("./branch-of-application");
/** What notices tell of an application as it was submitted; `null`: the contractor is not registered any more. */
async function applicationFacts({ parties }, { issuerId, contractorId, branchId, content }) {
    const contractor = await parties.contractor(issuerId, contractorId);
    if (!contractor)
        return null;
    const issuer = await parties.issuer(issuerId);
    const branch = await (0, branch_of_application_1.branchOfApplication)({ parties }, { issuerId, branchId });
    const obligee = content.obligeeId === null ? null : await parties.obligee(content.obligeeId);
    const kind = (0, guarantee_application_1.guaranteeKindOf)(content);
    if (!issuer || !branch || !obligee || kind === null)
        throw new Error("an application was submitted with something missing");
    const { contractType, delivery, worksContract } = content;
    return {
        kind,
        contractType,
        delivery,
        worksName: worksContract.name ?? "",
        identifiers: worksContract.identifiers,
        contractorName: contractor.name,
        obligeeName: obligee.name,
        issuerName: issuer.name,
        branch: { name: branch.name, telephone: branch.telephone },
        // The mail goes where the notice of issue would go.
        recipient: content.contactEmail ?? contractor.contactEmail,
    };
}
/**
 * Queues the mail that tells a contractor of its application, in the unit of work of the step that it tells of: both happen or
 * neither. Where the contractor left no address, nobody can be told.
 */
async function tellApplicant(stores, { newId }, application, { type, letter, at, facts: known }) {
    const facts = known ?? (await applicationFacts(stores, application));
    const recipient = facts?.recipient ?? null;
    if (facts === null || recipient === null)
        return;
    const { id: applicationId, contractorId, issuerId } = application;
    await stores.outbox.add({
        id: newId("mail"),
        type,
        guaranteeId: null,
        applicationId,
        contractorId,
        issuerId,
        recipient,
        ...letter(facts),
        createdAt: at,
        originalId: null,
    });
}
//# sourceMappingURL=tell-applicant.js.map