"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.matchGuarantee = matchGuarantee;
const corporate_number_1 = require("../values/corporate-number");
const fiscal_year_1 = require("../values/fiscal-year");
const guarantee_kind_1 = require("../values/guarantee-kind");
const wareki_1 = require("../values/wareki");
const yen_1 = require("../values/yen");
const works_identifiers_1 = require("../works-contract/works-identifiers");
const compare_beneficiary_1 = require("./compare-beneficiary");
const compare_standing_1 = require("./compare-standing");
const compared_writing_1 = require("./compared-writing");
const field_match_1 = require("./field-match");
const match_rule_words_1 = require("./match-rule-words");
const said_1 = require("./said");
/** Compares a guarantee field by field with what was expected of it. */
function matchGuarantee(comparison) {
    const fields = [...comparedFields(comparison)];
    return { verdict: (0, field_match_1.verdictOf)(fields), fields };
}
function* comparedFields(comparison) {
    const { expected, guarantee } = comparison;
    yield (0, compare_standing_1.compareStanding)(comparison);
    yield* (0, compare_beneficiary_1.compareBeneficiary)(comparison);
    yield* compareKind(expected, guarantee);
    yield* compareNames("WORKS_NAME", expected.worksName, guarantee.worksName);
    for (const scheme of works_identifiers_1.IDENTIFIER_SCHEMES)
        yield* compareNames(IDENTIFIER_FIELDS[scheme], expected[scheme], guarantee.identifiers[scheme]);
    yield* comparePrice(expected, guarantee);
    yield* compareAmount(expected, guarantee);
    yield* comparePeriod(expected, guarantee);
    yield* compareYear(expected, guarantee);
    yield* compareContractor(expected, guarantee);
}
const IDENTIFIER_FIELDS = {
    worksNumber: "WORKS_NUMBER",
    procurementNumber: "PROCUREMENT_NUMBER",
    contractNumber: "CONTRACT_NUMBER",
    specificationNumber: "SPECIFICATION_NUMBER",
};
function* compareNames(field, expected, actual) {
    if (expected === null)
        return;
    if (actual === null)
        yield notCompared(field, (0, said_1.asWritten)(expected), "SAME_TEXT");
    else
        yield {
            field,
            result: (0, compared_writing_1.compareTexts)(expected, actual),
            expected: (0, said_1.asWritten)(expected),
            actual: (0, said_1.asWritten)(actual),
            rule: match_rule_words_1.RULE_WORDS.SAME_TEXT,
        };
}
function* compareKind({ kind }, guarantee) {
    if (kind === null)
        return;
    const isSame = kind === guarantee.kind;
    const [expected, actual] = [(0, said_1.asWritten)(guarantee_kind_1.KIND_IN_JAPANESE[kind]), (0, said_1.asWritten)(guarantee_kind_1.KIND_IN_JAPANESE[guarantee.kind])];
    yield { ...decided("KIND", isSame, "SAME_KIND"), expected, actual };
}
function* comparePrice({ contractPrice }, guarantee) {
    if (contractPrice === null)
        return;
    const isSame = contractPrice === guarantee.contractPrice;
    const [expected, actual] = [yen(contractPrice), yen(guarantee.contractPrice)];
    yield { ...decided("CONTRACT_PRICE", isSame, "SAME_PRICE"), expected, actual };
}
/** Of an amount and a share of the price, the larger one counts; a share is rounded up, so that it is never short. */
function* compareAmount(expectation, guarantee) {
    const { minimumAmount, minimumPercent } = expectation;
    if (minimumAmount === null && minimumPercent === null)
        return;
    const price = expectation.contractPrice ?? guarantee.contractPrice;
    const share = minimumPercent === null ? 0 : (0, yen_1.shareOf)(price, minimumPercent, 100, "UP");
    const least = Math.max(minimumAmount ?? 0, share);
    const rule = minimumPercent === null ? "LEAST_AMOUNT" : "LEAST_SHARE";
    const [expected, actual] = [yen(least), yen(guarantee.amount)];
    yield { ...decided("AMOUNT", guarantee.amount >= least, rule), expected, actual };
}
function* comparePeriod({ coveredUntil }, { expiresOn }) {
    if (coveredUntil === null)
        return;
    const [expected, actual] = [day(coveredUntil), day(expiresOn)];
    yield { ...decided("COVERED_UNTIL", expiresOn >= coveredUntil, "COVERED"), expected, actual };
}
/** A guarantee for the whole contract states no year. */
function* compareYear(expectation, guarantee) {
    const { fiscalYear: year } = expectation;
    if (year === null)
        return;
    const { fiscalYear: first, lastFiscalYear } = guarantee;
    const expected = (0, said_1.inEach)(String(year), (0, fiscal_year_1.fiscalYearName)(year));
    if (first === null) {
        yield notCompared("FISCAL_YEAR", expected, "SAME_YEAR");
        return;
    }
    const last = lastFiscalYear ?? first;
    const years = first === last ? [first] : [first, last];
    const actual = (0, said_1.inEach)(years.join(" and "), years.map(fiscal_year_1.fiscalYearName).join("及び"));
    yield { ...decided("FISCAL_YEAR", year >= first && year <= last, "SAME_YEAR"), expected, actual };
}
function* compareContractor({ contractorName, corporateNumber: expectedNumber }, { contractor: { name, corporateNumber } }) {
    if (contractorName !== null)
        yield {
            field: "CONTRACTOR",
            result: (0, compared_writing_1.compareCompanies)(contractorName, name),
            expected: (0, said_1.asWritten)(contractorName),
            actual: (0, said_1.asWritten)(name),
            rule: match_rule_words_1.RULE_WORDS.SAME_COMPANY,
        };
    if (expectedNumber === null)
        return;
    const expected = (0, said_1.asWritten)(expectedNumber);
    if (corporateNumber === null) {
        yield notCompared("CORPORATE_NUMBER", expected, "SAME_NUMBER");
        return;
    }
    const isSame = (0, corporate_number_1.parseCorporateNumber)(expectedNumber) === (0, corporate_number_1.parseCorporateNumber)(corporateNumber);
    const actual = (0, said_1.asWritten)(corporateNumber);
    yield { ...decided("CORPORATE_NUMBER", isSame, "SAME_NUMBER"), expected, actual };
}
function decided(field, isMatch, rule) {
    return { field, result: isMatch ? "MATCH" : "MISMATCH", rule: match_rule_words_1.RULE_WORDS[rule] };
}
function notCompared(field, expected, rule) {
    return { field, result: "NOT_COMPARED", expected, actual: null, rule: match_rule_words_1.RULE_WORDS[rule] };
}
function yen(amount) {
    return (locale) => (locale === "ja" ? (0, yen_1.formatYen)(amount) : `${amount.toLocaleString("en-US")} yen`);
}
function day(date) {
    return (locale) => (locale === "ja" ? (0, wareki_1.wareki)(date) : date);
}
//# sourceMappingURL=match-guarantee.js.map