"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.companyColumns = companyColumns;
exports.companyFactsOf = companyFactsOf;
exports.branchToDatabase = branchToDatabase;
exports.branchFrom = branchFrom;
/** The columns of what a company states of itself. */
function companyColumns({ contractingBranch: branch, ...facts }) {
    const { reading, address, representative, contactEmail, telephone, constructionLicenseNumber } = facts;
    return {
        ...{ reading, address, representative, contactEmail, telephone, constructionLicenseNumber },
        contractingBranch: branch && branchToDatabase(branch),
    };
}
/** What a company states of itself, out of its columns. */
function companyFactsOf(columns) {
    const { reading, address, representative, contactEmail, telephone, constructionLicenseNumber } = columns;
    return {
        ...{ reading, address, representative, contactEmail, telephone, constructionLicenseNumber },
        contractingBranch: columns.contractingBranch === null ? null : branchFrom(columns.contractingBranch),
    };
}
/** Exactly what is stated of it, in one order. */
function branchToDatabase({ name, address, head }) {
    return JSON.stringify({ name, address, head });
}
function branchFrom(stored) {
    return JSON.parse(stored);
}
//# sourceMappingURL=company-columns.js.map