"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.newestOf = newestOf;
exports.filledFrom = filledFrom;
exports.contradictions = contradictions;
exports.findingsOnWorks = findingsOnWorks;
const email_address_1 = require("../values/email-address");
const advance_account_1 = require("./advance-account");
const readable_text_1 = require("../values/readable-text");
const search_text_1 = require("../values/search-text");
const same_works_1 = require("../works-contract/same-works");
const works_identifiers_1 = require("../works-contract/works-identifiers");
/**
 * What fills an application in: the registered works, with price and period as they are since the contract was changed
 * (変更契約); `amended` is `null` where it was not.
 */
function newestOf(works, amended) {
    return amended === null
        ? works
        : { ...works, contractPrice: amended.contractPrice, workPeriod: amended.workPeriod };
}
/** The application as it is stored: where it says nothing itself, the registered works fill it in. */
function filledFrom(works, typed) {
    const contactEmail = (0, email_address_1.parseEmailAddress)(typed.contactEmail ?? "") ?? typed.contactEmail;
    const content = { ...typed, ...(0, advance_account_1.tidyAccounts)(typed), contactEmail };
    const contractType = content.contractType ?? works?.contractType ?? "WORKS";
    if (works === null)
        return { ...content, contractType };
    const applied = content.worksContract;
    return {
        ...content,
        contractType,
        obligeeId: content.obligeeId ?? works.obligeeId,
        worksContract: {
            ...applied,
            name: applied.name ?? works.name,
            place: applied.place ?? works.place,
            contractPrice: applied.contractPrice ?? works.contractPrice,
            workPeriod: {
                from: applied.workPeriod.from ?? works.workPeriod?.from ?? null,
                to: applied.workPeriod.to ?? works.workPeriod?.to ?? null,
            },
            contractedOn: applied.contractedOn ?? works.contractedOn,
            identifiers: (0, same_works_1.mergedIdentifiers)(works.identifiers, applied.identifiers),
        },
    };
}
/**
 * Every place where an application says something else than the works it was made from. `amended`: what the works contract
 * says since it was changed (変更契約), which an application may say as well; `null`: it was not.
 */
function contradictions(works, content, amended) {
    const applied = content.worksContract;
    const pairs = [
        ["contractType", works.contractType, content.contractType],
        ["obligeeId", works.obligeeId, content.obligeeId],
        ["worksContract.name", works.name, applied.name],
        ["worksContract.place", works.place, applied.place],
        ["worksContract.contractPrice", works.contractPrice, applied.contractPrice, amended?.contractPrice],
        [
            "worksContract.workPeriod.from",
            works.workPeriod?.from ?? null,
            applied.workPeriod.from,
            amended?.workPeriod.from,
        ],
        [
            "worksContract.workPeriod.to",
            works.workPeriod?.to ?? null,
            applied.workPeriod.to,
            amended?.workPeriod.to,
        ],
        ["worksContract.contractedOn", works.contractedOn, applied.contractedOn],
    ];
    return [
        ...pairs.filter(([, registered, typed, since]) => registered !== typed && since !== typed),
        ...contradictedNumbers(works.identifiers, applied.identifiers),
    ].flatMap(([path, limit, actual]) => limit === null || actual === null
        ? []
        : [{ path, code: "CONTRADICTS_REGISTERED_WORKS", limit, actual }]);
}
/** A number is the same however it is written. */
function contradictedNumbers(registered, applied) {
    return works_identifiers_1.IDENTIFIER_SCHEMES.filter((scheme) => (0, search_text_1.searchText)(registered[scheme] ?? "") !== (0, search_text_1.searchText)(applied[scheme] ?? "")).map((scheme) => [`worksContract.identifiers.${scheme}`, registered[scheme], applied[scheme]]);
}
/** All that is wrong with works to be registered. */
function findingsOnWorks({ name, place, contractPrice, workPeriod, contractedOn, identifiers, }) {
    const findings = [...(0, readable_text_1.findingsOnText)("name", name, readable_text_1.LONGEST.name)];
    if (place !== null)
        findings.push(...(0, readable_text_1.findingsOnText)("place", place, readable_text_1.LONGEST.place));
    if (contractPrice === 0)
        findings.push({ path: "contractPrice", code: "MUST_BE_POSITIVE" });
    findings.push(...(0, works_identifiers_1.findingsOnIdentifiers)("identifiers", identifiers));
    if (workPeriod === null)
        return findings;
    const { from, to } = workPeriod;
    if (to < from)
        findings.push({ path: "workPeriod.to", code: "BEFORE_START", limit: from, actual: to });
    if (contractedOn !== null && contractedOn > to)
        findings.push({ path: "contractedOn", code: "AFTER_COMPLETION", limit: to, actual: contractedOn });
    return findings;
}
//# sourceMappingURL=registered-works.js.map