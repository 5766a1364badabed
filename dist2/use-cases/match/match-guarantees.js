"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_QUESTIONS = void 0;
exports.matchGuarantees = matchGuarantees;
const range_limit_1 = require("../../domain/values/range-limit");
const outcome_1 = require("../shared/outcome");
const match_guarantee_1 = require("./match-guarantee");
/** The most guarantees of one request: as many as pairs that are opened at once. */
exports.MOST_QUESTIONS = 1_000;
/** Compares many guarantees that the caller sees with what it expects of each: an outcome for each, in order. */
async function matchGuarantees(parts, caller, questions) {
    const { length } = questions;
    if (length < 1 || length > exports.MOST_QUESTIONS)
        return (0, outcome_1.invalidInput)([
            { path: "items", code: "ITEMS_OUT_OF_RANGE", limit: (0, range_limit_1.rangeLimit)(1, exports.MOST_QUESTIONS), actual: length },
        ]);
    return (0, outcome_1.done)({ items: await (0, match_guarantee_1.matchEach)(parts, caller, questions) });
}
//# sourceMappingURL=match-guarantees.js.map