"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handlingBranch = handlingBranch;
const handling_branch_1 = require("../../domain/party/handling-branch");
/**
 * 取扱店: the issuer's branch that was named, or else the contractor's. `null`: the issuer has no such branch, or there is no
 * such issuer.
 */
async function handlingBranch({ parties }, issuerId, branchId, contractor) {
    if (branchId !== null || contractor === null)
        return parties.branch(issuerId, branchId);
    return (0, handling_branch_1.branchOfContractor)(await parties.branches(issuerId), contractor) ?? null;
}
//# sourceMappingURL=handling-branch.js.map