"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.registerWorks = registerWorks;
const registered_works_1 = require("../../domain/application/registered-works");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
/** 工事の事前登録: the issuer records works that it knows, for the contractor to apply from. */
async function registerWorks(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "registerWorks");
    const { contractorId, works, idempotencyKey } = command;
    const call = { caller, operation: "registerWorks", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const findings = [...(0, registered_works_1.findingsOnWorks)(works), ...(await findingsOnParties(stores, caller, command))];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const at = parts.clock();
        const worksId = parts.newId("works");
        const issuerId = caller.organisationId;
        await stores.registeredWorks.insert({ id: worksId, issuerId, contractorId, works, createdAt: at });
        await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "WORKS_REGISTERED", subjectId: worksId });
        return (0, outcome_1.done)({ worksId });
    }));
}
async function findingsOnParties({ parties }, { organisationId }, { contractorId, works }) {
    const findings = [];
    if (!(await parties.obligee(works.obligeeId)))
        findings.push({ path: "obligeeId", code: "NOT_FOUND" });
    if (contractorId !== null && !(await parties.contractor(organisationId, contractorId)))
        findings.push({ path: "contractorId", code: "NOT_FOUND" });
    return findings;
}
//# sourceMappingURL=register-works.js.map