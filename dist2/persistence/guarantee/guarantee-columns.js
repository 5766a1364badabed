"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.guaranteeRowOf = guaranteeRowOf;
exports.guaranteeOf = guaranteeOf;
exports.certificateRowOf = certificateRowOf;
const search_text_1 = require("../../domain/values/search-text");
const paid_ahead_column_1 = require("./paid-ahead-column");
/** A new guarantee in its columns. */
function guaranteeRowOf({ guarantee, ...added }) {
    const { worksContract, depositBank, jointVenture } = guarantee;
    return {
        id: added.id,
        number: guarantee.number,
        kind: guarantee.kind,
        status: guarantee.status,
        version: 1,
        issuerId: added.issuerId,
        branchId: added.branchId,
        contractorId: added.contractorId,
        obligeeId: added.obligeeId,
        worksName: worksContract.name,
        worksSearchText: (0, search_text_1.searchableText)([worksContract.name]),
        worksPlace: worksContract.place,
        contractPrice: worksContract.contractPrice,
        coveredPrice: worksContract.coveredPrice,
        workFrom: worksContract.workPeriod.from,
        workTo: worksContract.workPeriod.to,
        contractedOn: worksContract.contractedOn,
        amount: guarantee.amount,
        expiresOn: guarantee.expiresOn,
        depositBankName: depositBank?.name ?? null,
        depositBankBranch: depositBank?.branch ?? null,
        issuedOn: guarantee.issuedOn,
        delivery: added.delivery,
        applicationId: added.applicationId,
        contractType: guarantee.contractType,
        jointVenture: jointVenture && JSON.stringify(jointVenture),
        jointVentureSearchText: jointVenture && (0, search_text_1.searchableText)([jointVenture.name]),
        fiscalYear: guarantee.fiscalYear,
        lastFiscalYear: guarantee.lastFiscalYear,
        paidAhead: guarantee.paidAhead,
        ...worksContract.identifiers,
        worksReference: worksContract.externalReference,
        externalReference: guarantee.externalReference,
        worksContractId: added.worksContractId,
        amountFinding: null,
        secondGuarantee: added.secondGuarantee && JSON.stringify(added.secondGuarantee),
        createdAt: added.createdAt.toISOString(),
    };
}
/** The guarantee that stands in these columns; `applied`: the content of the application that it was issued for. */
function guaranteeOf(row, applied) {
    const { depositBankName: name, depositBankBranch: branch } = row;
    return {
        number: row.number,
        kind: row.kind,
        status: row.status,
        contractType: row.contractType,
        jointVenture: row.jointVenture === null ? null : JSON.parse(row.jointVenture),
        externalReference: row.externalReference,
        fiscalYear: row.fiscalYear,
        lastFiscalYear: row.lastFiscalYear,
        paidAhead: (0, paid_ahead_column_1.paidAheadFrom)(row.paidAhead, row.fiscalYear === null ? null : applied),
        worksContract: {
            name: row.worksName,
            place: row.worksPlace,
            contractPrice: row.contractPrice,
            coveredPrice: row.coveredPrice,
            workPeriod: { from: row.workFrom, to: row.workTo },
            contractedOn: row.contractedOn,
            identifiers: identifiersOf(row),
            externalReference: row.worksReference,
        },
        amount: row.amount,
        expiresOn: row.expiresOn,
        depositBank: name === null || branch === null ? null : { name, branch },
        issuedOn: row.issuedOn,
    };
}
function identifiersOf(row) {
    const { worksNumber, procurementNumber, contractNumber, specificationNumber } = row;
    return { worksNumber, procurementNumber, contractNumber, specificationNumber };
}
/** A version of a certificate that none supersedes yet. */
function certificateRowOf(guaranteeId, id, certificate) {
    return {
        id,
        guaranteeId,
        version: certificate.version,
        amended: certificate.amended,
        title: certificate.title,
        issuedOn: certificate.issuedOn,
        content: certificate.content.text,
        digest: certificate.content.digest,
        supersededById: null,
    };
}
//# sourceMappingURL=guarantee-columns.js.map