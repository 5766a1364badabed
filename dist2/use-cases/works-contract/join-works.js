"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.joinWorks = joinWorks;
exports.restateWorks = restateWorks;
exports.amendedTerms = amendedTerms;
const same_works_1 = require("../../domain/works-contract/same-works");
const works_amendment_1 = require("../../domain/works-contract/works-amendment");
const record_works_change_1 = require("./record-works-change");
/**
 * The id of the issuer's entry of a contract that is applied for: made where there is none yet, and given what it lacks.
 * What it says already stays until the application is approved: it may be returned, withdrawn or declined.
 */
async function joinWorks(stores, parts, stated, { entry }, at) {
    if (entry === null)
        return enterWorks(stores, parts, stated, at);
    const { identity, works } = stated;
    await stores.worksContracts.change(entry, {
        ...entry,
        registeredWorksId: entry.registeredWorksId ?? identity.registeredWorksId,
        contractedOn: entry.contractedOn ?? identity.contractedOn,
        identifiers: (0, same_works_1.mergedIdentifiers)(identity.identifiers, entry.identifiers),
        works: {
            ...entry.works,
            place: entry.works.place ?? works.place,
            ...(entry.works.fiscalYears === null && planOf(entry.works, works, entry.works)),
            externalReference: entry.works.externalReference ?? works.externalReference,
        },
    });
    return entry.id;
}
/** The id of the issuer's entry of a contract, which from now on says what an approved application or a guarantee states. */
async function restateWorks(stores, parts, stated, { entry }, at) {
    if (entry === null)
        return enterWorks(stores, parts, stated, at);
    const { identity } = stated;
    const works = restated(entry.works, stated.works, await amendedTerms(stores, entry));
    const change = { cause: "STATED_ANEW", amendedOn: null, after: works, guaranteeId: null, at };
    await (0, record_works_change_1.recordWorksChange)(stores, parts, entry, change);
    await stores.worksContracts.change(entry, {
        ...entry,
        registeredWorksId: entry.registeredWorksId ?? identity.registeredWorksId,
        contractedOn: identity.contractedOn ?? entry.contractedOn,
        identifiers: (0, same_works_1.mergedIdentifiers)(entry.identifiers, identity.identifiers),
        works,
    });
    return entry.id;
}
/** What an entry says since its parties changed the contract (変更契約); `null` where it was never changed, or there is none. */
async function amendedTerms({ worksContracts }, entry) {
    if (entry === null)
        return null;
    const { lastAmendedOn } = await worksContracts.history(entry.id);
    return lastAmendedOn === null ? null : entry.works;
}
async function enterWorks({ worksContracts }, { newId }, { parties, identity, works }, at) {
    const id = newId("contract");
    await worksContracts.insert({ id, ...parties, ...identity, works }, at);
    return id;
}
/** What was amended by contract, no mere statement takes back: whoever states something else differs from the entry. */
function restated(before, stated, amended) {
    const { contractPrice, workPeriod } = amended ?? stated;
    const terms = { contractPrice, workPeriod };
    return {
        ...terms,
        contractType: stated.contractType ?? before.contractType,
        jointVenture: stated.jointVenture,
        place: stated.place ?? before.place,
        ...planOf(terms, stated, before),
        externalReference: stated.externalReference ?? before.externalReference,
    };
}
/** A stated plan by years adds up to the stated price: it is taken over where that is the entry's, too. */
function planOf(terms, stated, before) {
    const isOfTerms = stated.fiscalYears !== null && (0, works_amendment_1.areSameTerms)(terms, stated);
    const { fiscalYears, advanceYears } = isOfTerms ? stated : before;
    return { fiscalYears, advanceYears };
}
//# sourceMappingURL=join-works.js.map