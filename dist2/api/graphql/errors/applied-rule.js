"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IS_OWN_RULE = void 0;
exports.withRule = withRule;
const applied_rule_1 = require("../../../domain/values/applied-rule");
const wording_1 = require("../../../domain/values/wording");
exports.IS_OWN_RULE = "Whether the obligee (発注者) set the rule itself; false: the national default (全国的な標準) was applied; null: the rule is no " +
    "part of any policy.";
/** A message for people, with the rule that was applied before it, where it is one that obligees may set. */
function withRule(message, { source, isOwn }, locale) {
    if (source === undefined || isOwn === undefined)
        return message;
    const rule = (0, wording_1.inWords)(applied_rule_1.APPLIED_RULE, locale, { source, isOwn });
    return locale === "ja" ? `${rule}により、${message}` : `By ${rule}: ${message}`;
}
//# sourceMappingURL=applied-rule.js.map