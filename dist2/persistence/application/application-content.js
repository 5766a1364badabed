"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.contentFromDatabase = contentFromDatabase;
const advance_account_1 = require("../../domain/application/advance-account");
const interim_facts_1 = require("../../domain/obligee/interim-facts");
const fiscal_year_plans_1 = require("../../domain/works-contract/fiscal-year-plans");
const works_identifiers_1 = require("../../domain/works-contract/works-identifiers");
/** What applications did not say when some of them were stored. */
const UNSAID = {
    unlistedObligee: null,
    addressee: null,
    ...advance_account_1.NO_ACCOUNTS,
    ...interim_facts_1.NO_INTERIM_FACTS,
    fiscalYear: null,
    paidAhead: null,
    carriedOver: null,
    secondGuaranteeReason: null,
    externalReference: null,
};
const UNSAID_OF_WORKS = {
    ...fiscal_year_plans_1.NOT_PLANNED,
    procurementStartedOn: null,
    identifiers: works_identifiers_1.NO_IDENTIFIERS,
    externalReference: null,
};
const UNSAID_OF_BODY = { isAnother: false };
/** An application's content as it was stored, with what it did not say then. */
function contentFromDatabase(stored) {
    const content = JSON.parse(stored);
    const unlistedObligee = content.unlistedObligee && { ...UNSAID_OF_BODY, ...content.unlistedObligee };
    return {
        ...UNSAID,
        ...content,
        ...(unlistedObligee && { unlistedObligee }),
        worksContract: { ...UNSAID_OF_WORKS, ...content.worksContract },
    };
}
//# sourceMappingURL=application-content.js.map