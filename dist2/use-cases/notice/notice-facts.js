"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.noticeFactsOf = noticeFactsOf;
/** What a mail about a guarantee tells, with the names that its newest certificate states. */
function noticeFactsOf({ guarantee, delivery, certificate: { content }, }) {
    const { name, telephone } = content.issuer.branch;
    return {
        number: guarantee.number,
        kind: guarantee.kind,
        contractType: content.contractType ?? null,
        delivery,
        worksName: guarantee.worksContract.name,
        identifiers: guarantee.worksContract.identifiers,
        contractorName: content.contractor.name,
        obligeeName: content.obligee.name,
        issuerName: content.issuer.name,
        branch: { name, telephone },
    };
}
//# sourceMappingURL=notice-facts.js.map