"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.APPLIED_RULE = void 0;
exports.appliedRule = appliedRule;
/** The rule that was applied, in words: the obligee's own by its name, or the national default. */
exports.APPLIED_RULE = {
    en: ({ source, isOwn }) => (isOwn ? `the obligee's own rule (${source})` : "the national default"),
    ja: ({ source, isOwn }) => (isOwn ? `発注者の定め「${source}」` : "全国的な標準"),
};
/** Of a rule or a bound, where it stands and whose it is. */
function appliedRule({ source, isOwn }) {
    return { source, isOwn };
}
//# sourceMappingURL=applied-rule.js.map