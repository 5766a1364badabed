"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendableTermsFrom = amendableTermsFrom;
exports.amendmentChangeFrom = amendmentChangeFrom;
/** What terms and changes did not say when some of them were stored. */
const UNSAID = { paidAhead: null };
/** The terms before or after an amendment, as they were stored. */
function amendableTermsFrom(stored) {
    return { ...UNSAID, ...JSON.parse(stored) };
}
function amendmentChangeFrom(stored) {
    return { ...UNSAID, ...JSON.parse(stored) };
}
//# sourceMappingURL=amendable-terms-column.js.map