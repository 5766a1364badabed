"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.completed = completed;
exports.asIssued = asIssued;
exports.findingsOnTerms = findingsOnTerms;
exports.earliestExpiry = earliestExpiry;
exports.findingsOnMoney = findingsOnMoney;
exports.findingsOnPeriod = findingsOnPeriod;
exports.findingsOnTexts = findingsOnTexts;
const finding_1 = require("../values/finding");
const covered_year_1 = require("../works-contract/covered-year");
const fiscal_year_plans_1 = require("../works-contract/fiscal-year-plans");
const fiscal_year_1 = require("../values/fiscal-year");
const guarantee_kind_1 = require("../values/guarantee-kind");
const works_identifiers_1 = require("../works-contract/works-identifiers");
const readable_text_1 = require("../values/readable-text");
/** The terms with nothing left open. They must have passed `findingsOnTerms`. */
function completed({ worksContract: works, expiresOn, carriedOver: _, ...terms }) {
    const { name, place, contractPrice, workPeriod, contractedOn, identifiers, externalReference } = works;
    const year = (0, covered_year_1.coveredYear)(works, terms);
    const coveredPrice = year?.price ?? works.coveredPrice ?? contractPrice;
    return {
        ...terms,
        lastFiscalYear: (0, covered_year_1.lastCoveredYear)(works, terms),
        worksContract: {
            name,
            place,
            contractPrice,
            coveredPrice,
            workPeriod,
            contractedOn,
            identifiers,
            externalReference,
        },
        expiresOn: expiresOn ?? year?.endsOn ?? workPeriod.to,
    };
}
/** Terms that were issued. They keep their covered price: the plan of their years is not asked again. */
function asIssued(terms) {
    const worksContract = { ...terms.worksContract, ...fiscal_year_plans_1.NOT_PLANNED };
    return { ...terms, worksContract, paidAhead: null, carriedOver: null };
}
/** All that contradicts itself in the terms, each with its place; empty when they can be issued. */
function findingsOnTerms(terms) {
    const { worksContract: works } = terms;
    const ofYears = [...(0, finding_1.below)("worksContract", (0, fiscal_year_plans_1.findingsOnFiscalYears)(works)), ...(0, covered_year_1.findingsOnYear)(works, terms)];
    const year = ofYears.length === 0 ? yearOf(terms) : null;
    return [
        ...ofYears,
        ...findingsOnMoney(terms, year),
        // Without a sound plan nobody knows when the year's guarantee may end.
        ...findingsOnDays(terms, ofYears.length === 0 ? (year?.endsOn ?? works.workPeriod.to) : null),
        ...findingsOnDepositBank(terms),
        ...findingsOnTexts(terms),
    ];
}
/** What the chosen year covers, as far as the terms say. */
function yearOf(terms) {
    const { workPeriod, ...works } = terms.worksContract;
    const { from, to } = workPeriod;
    if (from === null || to === null || to < from)
        return null;
    return (0, covered_year_1.coveredYear)({ ...works, workPeriod: { from, to } }, terms);
}
/**
 * The first day on which a guarantee of these terms may expire. Of a year, or of two together, it is the end of the last
 * one, or the completion date where that comes sooner.
 */
function earliestExpiry({ fiscalYear, lastFiscalYear }, completion) {
    const last = lastFiscalYear ?? fiscalYear;
    if (last === null)
        return completion;
    const { to } = (0, fiscal_year_1.periodOfFiscalYear)(last);
    return to < completion ? to : completion;
}
/** Prices that contradict each other, or an amount that contradicts them. Without a covered price all is covered. */
function* findingsOnMoney({ amount, worksContract: { contractPrice, coveredPrice }, }, year = null) {
    if (contractPrice === 0)
        yield { path: "worksContract.contractPrice", code: "MUST_BE_POSITIVE" };
    if (coveredPrice === 0)
        yield { path: "worksContract.coveredPrice", code: "MUST_BE_POSITIVE" };
    if (amount === 0)
        yield { path: "amount", code: "MUST_BE_POSITIVE" };
    if (contractPrice !== null && coveredPrice !== null && coveredPrice > contractPrice)
        yield {
            path: "worksContract.coveredPrice",
            code: "OVER_CONTRACT_PRICE",
            limit: contractPrice,
            actual: coveredPrice,
        };
    if (year !== null && coveredPrice !== null && coveredPrice !== year.price)
        yield {
            path: "worksContract.coveredPrice",
            code: "NOT_THE_YEARS_PRICE",
            limit: year.price,
            actual: coveredPrice,
        };
    const covered = year?.price ?? coveredPrice ?? contractPrice;
    if (amount !== null && covered !== null && amount > covered)
        yield { path: "amount", code: "OVER_COVERED_PRICE", limit: covered, actual: amount };
}
/** A work period that ends before it begins. */
function* findingsOnPeriod({ from, to, }) {
    if (from !== null && to !== null && to < from)
        yield { path: "worksContract.workPeriod.to", code: "BEFORE_START", limit: from, actual: to };
}
function* findingsOnDays({ kind, worksContract, expiresOn }, earliest) {
    const { workPeriod, contractedOn } = worksContract;
    const { to } = workPeriod;
    yield* findingsOnPeriod(workPeriod);
    if (expiresOn !== null && earliest !== null && expiresOn < earliest)
        yield { path: "expiresOn", code: "BEFORE_COMPLETION", limit: earliest, actual: expiresOn };
    if (contractedOn === null && kind !== null && (0, guarantee_kind_1.followsWorksContract)(kind))
        yield { path: "worksContract.contractedOn", code: "REQUIRED_FOR_ADVANCE" };
    if (contractedOn !== null && to !== null && contractedOn > to)
        yield { path: "worksContract.contractedOn", code: "AFTER_COMPLETION", limit: to, actual: contractedOn };
}
function* findingsOnDepositBank({ kind, depositBank }) {
    if (kind === null)
        return;
    if ((0, guarantee_kind_1.hasDepositBank)(kind) && depositBank === null)
        yield { path: "depositBank", code: "REQUIRED_FOR_ADVANCE" };
    if (!(0, guarantee_kind_1.hasDepositBank)(kind) && depositBank !== null)
        yield { path: "depositBank", code: "ONLY_FOR_ADVANCE" };
}
/** What is wrong with the texts on the paper. */
function* findingsOnTexts({ worksContract, externalReference, depositBank, }) {
    const texts = [
        ["worksContract.name", worksContract.name, readable_text_1.LONGEST.name],
        ["worksContract.place", worksContract.place, readable_text_1.LONGEST.place],
        ["depositBank.name", depositBank?.name ?? null, readable_text_1.LONGEST.name],
        ["depositBank.branch", depositBank?.branch ?? null, readable_text_1.LONGEST.name],
    ];
    for (const [path, text, longest] of texts)
        if (text !== null)
            yield* (0, readable_text_1.findingsOnText)(path, text, longest);
    yield* (0, works_identifiers_1.findingsOnIdentifiers)("worksContract.identifiers", worksContract.identifiers);
    yield* (0, works_identifiers_1.findingsOnReference)("worksContract.externalReference", worksContract.externalReference);
    yield* (0, works_identifiers_1.findingsOnReference)("externalReference", externalReference);
}
//# sourceMappingURL=guarantee-terms.js.map