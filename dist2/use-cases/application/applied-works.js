"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appliedWorks = appliedWorks;
exports.fillingWorks = fillingWorks;
const registered_works_1 = require("../../domain/application/registered-works");
const same_works_1 = require("../../domain/works-contract/same-works");
const join_works_1 = require("../works-contract/join-works");
/** The registered works that an application is made from; `null` where it is made from none, or from unknown ones. */
async function appliedWorks({ registeredWorks }, { issuerId, contractorId, registeredWorksId, }) {
    if (registeredWorksId === null)
        return null;
    return registeredWorks.findFor(issuerId, contractorId, registeredWorksId);
}
/** The same as they fill an application in: with what the issuer's entry of their contract says since it was changed. */
async function fillingWorks(stores, applied) {
    const works = await appliedWorks(stores, applied);
    if (works === null)
        return null;
    const { issuerId, contractorId, registeredWorksId } = applied;
    const identity = { ...works, registeredWorksId };
    const candidates = await stores.worksContracts.candidates({ ...works, contractorId }, identity);
    const entry = candidates.find((each) => each.issuerId === issuerId && (0, same_works_1.areSameWorks)(each, identity)) ?? null;
    return (0, registered_works_1.newestOf)(works, await (0, join_works_1.amendedTerms)(stores, entry));
}
//# sourceMappingURL=applied-works.js.map