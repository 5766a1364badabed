"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsOfTrial = rowsOfTrial;
const auth_key_row_1 = require("../auth-key/auth-key.row");
const certificate_row_1 = require("../certificate/certificate.row");
const opening_row_1 = require("../certificate/opening.row");
const amendment_row_1 = require("../guarantee/amendment.row");
const guarantee_columns_1 = require("../guarantee/guarantee-columns");
const guarantee_end_columns_1 = require("../guarantee/guarantee-end-columns");
const guarantee_end_row_1 = require("../guarantee/guarantee-end.row");
const guarantee_row_1 = require("../guarantee/guarantee.row");
/** All rows of a guarantee but for its seals, each behind those that it refers to. */
function rowsOfTrial(trial, { hash, sealed }) {
    const { id: guaranteeId, guarantee, certificates, amendment, end, createdAt, obligeeId, openedAt } = trial;
    const { number, amount, expiresOn, issuedOn } = guarantee;
    const changes = (amendment ? 1 : 0) + (end ? 1 : 0);
    const row = (0, guarantee_columns_1.guaranteeRowOf)({
        ...trial,
        delivery: "ELECTRONIC",
        applicationId: null,
        worksContractId: null,
        secondGuarantee: null,
    });
    return [
        { of: guarantee_row_1.GuaranteeRow, values: Object.assign(blank(), row, { version: 1 + changes }) },
        ...certificates.map((certificate, i) => ({
            of: certificate_row_1.CertificateRow,
            values: Object.assign(blank(), (0, guarantee_columns_1.certificateRowOf)(guaranteeId, certificate.id, certificate), {
                supersededById: certificates[i + 1]?.id ?? null,
            }),
        })),
        {
            of: auth_key_row_1.AuthKeyRow,
            values: { id: trial.authKeyId, guaranteeId, hash, sealed, createdAt: createdAt.toISOString() },
        },
        ...(amendment ? [{ of: amendment_row_1.AmendmentRow, values: amendmentRow(guaranteeId, amendment) }] : []),
        ...(end
            ? [
                {
                    of: guarantee_end_row_1.GuaranteeEndRow,
                    values: {
                        id: end.id,
                        guaranteeId,
                        ...(0, guarantee_end_columns_1.endColumnsOf)(end.end),
                        recordedAt: end.recordedAt.toISOString(),
                    },
                },
            ]
            : []),
        {
            of: opening_row_1.OpeningRow,
            values: {
                obligeeId,
                guaranteeId,
                enteredAt: openedAt.toISOString(),
                firstOpenedAt: openedAt.toISOString(),
                issuedOn,
                number,
                amount,
                expiresOn,
            },
        },
    ];
}
function blank() {
    return {};
}
function amendmentRow(guaranteeId, { id, amendment, certificateId, recordedAt }) {
    const { amendedOn, effect, before, after } = amendment;
    return {
        id,
        guaranteeId,
        revision: 2,
        amendedOn,
        effect,
        before: JSON.stringify(before),
        after: JSON.stringify(after),
        certificateId,
        recordedAt: recordedAt.toISOString(),
    };
}
//# sourceMappingURL=rows-of-trial.js.map