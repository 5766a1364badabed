"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changeWorks = changeWorks;
exports.recordWorksChange = recordWorksChange;
const works_amendment_1 = require("../../domain/works-contract/works-amendment");
const judge_performances_1 = require("./judge-performances");
/** Changes an issuer's entry of a works contract as its parties changed the contract, and keeps what it said before. */
async function changeWorks(stores, parts, entry, change, origin) {
    const { amendedOn } = change;
    const after = (0, works_amendment_1.amendedWorks)(entry.works, change);
    const { contractPrice } = after;
    // First, so that the changed entry is held no longer than before: whoever ends a guarantee of it waits.
    if (contractPrice !== entry.works.contractPrice)
        await (0, judge_performances_1.judgePerformances)(stores, entry, { amendedOn, contractPrice, but: origin.guaranteeId });
    await stores.worksContracts.change(entry, { ...entry, works: { ...entry.works, ...after } });
    await recordWorksChange(stores, parts, entry, { ...origin, after, amendedOn });
}
/** Keeps what an entry said before; nothing where it says the same. */
async function recordWorksChange({ worksContracts }, { newId }, { id: worksContractId, works }, { after, at, ...step }) {
    if ((0, works_amendment_1.areSameTerms)(works, after))
        return;
    await worksContracts.recordAmendment({
        id: newId("worksamendment"),
        worksContractId,
        before: termsOf(works),
        after: termsOf(after),
        recordedAt: at,
        ...step,
    });
}
function termsOf({ contractPrice, workPeriod }) {
    return { contractPrice, workPeriod };
}
//# sourceMappingURL=record-works-change.js.map