"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendedCertificate = amendedCertificate;
const certificate_content_1 = require("../certificate/certificate-content");
const certificate_title_1 = require("../certificate/certificate-title");
const contractor_on_paper_1 = require("../party/contractor-on-paper");
const issuer_representation_1 = require("../party/issuer-representation");
const works_contract_1 = require("../works-contract/works-contract");
/**
 * The version that follows the newest one of a certificate, marked （変更）: it shows the whole state after the
 * change, by note 1 of the certificate. An amendment changes no party, so their names stay; but who represents contractor and
 * issuer, and where they are reached, is that of the day of the version (`faces`). Where another branch of the contractor
 * contracts by now, the contractor stays as the newest version states it. `advanceAmount`: the advance in force that an
 * interim payment follows; where it is `null`, what the newest version states of it stays.
 */
function amendedCertificate(newest, { kind, worksContract, amount, expiresOn, depositBank }, issuedOn, advanceAmount, faces = null) {
    const version = newest.version + 1;
    const amended = true;
    const content = (0, certificate_content_1.sealContent)({
        ...newest,
        ...(faces && {
            contractor: contractorOfDay(newest, faces.contractor),
            issuer: {
                ...(0, issuer_representation_1.issuerOnPaper)(newest.issuer, faces.representations, issuedOn),
                branch: newest.issuer.branch,
            },
        }),
        format: certificate_content_1.CONTENT_FORMAT,
        version,
        amended,
        issuedOn,
        worksContract: (0, works_contract_1.worksOnPaper)(worksContract),
        amount,
        expiresOn,
        depositBank,
        ...(advanceAmount !== null && { advanceAmount }),
    });
    return { version, amended, title: (0, certificate_title_1.certificateTitle)(kind, amended), issuedOn, content };
}
function contractorOfDay({ contractor, contractType }, ofDay) {
    return (0, contractor_on_paper_1.isSameSigner)(contractor.branch, ofDay.contractingBranch)
        ? (0, contractor_on_paper_1.contractorOnPaper)(contractor.name, ofDay, contractType ?? null)
        : contractor;
}
//# sourceMappingURL=amended-certificate.js.map