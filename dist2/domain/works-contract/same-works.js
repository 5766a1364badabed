"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.areSameWorks = areSameWorks;
exports.mergedIdentifiers = mergedIdentifiers;
const search_text_1 = require("../values/search-text");
const works_identifiers_1 = require("./works-identifiers");
/**
 * Whether both are one works contract: made from the same registered works, or known by one number, or of one name and
 * concluded on one day. Numbers of one kind that differ tell them apart.
 */
function areSameWorks(one, other) {
    if ((0, works_identifiers_1.shareIdentifier)(one.identifiers, other.identifiers))
        return true;
    if (contradict(one.identifiers, other.identifiers))
        return false;
    if (one.registeredWorksId !== null && one.registeredWorksId === other.registeredWorksId)
        return true;
    return (0, search_text_1.searchText)(one.name) === (0, search_text_1.searchText)(other.name) && agree(one.contractedOn, other.contractedOn);
}
function contradict(one, other) {
    return works_identifiers_1.IDENTIFIER_SCHEMES.some((scheme) => one[scheme] !== null && other[scheme] !== null);
}
/** 契約保証 is applied for before the contract has a day. */
function agree(one, other) {
    return one === null || other === null || one === other;
}
/** What is known of both; where both say something, the later word. */
function mergedIdentifiers(before, said) {
    const merged = works_identifiers_1.IDENTIFIER_SCHEMES.map((scheme) => [scheme, said[scheme] ?? before[scheme]]);
    return Object.fromEntries(merged);
}
//# sourceMappingURL=same-works.js.map