"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COMPARED_TERMS = void 0;
exports.differencesBetween = differencesBetween;
const search_text_1 = require("../values/search-text");
/** What two statements of one works contract are compared by. */
exports.COMPARED_TERMS = [
    "NAME",
    "CONTRACT_TYPE",
    "CONTRACT_PRICE",
    "WORK_PERIOD",
    "CONTRACTED_ON",
    "FISCAL_YEARS",
];
const plain = (shown) => ({ shown, compared: shown });
/** Each term in a text of its own; a name is compared as searches fold it. */
const TEXTS = {
    NAME: ({ name }) => (name === null ? null : { shown: name, compared: (0, search_text_1.searchText)(name) }),
    CONTRACT_TYPE: ({ contractType }) => (contractType === null ? null : plain(contractType)),
    CONTRACT_PRICE: ({ contractPrice }) => plain(String(contractPrice)),
    WORK_PERIOD: ({ workPeriod: { from, to } }) => plain(`${from}/${to}`),
    CONTRACTED_ON: ({ contractedOn }) => (contractedOn === null ? null : plain(contractedOn)),
    FISCAL_YEARS: ({ fiscalYears }) => (fiscalYears === null ? null : plain(yearsInText(fiscalYears))),
};
function yearsInText(years) {
    return [...years]
        .sort((one, other) => one.year - other.year)
        .map((each) => `${String(each.year)} ${String(each.paymentLimit)}/${String(each.plannedProgress)}`)
        .join(", ");
}
/** The terms in which two statements of one contract differ. What one of them leaves open is no difference. */
function differencesBetween(one, other) {
    return exports.COMPARED_TERMS.flatMap((term) => {
        const [stated, elsewhere] = [TEXTS[term](one), TEXTS[term](other)];
        if (stated === null || elsewhere === null || stated.compared === elsewhere.compared)
            return [];
        return [{ term, stated: stated.shown, elsewhere: elsewhere.shown }];
    });
}
//# sourceMappingURL=works-differences.js.map