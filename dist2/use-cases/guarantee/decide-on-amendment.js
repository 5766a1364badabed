"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decideOnAmendment = decideOnAmendment;
const decide_amendment_1 = require("../../domain/guarantee/decide-amendment");
const calendar_date_1 = require("../../domain/values/calendar-date");
const works_standing_1 = require("../works-contract/works-standing");
const works_by_entry_1 = require("./works-by-entry");
/**
 * Decides on a change of a guarantee that was taken, with all that stands on its works contract, which is held until the
 * unit of work ends: of two amounts raised at once, the second counts the first.
 */
async function decideOnAmendment(stores, caller, taken, change, at) {
    const standing = await (0, works_standing_1.worksStanding)(stores, caller, statedBy(taken), taken.id, taken.worksContractId);
    return (0, decide_amendment_1.decideAmendment)(taken.guarantee, change, {
        ledger: standing.ledger,
        entry: await (0, works_by_entry_1.worksByEntry)(stores.worksContracts, standing),
        today: (0, calendar_date_1.dayInJapan)(at),
        lastAmendedOn: taken.lastAmendedOn,
        amendmentCount: taken.amendmentCount,
        agreedFor: taken.agreedFor,
        isLowBid: taken.isLowBid,
        policies: await stores.rules.policies.ofObligee(taken.obligeeId),
    });
}
function statedBy({ issuerId, contractorId, obligeeId, guarantee }) {
    const { name, contractedOn, identifiers } = guarantee.worksContract;
    return {
        parties: { issuerId, contractorId, obligeeId },
        identity: { registeredWorksId: null, name, contractedOn, identifiers },
    };
}
//# sourceMappingURL=decide-on-amendment.js.map