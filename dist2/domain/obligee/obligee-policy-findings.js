"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_COPY_NOTE = exports.LONGEST_POLICY_SOURCE = void 0;
exports.findingsOnPolicy = findingsOnPolicy;
const readable_text_1 = require("../values/readable-text");
const obligee_policy_1 = require("./obligee-policy");
const range_limit_1 = require("../values/range-limit");
const yen_1 = require("../values/yen");
const PERCENT = [0, 100];
const PRICE = [0, yen_1.MAX_YEN];
/** Ten years: longer than any rule's work period. */
const DAYS = [0, 3_650];
/** The least and the most that each bound can be; a rule that holds or does not has none. */
const BOUNDS = {
    advancePercent: PERCENT,
    interimPercent: PERCENT,
    totalPercent: PERCENT,
    surveyPercent: PERCENT,
    lowBidAdvancePercent: PERCENT,
    advanceReturnPercent: PERCENT,
    totalReturnPercent: PERCENT,
    performancePercent: PERCENT,
    lowBidPerformancePercent: PERCENT,
    // Ten times the price: no contract grows further.
    performanceRaiseFromPercent: [100, 1_000],
    minimumPrice: PRICE,
    minimumDays: DAYS,
    interimMinimumPrice: PRICE,
    interimMinimumDays: DAYS,
    interimMinimumYearLimit: PRICE,
    // Ceilings are rounded down to 10,000 or 100,000 yen; more than this is a slip.
    roundDownTo: [1, 1_000_000],
    cap: [1, yen_1.MAX_YEN],
    interimCap: [1, yen_1.MAX_YEN],
    lowBidInterimPercent: PERCENT,
    lowBidTotalPercent: PERCENT,
};
/** The most characters of a policy's source. */
exports.LONGEST_POLICY_SOURCE = 500;
/** All that is wrong with a policy, each with its place; empty when contracts can be judged by it. */
function findingsOnPolicy(policy) {
    return [
        ...findingsOnBounds(policy),
        ...findingsOnTotal(policy),
        ...(0, readable_text_1.findingsOnText)("source", policy.source, exports.LONGEST_POLICY_SOURCE),
        ...findingsOnCopyNote(policy),
    ];
}
/** The most characters of an obligee's note that fit on a copy of the certificate. */
exports.LONGEST_COPY_NOTE = 200;
function findingsOnCopyNote({ papers: { certificateCopyNote } }) {
    if (certificateCopyNote === null)
        return [];
    return (0, readable_text_1.findingsOnText)("certificateCopyNote", certificateCopyNote, exports.LONGEST_COPY_NOTE);
}
function* findingsOnBounds({ rules }) {
    for (const path of obligee_policy_1.POLICY_RULES) {
        if ((0, obligee_policy_1.isCondition)(path))
            continue;
        const value = rules[path];
        const [least, most] = BOUNDS[path];
        if (value !== null && (value < least || value > most))
            yield { path, code: "OUT_OF_RANGE", limit: (0, range_limit_1.rangeLimit)(least, most), actual: value };
    }
}
/** What may not be more alone than another rule allows together. */
const TOGETHER = [
    ["advancePercent", "totalPercent", "OVER_TOTAL_PERCENT"],
    ["interimPercent", "totalPercent", "OVER_TOTAL_PERCENT"],
    ["lowBidAdvancePercent", "lowBidTotalPercent", "OVER_LOW_BID_TOTAL_PERCENT"],
    ["lowBidInterimPercent", "lowBidTotalPercent", "OVER_LOW_BID_TOTAL_PERCENT"],
];
/** Neither advance alone is more than both together, national defaults included. */
function* findingsOnTotal(policy) {
    const rules = (0, obligee_policy_1.rulesOn)(policy.effectiveFrom, [policy]);
    for (const [path, together, code] of TOGETHER) {
        const limit = rules[together].value;
        const actual = rules[path].value;
        if (actual > limit)
            yield { path, code, limit, actual };
    }
}
//# sourceMappingURL=obligee-policy-findings.js.map