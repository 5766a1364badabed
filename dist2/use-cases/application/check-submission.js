"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkSubmission = checkSubmission;
const application_eligibility_1 = require("../../domain/application/application-eligibility");
const application_findings_1 = require("../../domain/application/application-findings");
const unlisted_obligee_1 = require("../../domain/application/unlisted-obligee");
const company_1 = require("../../domain/party/company");
const calendar_date_1 = require("../../domain/values/calendar-date");
const finding_1 = require("../../domain/values/finding");
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const premium_1 = require("../../domain/premium/premium");
const attachment_findings_1 = require("../../domain/application/attachment-findings");
const application_requirements_1 = require("../../domain/application/application-requirements");
const addressee_1 = require("../../domain/obligee/addressee");
const registered_works_1 = require("../../domain/application/registered-works");
const branch_of_application_1 = require("./branch-of-application");
const applied_works_1 = require("./applied-works");
const works_ledger_1 = require("../../domain/works-contract/works-ledger");
const join_works_1 = require("../works-contract/join-works");
const works_standing_1 = require("../works-contract/works-standing");
const unique_works_numbers_1 = require("../works-contract/unique-works-numbers");
const stated_works_1 = require("./stated-works");
/** `null`: no obligee is chosen, or nobody knows it. */
async function addresseesOf({ parties }, obligeeId, issuerId) {
    return obligeeId === null ? null : parties.addressees(obligeeId, issuerId);
}
function ofNewBody({ name }) {
    const body = { name, category: null, parentId: null, addressee: null };
    return { name, certain: (0, addressee_1.certainAddressee)(body, null), kept: [] };
}
/** All that stands in the way of keeping and of submitting an application, and what the guarantee would cost. */
async function checkSubmission(stores, caller, stated, at) {
    const { issuerId, contractorId, body, isNamed } = stated;
    // Judged as it will be once the body is entered.
    const content = body ? { ...stated.content, obligeeId: body.id, unlistedObligee: null } : stated.content;
    const submission = { ...stated, content };
    const today = (0, calendar_date_1.dayInJapan)(at);
    const works = await (0, applied_works_1.appliedWorks)(stores, submission);
    const contractor = await stores.parties.contractor(issuerId, contractorId);
    const obligee = body ? WITHOUT_RULES : await knownObligee(stores, content.obligeeId);
    const addressees = body ? ofNewBody(body) : await addresseesOf(stores, content.obligeeId, issuerId);
    const branch = await branchToAsk(stores, submission);
    const unknownObligee = content.obligeeId !== null && obligee === null ? [{ path: "obligeeId", code: "NOT_FOUND" }] : [];
    const joining = obligee === null ? null : await joiningOf(stores, caller, submission);
    const asked = (0, application_requirements_1.requirementsOn)(await stores.parties.applicationRequirements(issuerId), today);
    const guarantee = (0, stated_works_1.askedGuarantee)(content);
    const { entry = null, ledger = [] } = joining?.standing ?? {};
    const eligibility = (0, application_eligibility_1.findingsOnEligibility)(content, obligee, today, guarantee ? (0, works_ledger_1.takenBeside)(guarantee, ledger) : 0);
    const numbers = joining === null
        ? []
        : await (0, unique_works_numbers_1.findingsOnNumbers)(stores, caller, numbered(joining.stated), obligee?.policies ?? [], today);
    const ofSubmission = [
        ...(0, application_findings_1.findingsOnApplication)(content, { contractorName: contractor?.name ?? "", today, branch, asked }),
        ...(body ? (0, unlisted_obligee_1.findingsOnUnlistedObligee)(stated.content) : []),
        ...stated.unclear,
        ...unknownObligee,
        ...(addressees ? (0, addressee_1.findingsOnAddressee)(content.addressee, addressees) : []),
        ...(works ? (0, registered_works_1.contradictions)(works, content, await (0, join_works_1.amendedTerms)(stores, entry)) : []),
        ...(isNamed ? (0, unlisted_obligee_1.atDelivery)(eligibility) : eligibility),
        ...numbers,
        ...(guarantee && content.secondGuaranteeReason === null ? (0, works_ledger_1.findingsOnSecond)(guarantee, ledger) : []),
        ...(guarantee && joining
            ? (0, works_ledger_1.findingsOnFollowedAdvance)({ ...guarantee, paidAhead: content.paidAhead }, ledger)
            : []),
    ];
    return {
        ofDraft: (0, finding_1.below)("content", [...(0, application_findings_1.findingsOnDraft)(stated.content, { branch }), ...unknownObligee]),
        // One place may break a rule as a fact of the terms and of the obligee: it is named once per code.
        ofSubmission: [
            ...(0, finding_1.below)("content", distinct(ofSubmission)),
            ...(await findingsOnAttached(stores, submission, asked)),
        ],
        joining,
        premium: await quote(stores, issuerId, content, today),
        applicant: contractor && (0, company_1.companyFacts)(contractor),
        addressee: addressees ? (0, addressee_1.resolvedAddressee)(content.addressee, addressees) : content.addressee,
    };
}
const numbered = ({ parties, identity }) => ({ parties, identifiers: identity.identifiers });
async function joiningOf(stores, caller, submission) {
    const stated = (0, stated_works_1.statedWorks)(submission);
    if (stated === null)
        return null;
    return { stated, standing: await (0, works_standing_1.worksStanding)(stores, caller, stated, submission.id ?? null) };
}
/** Documents are attached to what is stored already: to a draft, or to what was returned. */
async function findingsOnAttached({ attachments }, { id, content }, asked) {
    if (asked === null || asked.documents.length === 0)
        return [];
    return (0, attachment_findings_1.findingsOnDocuments)(content, id === undefined ? [] : await attachments.of(id), asked);
}
/** What is known of a body that nobody has entered: the national rules hold. */
const WITHOUT_RULES = { adoptions: [], policies: [] };
/** 取扱店 of a reservation, which is asked for on paper; no other refusal names it. */
async function branchToAsk({ parties }, { issuerId, branchId, content }) {
    if (content.kind !== "PERFORMANCE_RESERVATION")
        return null;
    const issuer = await parties.issuer(issuerId);
    const branch = await (0, branch_of_application_1.branchOfApplication)({ parties }, { issuerId, branchId });
    return issuer && branch && `${issuer.name} ${branch.name} 電話 ${branch.telephone}`;
}
async function knownObligee({ rules }, obligeeId) {
    const adoptions = obligeeId === null ? null : await rules.adoptions.ofObligee(obligeeId);
    if (obligeeId === null || adoptions === null)
        return null;
    return { adoptions, policies: await rules.policies.ofObligee(obligeeId) };
}
async function quote({ rules }, issuerId, content, on) {
    const complete = (0, guarantee_application_1.completeApplication)(content);
    if (complete === null)
        return null;
    const { kind, amount } = complete.terms;
    const table = await rules.premiumTables.inEffect(issuerId, kind, on);
    // Whoever applies here applies on line: that is what the discount is for.
    return table && { quote: (0, premium_1.quotePremium)(table, { amount, isOnline: true }), table, on };
}
function distinct(findings) {
    return [...new Map(findings.map((finding) => [`${finding.path} ${finding.code}`, finding])).values()];
}
//# sourceMappingURL=check-submission.js.map