"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnIssue = findingsOnIssue;
const eligibility_1 = require("../obligee/eligibility");
const interim_facts_1 = require("../obligee/interim-facts");
const works_ledger_1 = require("../works-contract/works-ledger");
const guarantee_terms_1 = require("./guarantee-terms");
/**
 * What the issuer's own underwriting has looked at and does not tell: 認定調書, the advance as it was received, and what
 * the obligee's own rules of 中間前払金 ask for.
 */
const UNTOLD = ["PROGRESS_REQUIRED", "ADVANCE_AMOUNT_REQUIRED", ...eligibility_1.ASKED_BY_POLICY];
/**
 * What an application for the same guarantee would be refused for: the obligee's adoption and ceilings, and what stands
 * on the works contract. The terms must have passed `findingsOnTerms`.
 */
function findingsOnIssue(agreed, circumstances) {
    const { ledger, adoptions, policies, isSecondLetThrough, today } = circumstances;
    const { kind, contractType, fiscalYear, lastFiscalYear, amount, worksContract } = (0, guarantee_terms_1.completed)(agreed);
    const asked = { kind, fiscalYear, lastFiscalYear, advanceAmount: null };
    const { reasons } = (0, eligibility_1.eligibilityOf)({
        ...worksContract,
        fiscalYears: agreed.worksContract.fiscalYears,
        advanceYears: agreed.worksContract.advanceYears,
        fiscalYear,
        paidAhead: agreed.paidAhead,
        carriedOver: agreed.carriedOver,
        kind,
        contractType: contractType ?? "WORKS",
        delivery: "ELECTRONIC",
        noticedOn: null,
        nominatedOn: null,
        procurementStartedOn: null,
        amount,
        isLowBid: false,
        // A rider on the advance: the core system knows whether one is planned.
        isAdvancePlanned: kind === "CONTRACT_PERFORMANCE" ? true : null,
        advanceAmount: (0, works_ledger_1.advanceOf)(asked, ledger)?.amount ?? 0,
        takenBeside: (0, works_ledger_1.takenBeside)(asked, ledger),
        progress: null,
        ...interim_facts_1.NO_INTERIM_FACTS,
        on: today,
    }, adoptions, policies);
    return [
        ...reasons.filter(({ code }) => !UNTOLD.includes(code)),
        ...(isSecondLetThrough ? [] : (0, works_ledger_1.findingsOnSecond)(asked, ledger)),
        ...(0, works_ledger_1.findingsOnFollowedAdvance)({ ...asked, paidAhead: agreed.paidAhead }, ledger),
    ];
}
//# sourceMappingURL=issue-findings.js.map