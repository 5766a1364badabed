"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issueGuarantee = issueGuarantee;
const guarantee_terms_1 = require("../../domain/guarantee/guarantee-terms");
const issue_findings_1 = require("../../domain/guarantee/issue-findings");
const calendar_date_1 = require("../../domain/values/calendar-date");
const guarantee_number_1 = require("../../domain/values/guarantee-number");
const readable_text_1 = require("../../domain/values/readable-text");
const works_ledger_1 = require("../../domain/works-contract/works-ledger");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const join_works_1 = require("../works-contract/join-works");
const unique_works_numbers_1 = require("../works-contract/unique-works-numbers");
const works_standing_1 = require("../works-contract/works-standing");
const register_guarantee_1 = require("./register-guarantee");
/**
 * Issues a guarantee that the issuer's own core system has underwritten, for the caller's own organisation: number,
 * first certificate and auth key, all or none. Guarantees that were applied for here are issued by
 * `issueAppliedGuarantee`.
 */
async function issueGuarantee(parts, caller, typed) {
    (0, forbidden_1.assertMay)(caller, "issueGuarantee");
    const command = { ...typed, number: (0, guarantee_number_1.readNumber)(typed.number) };
    const { idempotencyKey } = command;
    const call = { caller, operation: "issueGuarantee", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => issueInside(stores, parts, caller, command)));
}
async function issueInside(stores, parts, caller, command) {
    const { terms, contractorId, obligeeId, branchId, number, secondGuarantee, isStrict } = command;
    const at = parts.clock();
    const stated = statedWorks(caller, command);
    // What contradicts itself is refused below, with all else that is wrong.
    const standing = (0, guarantee_terms_1.findingsOnTerms)(terms).length > 0 ? null : await (0, works_standing_1.worksStanding)(stores, caller, stated, null);
    const warnings = standing === null ? [] : await warningsOn(stores, caller, command, standing, at);
    const refusing = [
        ...(isStrict ? warnings : []),
        ...(secondGuarantee === null
            ? []
            : (0, readable_text_1.findingsOnText)("secondGuarantee.note", secondGuarantee.note, works_ledger_1.LONGEST_NOTE)),
    ];
    if (refusing.length > 0)
        return (0, outcome_1.invalidInput)(refusing);
    const concluded = {
        terms,
        contractorId,
        obligeeId,
        branchId,
        number,
        delivery: "ELECTRONIC",
        applicationId: null,
        applicant: null,
        joinWorks: () => standing === null ? Promise.resolve(null) : (0, join_works_1.restateWorks)(stores, parts, stated, standing, at),
        secondGuarantee,
        advanceAmount: standing === null ? null : advanceStated(terms, standing),
        contactEmail: null,
        addressee: null,
    };
    const registered = await (0, register_guarantee_1.registerGuarantee)(stores, parts, caller, concluded, at);
    if (!registered.done)
        return registered;
    const { guaranteeId } = registered.value;
    await (0, record_event_1.recordEvent)(stores, parts, caller, { at, type: "GUARANTEE_ISSUED", guaranteeId, to: "ISSUED" });
    return (0, outcome_1.done)({ guaranteeId, warnings });
}
async function warningsOn(stores, caller, command, { ledger }, at) {
    const { terms, obligeeId, secondGuarantee, isStrict } = command;
    const rules = isStrict ? stores.rules : stores.advice;
    const adoptions = await rules.adoptions.ofObligee(obligeeId);
    // An unknown obligee refuses the issue.
    if (adoptions === null)
        return [];
    const policies = await rules.policies.ofObligee(obligeeId);
    const today = (0, calendar_date_1.dayInJapan)(at);
    const isSecondLetThrough = secondGuarantee !== null;
    const { parties, identity } = statedWorks(caller, command);
    return [
        ...(0, issue_findings_1.findingsOnIssue)(terms, { ledger, adoptions, policies, isSecondLetThrough, today }),
        ...(await (0, unique_works_numbers_1.findingsOnNumbers)(stores, caller, { parties, ...identity }, policies, today)),
    ];
}
/** The advance that an interim payment follows. */
function advanceStated(agreed, { ledger }) {
    return agreed.kind === "INTERIM_PAYMENT" ? ((0, works_ledger_1.advanceOf)((0, guarantee_terms_1.completed)(agreed), ledger)?.amount ?? null) : null;
}
function statedWorks({ organisationId: issuerId }, { terms, contractorId, obligeeId }) {
    const { contractType, jointVenture, worksContract } = terms;
    const { name, contractedOn, identifiers } = worksContract;
    return {
        parties: { issuerId, contractorId, obligeeId },
        identity: { registeredWorksId: null, name, contractedOn, identifiers },
        works: {
            contractType,
            jointVenture,
            place: worksContract.place,
            contractPrice: worksContract.contractPrice,
            workPeriod: worksContract.workPeriod,
            fiscalYears: worksContract.fiscalYears,
            advanceYears: worksContract.advanceYears,
            externalReference: worksContract.externalReference,
        },
    };
}
//# sourceMappingURL=issue-guarantee.js.map