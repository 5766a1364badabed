"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contractorOnPaper = contractorOnPaper;
exports.isSameSigner = isSameSigner;
exports.contractingFacts = contractingFacts;
exports.contractorLines = contractorLines;
exports.addressOnPaper = addressOnPaper;
const search_text_1 = require("../values/search-text");
/**
 * A contractor as papers of the day name it. Where a branch contracts, its head signs instead of the representative. The
 * license is one for works: 業務委託 needs none.
 */
function contractorOnPaper(name, facts, contractType) {
    const { address, representative, contractingBranch: branch, constructionLicenseNumber } = facts;
    const signing = branch === null ? representative !== null && { representative } : { branch };
    const isLicensed = constructionLicenseNumber !== null && contractType !== "CONSULTING";
    return { name, address, ...signing, ...(isLicensed && { constructionLicenseNumber }) };
}
/** Whether the company itself contracts in both, or the same branch of it. */
function isSameSigner(one, other) {
    const named = (branch) => (branch ? (0, search_text_1.searchText)(branch.name) : null);
    return named(one) === named(other);
}
/**
 * What papers of the day state of a contractor that applied as `applicant`: whoever applied contracts, though another branch
 * contracts by now. The same one's newer head, representative and address follow. `null`: nobody has kept who applied.
 */
function contractingFacts(applicant, ofToday) {
    if (applicant === null)
        return ofToday;
    return isSameSigner(applicant.contractingBranch, ofToday.contractingBranch) ? ofToday : applicant;
}
/** Who stands for the contractor, in the lines of an address: name, branch and whoever signs. The paper adds 様. */
function contractorLines({ name, representative, branch }) {
    if (branch !== undefined)
        return [`${name} ${branch.name}`, branch.head];
    return representative === undefined ? [name] : [name, representative];
}
/** Where it is written to: its own address, or that of the branch that contracts. */
function addressOnPaper({ address, branch }) {
    return branch?.address ?? address;
}
//# sourceMappingURL=contractor-on-paper.js.map