"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnNumbers = findingsOnNumbers;
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
const unique_numbers_1 = require("../../domain/obligee/unique-numbers");
/**
 * Numbers that name one works contract of the body and that another contractor has. The caller sees the numbers of its own
 * guarantees, and of others that they exist. Nothing is looked up where the body says nothing of its numbers.
 */
async function findingsOnNumbers({ worksContracts }, caller, { parties, identifiers }, policies, today) {
    const rules = (0, obligee_policy_1.rulesOn)(today, policies);
    const numbers = (0, unique_numbers_1.uniqueNumbers)(identifiers, rules);
    if (numbers.length === 0)
        return [];
    const found = await worksContracts.numbersElsewhere(parties, numbers);
    const elsewhere = found.map(({ issuerId, ...each }) => ({
        ...each,
        guaranteeNumber: caller.role === "ISSUER" && issuerId === caller.organisationId ? each.guaranteeNumber : null,
    }));
    return [...(0, unique_numbers_1.findingsOnUniqueNumbers)(identifiers, rules, elsewhere)];
}
//# sourceMappingURL=unique-works-numbers.js.map