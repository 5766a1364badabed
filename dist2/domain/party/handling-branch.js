"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contractingAddress = contractingAddress;
exports.namedBranch = namedBranch;
exports.branchForAddress = branchForAddress;
exports.branchOfContractor = branchOfContractor;
exports.findingsOnHandlingBranch = findingsOnHandlingBranch;
const prefecture_of_address_1 = require("../values/prefecture-of-address");
const search_text_1 = require("../values/search-text");
/** The address that decides: of the branch that contracts, or of the company where it contracts itself. */
function contractingAddress({ address, contractingBranch }) {
    return contractingBranch?.address ?? address;
}
/** The branch that was named by its id or its name, however that is written; `undefined`: none is. */
function namedBranch(branches, named) {
    const typed = (0, search_text_1.searchText)(named);
    return branches.find(({ id, name }) => id === named || (0, search_text_1.searchText)(name) === typed);
}
/**
 * The branch for a contractor at this address: the one that handles its prefecture, or else stands in it. The only branch of
 * an issuer handles all. `undefined`: the address does not tell.
 */
function branchForAddress(branches, address) {
    const [first] = branches;
    if (branches.length === 1)
        return first;
    const prefecture = (0, prefecture_of_address_1.prefectureOfAddress)(address);
    if (prefecture === null)
        return undefined;
    return (branches.find(({ prefectures }) => prefectures?.includes(prefecture)) ??
        branches.find((branch) => branch.prefectures === null && (0, prefecture_of_address_1.prefectureOfAddress)(branch.address) === prefecture));
}
/**
 * The branch for a contractor that names none with an application: the one that was chosen when it registered, the one for its
 * address, or the main branch.
 */
function branchOfContractor(branches, { handlingBranchId, ...contractor }) {
    const chosen = branches.find(({ id }) => id === handlingBranchId);
    return chosen ?? branchForAddress(branches, contractingAddress(contractor)) ?? branches[0];
}
/**
 * What to choose from, where a branch is not known, or the address tells none: the names of all branches. Of an address whose
 * prefecture no branch handles, the prefecture is named too.
 */
function findingsOnHandlingBranch(path, branches, { named, ...contractor }) {
    const limit = branches.map(({ name }) => name).join("、");
    if (named !== null)
        return namedBranch(branches, named) ? [] : [{ path, code: "HANDLING_BRANCH_UNKNOWN", limit }];
    const address = contractingAddress(contractor);
    if (branchForAddress(branches, address))
        return [];
    const prefecture = (0, prefecture_of_address_1.prefectureOfAddress)(address);
    return prefecture === null
        ? [{ path, code: "HANDLING_BRANCH_MISSING", limit }]
        : [{ path, code: "PREFECTURE_WITHOUT_BRANCH", limit, actual: prefecture }];
}
//# sourceMappingURL=handling-branch.js.map