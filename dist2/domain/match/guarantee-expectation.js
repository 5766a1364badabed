"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOTHING_EXPECTED = void 0;
exports.findingsOnExpectation = findingsOnExpectation;
const corporate_number_1 = require("../values/corporate-number");
const range_limit_1 = require("../values/range-limit");
const readable_text_1 = require("../values/readable-text");
const works_identifiers_1 = require("../works-contract/works-identifiers");
exports.NOTHING_EXPECTED = {
    beneficiaryId: null,
    beneficiaryName: null,
    kind: null,
    worksName: null,
    worksNumber: null,
    procurementNumber: null,
    contractNumber: null,
    specificationNumber: null,
    contractPrice: null,
    minimumAmount: null,
    minimumPercent: null,
    coveredUntil: null,
    fiscalYear: null,
    contractorName: null,
    corporateNumber: null,
    certificateVersion: null,
};
/** 西暦: who writes 8 means 令和8年度, and would compare a year of long ago. */
const FISCAL_YEARS = { first: 2000, last: 2100 };
/** A guarantee never exceeds the price of its works contract. */
const MOST_PERCENT = 100;
/** What is wrong with an expectation, each with its place. */
function* findingsOnExpectation(path, expected) {
    if (Object.values(expected).every((value) => value === null)) {
        yield { path, code: "NOTHING_EXPECTED" };
        return;
    }
    const names = { beneficiaryName: readable_text_1.LONGEST.name, worksName: readable_text_1.LONGEST.name, contractorName: readable_text_1.LONGEST.name };
    for (const [field, longest] of Object.entries(names)) {
        const name = expected[field];
        if (name !== null)
            yield* (0, readable_text_1.findingsOnText)(`${path}.${field}`, name, longest);
    }
    yield* (0, works_identifiers_1.findingsOnIdentifiers)(path, expected);
    yield* (0, corporate_number_1.findingsOnCorporateNumber)(`${path}.corporateNumber`, expected.corporateNumber);
    const { minimumPercent, fiscalYear, certificateVersion } = expected;
    yield* findingsOnRange(`${path}.minimumPercent`, minimumPercent, 1, MOST_PERCENT);
    yield* findingsOnRange(`${path}.fiscalYear`, fiscalYear, FISCAL_YEARS.first, FISCAL_YEARS.last);
    yield* findingsOnRange(`${path}.certificateVersion`, certificateVersion, 1, Number.MAX_SAFE_INTEGER);
}
function* findingsOnRange(path, value, least, most) {
    if (value === null || (Number.isInteger(value) && value >= least && value <= most))
        return;
    yield { path, code: "OUT_OF_RANGE", limit: (0, range_limit_1.rangeLimit)(least, most), actual: value };
}
//# sourceMappingURL=guarantee-expectation.js.map