"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.completeApplication = completeApplication;
exports.guaranteeKindOf = guaranteeKindOf;
exports.principalName = principalName;
const guarantee_terms_1 = require("../guarantee/guarantee-terms");
/** The application as terms of a guarantee; `null` as long as anything is missing. */
function completeApplication(content) {
    const { obligeeId, amount, worksContract } = content;
    const { name, contractPrice } = worksContract;
    const { from, to } = worksContract.workPeriod;
    const kind = guaranteeKindOf(content);
    if (kind === null ||
        obligeeId === null ||
        amount === null ||
        name === null ||
        contractPrice === null ||
        from === null ||
        to === null)
        return null;
    const agreed = {
        kind,
        contractType: content.contractType,
        jointVenture: content.jointVenture,
        externalReference: content.externalReference,
        fiscalYear: content.fiscalYear,
        paidAhead: content.paidAhead,
        carriedOver: content.carriedOver,
        amount,
        expiresOn: content.expiresOn,
        depositBank: content.depositBank,
        worksContract: {
            name,
            place: worksContract.place,
            contractPrice,
            coveredPrice: worksContract.coveredPrice,
            workPeriod: { from, to },
            contractedOn: worksContract.contractedOn,
            fiscalYears: worksContract.fiscalYears,
            advanceYears: worksContract.advanceYears,
            identifiers: worksContract.identifiers,
            externalReference: worksContract.externalReference,
        },
    };
    return { obligeeId, agreed, terms: (0, guarantee_terms_1.completed)(agreed) };
}
/** The kind of guarantee; `null` where none is chosen, or 契約保証予約, which is none. */
function guaranteeKindOf({ kind }) {
    return kind === "PERFORMANCE_RESERVATION" ? null : kind;
}
/** The name of 保証契約者 on the certificate: a joint venture with its representative, or the contractor alone. */
function principalName(contractorName, jointVenture) {
    return jointVenture === null ? contractorName : `${jointVenture.name} 代表者 ${contractorName}`;
}
//# sourceMappingURL=guarantee-application.js.map