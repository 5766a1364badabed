"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.judgedPrice = judgedPrice;
exports.priceAfter = priceAfter;
exports.priceByEntry = priceByEntry;
const covered_year_1 = require("../works-contract/covered-year");
/**
 * The smaller price of the guarantee and of the entry: each may have been amended alone, and no raise counts by a price that
 * is over. A price that the amendment itself brings counts as it is, unless the contract was changed again since.
 */
function judgedPrice(guarantee, after, amendedOn, entry) {
    if (entry === null)
        return { contractPrice: null, mostOfYear: null };
    const contractPrice = bringsPrice(guarantee, after, amendedOn, entry)
        ? after.contractPrice
        : smaller(after.contractPrice, entry.contractPrice);
    return { contractPrice, mostOfYear: mostOfYear(guarantee, { ...after, contractPrice }, entry) };
}
/**
 * 請負金額(対象額) that an amount is judged by after the amendment: limits of return and rates are shares of what the contract
 * says now (standard clause, art. 4; 新ひだか町). Where the entry was changed by contract since, its price is that, also before
 * the guarantee has followed. Of one year, or of a part of the contract, it only lessens the covered price: nobody has said
 * what of it falls to the part.
 */
function priceAfter(guarantee, after, amendedOn, entry) {
    const { coveredPrice, paidAhead } = after;
    const isChanged = entry !== null && entry.lastAmendedOn !== null;
    if (!isChanged || bringsPrice(guarantee, after, amendedOn, entry))
        return coveredPrice;
    const { contractPrice } = entry;
    return priceByEntry(after, contractPrice, mostOfYear(guarantee, { contractPrice, paidAhead }, entry));
}
/** The same where the entry was changed by contract; `ofYear`: what the guarantee's year can cover of its price, if it has one. */
function priceByEntry({ coveredPrice, contractPrice }, entryPrice, ofYear) {
    const isWhole = ofYear === null && coveredPrice === contractPrice;
    return isWhole ? entryPrice : smaller(coveredPrice, ofYear ?? entryPrice);
}
/** Whether the amendment itself states the newest price of the contract. */
function bringsPrice({ worksContract }, { contractPrice }, amendedOn, { lastAmendedOn }) {
    return (contractPrice !== worksContract.contractPrice && (lastAmendedOn === null || amendedOn >= lastAmendedOn));
}
/**
 * An amendment of the contract brings no new plan by years: until one is stated, a higher price may belong to this year
 * as a whole. What was paid ahead lessens it.
 */
function mostOfYear({ kind, fiscalYear }, { contractPrice, paidAhead }, entry) {
    const year = (0, covered_year_1.coveredYear)(entry, { kind, fiscalYear, paidAhead });
    if (year === null)
        return null;
    const planned = (entry.fiscalYears ?? []).reduce((sum, { plannedProgress }) => sum + plannedProgress, 0);
    return smaller(contractPrice, (year.price + Math.max(0, contractPrice - planned)));
}
function smaller(one, other) {
    return one < other ? one : other;
}
//# sourceMappingURL=judged-price.js.map