"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issue = issue;
const certificate_content_1 = require("../certificate/certificate-content");
const certificate_title_1 = require("../certificate/certificate-title");
const guarantee_life_cycle_1 = require("./guarantee-life-cycle");
const works_contract_1 = require("../works-contract/works-contract");
/** Issues a guarantee with its first certificate. The terms must have passed `findingsOnTerms`. */
function issue(terms, { number, advanceAmount }, parties, issuedOn) {
    const guarantee = { ...terms, number, status: guarantee_life_cycle_1.LIFE_CYCLE.issue.to, issuedOn };
    return { guarantee, certificate: firstCertificate(guarantee, parties, advanceAmount) };
}
function firstCertificate(guarantee, parties, advanceAmount) {
    const { kind, issuedOn } = guarantee;
    const version = 1;
    const amended = false;
    const content = (0, certificate_content_1.sealContent)({
        ...contentOf(guarantee, parties, version, amended),
        ...(0, certificate_content_1.factsWherePresent)({ ...guarantee, advanceAmount }),
    });
    return { version, amended, title: (0, certificate_title_1.certificateTitle)(kind, amended), issuedOn, content };
}
function contentOf(guarantee, { issuer, branch, contractor, obligee }, version, amended) {
    const { number, kind, worksContract, amount, expiresOn, depositBank, issuedOn } = guarantee;
    return {
        format: certificate_content_1.CONTENT_FORMAT,
        number,
        kind,
        version,
        amended,
        issuedOn,
        issuer: { ...statedOf(issuer), branch },
        contractor,
        obligee,
        worksContract: (0, works_contract_1.worksOnPaper)(worksContract),
        amount,
        expiresOn,
        depositBank,
    };
}
/** Nothing but what stands on the paper. */
function statedOf({ name, address, representative, termsAddress }) {
    return {
        name,
        address,
        ...(representative !== undefined && { representative }),
        ...(termsAddress !== undefined && { termsAddress }),
    };
}
//# sourceMappingURL=guarantee.js.map