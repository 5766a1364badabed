"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contractorFields = contractorFields;
const company_columns_1 = require("./company-columns");
/** Of how a contractor is reached, others than itself and its issuers learn only the name that stands for it. */
const ITSELF_AND_ITS_ISSUERS = ["CONTRACTOR", "ISSUER"];
/** The columns of `contractor`, under this alias. */
function contractorFields(contractor) {
    return {
        id: { expression: `${contractor}.id` },
        name: { expression: `${contractor}.name` },
        reading: { expression: `${contractor}.reading` },
        address: { expression: `${contractor}.address` },
        corporateNumber: { expression: `${contractor}.corporate_number` },
        representative: { expression: `${contractor}.representative` },
        constructionLicenseNumber: { expression: `${contractor}.construction_license_number` },
        contractingBranch: { expression: `${contractor}.contracting_branch`, convert: company_columns_1.branchFrom },
        contactEmail: { expression: `${contractor}.contact_email`, onlyFor: ITSELF_AND_ITS_ISSUERS },
        telephone: { expression: `${contractor}.telephone`, onlyFor: ITSELF_AND_ITS_ISSUERS },
    };
}
//# sourceMappingURL=contractor-fields.js.map