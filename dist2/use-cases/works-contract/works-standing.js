"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.worksStanding = worksStanding;
exports.readStanding = readStanding;
const same_works_1 = require("../../domain/works-contract/same-works");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
/**
 * Looks up what stands on a works contract, and holds it until the unit of work ends. The caller sees the numbers of its own
 * guarantees, and of others that they exist. `but`: an application or a guarantee that does not count. `entryId`: the issuer's
 * entry that is known to be of this contract. It may have learned numbers since, by which others are found.
 */
async function worksStanding({ worksContracts }, caller, stated, but, entryId = null) {
    await worksContracts.hold(stated.parties);
    return readStanding(worksContracts, caller, stated, { but, entryId });
}
/** The same for whoever has to hold nothing. */
async function readStanding(reads, caller, { parties, identity: stated }, { but, entryId }) {
    const known = entryId === null ? null : await reads.find(parties.issuerId, entryId);
    const identity = known === null
        ? stated
        : { ...stated, identifiers: (0, same_works_1.mergedIdentifiers)(stated.identifiers, known.identifiers) };
    const candidates = await reads.candidates(parties, identity);
    const joined = candidates.filter((each) => each.issuerId === parties.issuerId
        ? (0, same_works_1.areSameWorks)(each, identity)
        : (0, works_identifiers_1.shareIdentifier)(each.identifiers, identity.identifiers));
    const entry = known ?? joined.find(({ issuerId }) => issuerId === parties.issuerId) ?? null;
    const ids = new Set([...(entry === null ? [] : [entry.id]), ...joined.map(({ id }) => id)]);
    if (ids.size === 0)
        return { entry, ledger: [] };
    const commitments = await reads.commitments([...ids]);
    const ledger = commitments
        .filter(({ id }) => id !== but)
        .map(({ id: _id, issuerId, number, ...commitment }) => {
        const isShown = caller.role !== "ISSUER" || issuerId === caller.organisationId;
        return { ...commitment, number: isShown ? number : null };
    });
    return { entry, ledger };
}
//# sourceMappingURL=works-standing.js.map