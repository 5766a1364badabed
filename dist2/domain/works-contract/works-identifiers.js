"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_IDENTIFIER = exports.NO_IDENTIFIERS = exports.IDENTIFIER_SCHEMES = exports.IDENTIFIER_IN_JAPANESE = void 0;
exports.namedNumbers = namedNumbers;
exports.findingsOnIdentifiers = findingsOnIdentifiers;
exports.findingsOnReference = findingsOnReference;
exports.shareIdentifier = shareIdentifier;
const readable_text_1 = require("../values/readable-text");
const search_text_1 = require("../values/search-text");
/** Each kind of number with its name on papers. */
exports.IDENTIFIER_IN_JAPANESE = {
    worksNumber: "工事番号",
    procurementNumber: "調達案件番号",
    contractNumber: "契約番号",
    specificationNumber: "仕様書番号",
};
exports.IDENTIFIER_SCHEMES = Object.keys(exports.IDENTIFIER_IN_JAPANESE);
/** The numbers that there are, in the order of papers. */
function namedNumbers(identifiers) {
    return exports.IDENTIFIER_SCHEMES.flatMap((scheme) => {
        const number = identifiers[scheme];
        return number === null ? [] : [{ label: exports.IDENTIFIER_IN_JAPANESE[scheme], number }];
    });
}
exports.NO_IDENTIFIERS = {
    worksNumber: null,
    procurementNumber: null,
    contractNumber: null,
    specificationNumber: null,
};
/** The most characters of an identifier, and of a caller's own reference. */
exports.LONGEST_IDENTIFIER = 64;
/** What is wrong with the numbers of a works contract, each with its place. */
function* findingsOnIdentifiers(path, identifiers) {
    for (const scheme of exports.IDENTIFIER_SCHEMES)
        yield* findingsOnReference(`${path}.${scheme}`, identifiers[scheme]);
}
/** What is wrong with a caller's own reference (externalReference). */
function* findingsOnReference(path, reference) {
    if (reference !== null)
        yield* (0, readable_text_1.findingsOnText)(path, reference, exports.LONGEST_IDENTIFIER);
}
/** Whether both have one number in common, however it is written: then they name one works contract of a body. */
function shareIdentifier(one, other) {
    return exports.IDENTIFIER_SCHEMES.some((scheme) => {
        const [mine, theirs] = [one[scheme], other[scheme]];
        return mine !== null && theirs !== null && (0, search_text_1.searchText)(mine) === (0, search_text_1.searchText)(theirs);
    });
}
//# sourceMappingURL=works-identifiers.js.map