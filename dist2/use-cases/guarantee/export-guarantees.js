"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EXPORTED_AT_ONCE = void 0;
exports.exportGuarantees = exportGuarantees;
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const forbidden_1 = require("../shared/forbidden");
const wanted_1 = require("../shared/wanted");
/** How many guarantees are read by one statement: so few that no other request waits long, and memory holds them easily. */
exports.EXPORTED_AT_ONCE = 1_000;
const NEEDED = (0, wanted_1.needed)()("delivery", "issuedOn", "number", "kind", "certificate.amended", "obligee.addressee", "worksContract.name", "worksContract.contractPrice", "worksContract.coveredPrice", "amount", "expiresOn", "status", "contractor.name", "jointVenture", "issuer.name", "worksContract.identifiers", "fiscalYear", "lastFiscalYear");
/**
 * The whole list 保証工事一覧 that the caller may see, in its order, page after page as they are asked for: nothing is read
 * ahead, and nothing more once the reader stops. What is issued meanwhile may be missing; in an order by amount or
 * expiry, so may what is amended meanwhile. Throws `Forbidden` to those who may not read.
 */
function exportGuarantees(reads, caller, list) {
    (0, forbidden_1.assertMay)(caller, "read");
    return pagesOf(reads, caller, list);
}
async function* pagesOf(reads, caller, list) {
    for (let after = null;;) {
        const window = { direction: "FORWARD", size: exports.EXPORTED_AT_ONCE, after, before: null };
        const { rows, hasNextPage } = await reads.page(caller, { ...list, window }, NEEDED);
        if (rows.length > 0)
            yield rows.map(({ view }) => listed(view));
        after = rows.at(-1)?.position ?? null;
        if (!hasNextPage || after === null)
            return;
    }
}
function listed(view) {
    const { delivery, issuedOn, number, kind, worksContract, amount, expiresOn, status } = view;
    const { fiscalYear, lastFiscalYear } = view;
    return {
        delivery,
        issuedOn,
        number,
        kind,
        amended: view.certificate.amended,
        obligee: view.obligee.addressee,
        worksName: worksContract.name,
        contractPrice: worksContract.contractPrice,
        coveredPrice: worksContract.coveredPrice,
        amount,
        expiresOn,
        status,
        contractor: (0, guarantee_application_1.principalName)(view.contractor.name, view.jointVenture),
        issuer: view.issuer.name,
        identifiers: worksContract.identifiers,
        fiscalYear,
        lastFiscalYear,
    };
}
//# sourceMappingURL=export-guarantees.js.map