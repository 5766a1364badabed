"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.day = exports.yen = void 0;
exports.works = works;
exports.applied = applied;
const advance_account_1 = require("../domain/application/advance-account");
const interim_facts_1 = require("../domain/obligee/interim-facts");
const fiscal_year_plans_1 = require("../domain/works-contract/fiscal-year-plans");
const works_identifiers_1 = require("../domain/works-contract/works-identifiers");
const yen = (amount) => amount;
exports.yen = yen;
const day = (text) => text;
exports.day = day;
const DEPOSIT_BANK = { name: "〇〇銀行", branch: "△△支店" };
function works(name, contractPrice, [from, to], more = {}) {
    return {
        name,
        place: null,
        contractPrice: (0, exports.yen)(contractPrice),
        coveredPrice: null,
        workPeriod: { from, to },
        contractedOn: null,
        noticedOn: null,
        nominatedOn: null,
        procurementStartedOn: null,
        ...fiscal_year_plans_1.NOT_PLANNED,
        identifiers: works_identifiers_1.NO_IDENTIFIERS,
        externalReference: null,
        ...more,
    };
}
/** The application's fields for electronic delivery, without those that a kind does not need. */
function applied(kind, obligeeId, amount, worksContract, more = {}) {
    return {
        kind,
        contractType: "WORKS",
        delivery: "ELECTRONIC",
        obligeeId,
        unlistedObligee: null,
        addressee: null,
        worksContract,
        fiscalYear: null,
        paidAhead: null,
        carriedOver: null,
        amount: (0, exports.yen)(amount),
        expiresOn: null,
        depositBank: kind === "CONTRACT_PERFORMANCE" ? null : DEPOSIT_BANK,
        ...advance_account_1.NO_ACCOUNTS,
        jointVenture: null,
        isLowBid: false,
        isAdvancePlanned: kind === "CONTRACT_PERFORMANCE" ? true : null,
        advanceAmount: null,
        progress: null,
        ...interim_facts_1.NO_INTERIM_FACTS,
        contactEmail: null,
        secondGuaranteeReason: null,
        externalReference: null,
        ...more,
    };
}
//# sourceMappingURL=applied-content.js.map