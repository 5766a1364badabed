"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlRegistrationStore = void 0;
const company_columns_1 = require("../party/company-columns");
const registration_row_1 = require("./registration.row");
class SqlRegistrationStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async insert({ requestedAt, ...request }) {
        const { id, issuerId, companyName, address, representative, contactName, contactEmail } = request;
        await this.transaction.manager.insert(registration_row_1.RegistrationRow, {
            id,
            issuerId,
            status: "REQUESTED",
            companyName,
            reading: request.reading,
            address,
            representative,
            contactName,
            contactEmail,
            telephone: request.telephone,
            corporateNumber: request.corporateNumber,
            constructionLicenseNumber: request.constructionLicenseNumber,
            contractingBranch: request.contractingBranch && (0, company_columns_1.branchToDatabase)(request.contractingBranch),
            handlingBranchId: request.handlingBranchId,
            loginId: request.loginId,
            requestedAt: requestedAt.toISOString(),
            decidedAt: null,
            declineReason: null,
            contractorId: null,
            userId: null,
        });
    }
    async ofIssuer(issuerId, id) {
        // Changes nothing, but locks the row: of two officers who decide at once, the second finds it decided.
        await this.transaction.sql((parameters) => `UPDATE registration SET status = status WHERE id = ${parameters.add(id)}`);
        const row = await this.transaction.manager.findOneBy(registration_row_1.RegistrationRow, { id, issuerId });
        return row && storedRegistration(row);
    }
    async decide(id, { at, ...decision }) {
        const decided = decision.status === "ACCEPTED"
            ? {
                contractorId: decision.contractorId,
                userId: decision.userId,
                handlingBranchId: decision.handlingBranchId,
            }
            : { declineReason: decision.reason };
        const decidedAt = at.toISOString();
        await this.transaction.manager.update(registration_row_1.RegistrationRow, { id }, { ...decided, status: decision.status, decidedAt });
    }
}
exports.SqlRegistrationStore = SqlRegistrationStore;
function storedRegistration({ requestedAt, contractingBranch, ...row }) {
    return {
        ...row,
        contractingBranch: contractingBranch === null ? null : (0, company_columns_1.branchFrom)(contractingBranch),
        requestedAt: new Date(requestedAt),
    };
}
//# sourceMappingURL=registration.store.js.map