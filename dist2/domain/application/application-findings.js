"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnApplication = findingsOnApplication;
exports.findingsOnDraft = findingsOnDraft;
exports.findingsOnExpiry = findingsOnExpiry;
const email_address_1 = require("../values/email-address");
const advance_account_findings_1 = require("./advance-account-findings");
const interim_facts_1 = require("../obligee/interim-facts");
const addressee_1 = require("../obligee/addressee");
const unlisted_obligee_1 = require("./unlisted-obligee");
const guarantee_application_1 = require("./guarantee-application");
const guarantee_kind_1 = require("../values/guarantee-kind");
const guarantee_terms_1 = require("../guarantee/guarantee-terms");
const readable_text_1 = require("../values/readable-text");
const joint_venture_1 = require("../works-contract/joint-venture");
/**
 * All that is missing from an application or contradicts itself. The obligee's rules are not asked here: see
 * eligibility.
 */
function findingsOnApplication(content, { contractorName, today, branch, asked }) {
    return [
        ...findingsOnMissing(content),
        ...findingsOnKind(content.kind, branch),
        ...(0, unlisted_obligee_1.findingsOnUnlistedObligee)(content),
        ...(content.addressee ? (0, addressee_1.findingsOnPost)("addressee", content.addressee) : []),
        ...(0, guarantee_terms_1.findingsOnTerms)({ ...content, kind: (0, guarantee_application_1.guaranteeKindOf)(content) }),
        ...findingsOnFactsOfOtherKinds(content),
        ...(0, advance_account_findings_1.findingsOnAccounts)(content, asked),
        ...findingsOnToday(content, today),
        ...(content.jointVenture ? (0, joint_venture_1.findingsOnJointVenture)(content.jointVenture, contractorName) : []),
        ...findingsOnOwnTexts(content),
    ];
}
/**
 * What a draft must not hold either: 契約保証予約, texts that no paper can show, too many members of a joint
 * venture.
 */
function findingsOnDraft(content, { branch }) {
    const members = content.jointVenture?.members ?? [];
    return [
        ...findingsOnKind(content.kind, branch),
        ...(0, unlisted_obligee_1.findingsOnUnlistedObligee)(content),
        ...(content.addressee ? (0, addressee_1.findingsOnPost)("addressee", content.addressee) : []),
        ...(0, guarantee_terms_1.findingsOnTexts)(content),
        ...findingsOnOwnTexts(content),
        ...(members.length > joint_venture_1.MOST_MEMBERS ? (0, joint_venture_1.findingsOnMemberCount)(members) : []),
    ];
}
function findingsOnMissing({ kind, obligeeId, unlistedObligee, amount, worksContract, }) {
    const required = [
        ["kind", kind],
        ["obligeeId", obligeeId ?? unlistedObligee],
        ["worksContract.name", worksContract.name],
        ["worksContract.contractPrice", worksContract.contractPrice],
        ["worksContract.workPeriod.from", worksContract.workPeriod.from],
        ["worksContract.workPeriod.to", worksContract.workPeriod.to],
        ["amount", amount],
    ];
    return required.flatMap(([path, value]) => (value === null ? [{ path, code: "REQUIRED" }] : []));
}
/** 契約保証予約 has no certificate, so the system keeps no draft of it: it is asked for on paper. */
function findingsOnKind(kind, branch) {
    if (kind !== "PERFORMANCE_RESERVATION")
        return [];
    return [{ path: "kind", code: "RESERVATION_EXCLUDED", limit: branch ?? undefined, actual: kind }];
}
/** Facts for an interim payment or a performance guarantee alone must be missing for the other kinds. */
function* findingsOnFactsOfOtherKinds(content) {
    const kind = (0, guarantee_application_1.guaranteeKindOf)(content);
    if (kind === null)
        return;
    if (kind !== "CONTRACT_PERFORMANCE" && content.isAdvancePlanned !== null)
        yield { path: "isAdvancePlanned", code: "ONLY_FOR_PERFORMANCE" };
    if (kind === "INTERIM_PAYMENT")
        return;
    if (content.advanceAmount !== null)
        yield { path: "advanceAmount", code: "ONLY_FOR_INTERIM" };
    if (content.progress !== null)
        yield { path: "progress", code: "ONLY_FOR_INTERIM" };
    for (const path of interim_facts_1.INTERIM_FACTS)
        if (content[path] !== null)
            yield { path, code: "ONLY_FOR_INTERIM" };
}
/**
 * An issuer guarantees no works that are over, and no advance of a contract that is still to be concluded.
 */
function* findingsOnToday(content, today) {
    const { workPeriod, contractedOn } = content.worksContract;
    const kind = (0, guarantee_application_1.guaranteeKindOf)(content);
    // The guarantee of one fiscal year is over long before the works are.
    const completed = (0, guarantee_application_1.completeApplication)(content)?.terms.expiresOn;
    yield* findingsOnExpiry(completed ?? content.expiresOn ?? workPeriod.to, today);
    if (kind !== null && (0, guarantee_kind_1.followsWorksContract)(kind) && contractedOn !== null && contractedOn > today)
        yield { path: "worksContract.contractedOn", code: "AFTER_TODAY", limit: today, actual: contractedOn };
}
/** A guarantee that would be over before it is issued. */
function* findingsOnExpiry(expiresOn, today) {
    if (expiresOn !== null && expiresOn < today)
        yield { path: "expiresOn", code: "OVER_ALREADY", limit: today, actual: expiresOn };
}
/** Texts that only an application has; those of the terms are the terms' own. */
function* findingsOnOwnTexts(content) {
    const { jointVenture, contactEmail } = content;
    yield* (0, advance_account_findings_1.findingsOnAccountTexts)(content);
    if (contactEmail !== null)
        yield* (0, email_address_1.findingsOnEmailAddress)("contactEmail", contactEmail);
    if (jointVenture === null)
        return;
    yield* (0, readable_text_1.findingsOnText)("jointVenture.name", jointVenture.name, readable_text_1.LONGEST.name);
    for (const [i, { name }] of jointVenture.members.entries())
        yield* (0, readable_text_1.findingsOnText)(`jointVenture.members.${String(i)}.name`, name, readable_text_1.LONGEST.name);
}
//# sourceMappingURL=application-findings.js.map