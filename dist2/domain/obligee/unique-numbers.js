"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.uniqueNumbers = uniqueNumbers;
exports.findingsOnUniqueNumbers = findingsOnUniqueNumbers;
const applied_rule_1 = require("../values/applied-rule");
const search_text_1 = require("../values/search-text");
const works_identifiers_1 = require("../works-contract/works-identifiers");
const RULE_OF = {
    worksNumber: "uniqueWorksNumber",
    procurementNumber: "uniqueProcurementNumber",
    contractNumber: "uniqueContractNumber",
    specificationNumber: "uniqueSpecificationNumber",
};
/** Those of the numbers that name one works contract of the body alone, by its own word; empty: none does. */
function uniqueNumbers(identifiers, rules) {
    return works_identifiers_1.IDENTIFIER_SCHEMES.flatMap((scheme) => {
        const value = identifiers[scheme];
        return value !== null && rules[RULE_OF[scheme]].value ? [{ scheme, value }] : [];
    });
}
/**
 * Numbers that another contractor's guarantee in force bears already: one of both is mistyped, or the works were given to
 * somebody else. What is merely applied for elsewhere stops nobody, for it may be the mistyped one.
 */
function* findingsOnUniqueNumbers(identifiers, rules, elsewhere) {
    for (const { scheme, value } of uniqueNumbers(identifiers, rules)) {
        const other = elsewhere.find((each) => each.scheme === scheme && (0, search_text_1.searchText)(each.value) === (0, search_text_1.searchText)(value));
        if (other !== undefined)
            yield {
                path: `worksContract.identifiers.${scheme}`,
                code: "NUMBER_OF_OTHER_WORKS",
                limit: other.guaranteeNumber ?? undefined,
                actual: value,
                ...(0, applied_rule_1.appliedRule)(rules[RULE_OF[scheme]]),
            };
    }
}
//# sourceMappingURL=unique-numbers.js.map