"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chooseParties = chooseParties;
/** Of all guarantees: 60 % are the first issuer's, 3 % the first contractor's, 20 % the first obligee's. */
const SHARE = { issuers: [0.6, 0.3, 0.1], contractor: 0.03, obligee: 0.2 };
/** Chooses the parties of one guarantee after another. Behind the first ones, a party has half of what one half its number has. */
function chooseParties({ issuers, contractors, obligees }, chance) {
    return () => {
        const where = chance.fraction();
        const [first, second] = SHARE.issuers;
        const issuer = nth(issuers, where < first ? 0 : where < first + second ? 1 : 2);
        return {
            issuer,
            branch: chance.of(issuer.branches),
            contractor: firstOrAnother(contractors, SHARE.contractor, chance),
            obligee: firstOrAnother(obligees, SHARE.obligee, chance),
        };
    };
}
/** Zipf's law: a place is as likely between 1 and 2 as between 2 and 4. */
function firstOrAnother(parties, share, chance) {
    if (chance.fraction() < share)
        return nth(parties, 0);
    return nth(parties, Math.min(parties.length - 1, Math.floor(parties.length ** chance.fraction())));
}
function nth(parties, index) {
    const party = parties[index];
    if (party === undefined)
        throw new RangeError("a party is missing");
    return party;
}
//# sourceMappingURL=chosen-parties.js.map