"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.branchOfApplication = branchOfApplication;
/**
 * 取扱店 of an application, in mails, papers and on the certificate. Older ones name none: they were made to the main branch, and
 * stay there. `null`: the issuer has no such branch.
 */
async function branchOfApplication({ parties }, { issuerId, branchId }) {
    return parties.branch(issuerId, branchId);
}
//# sourceMappingURL=branch-of-application.js.map