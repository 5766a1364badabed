"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.matchGuarantee = matchGuarantee;
exports.matchEach = matchEach;
const guarantee_expectation_1 = require("../../domain/match/guarantee-expectation");
const guarantee_number_1 = require("../../domain/values/guarantee-number");
const outcome_1 = require("../shared/outcome");
const compare_guarantees_1 = require("./compare-guarantees");
/** Compares a guarantee that the caller sees with what it expects of it. Changes nothing. */
async function matchGuarantee(parts, caller, question) {
    const [matched] = await matchEach(parts, caller, [question]);
    return matched ?? (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
}
/** Each question's own outcome, in order; all guarantees are read together. */
async function matchEach(parts, caller, questions) {
    const judged = questions.map((question) => ({ question, findings: [...findingsOn(question)] }));
    const sound = judged.flatMap(({ question, findings }) => findings.length > 0 ? [] : [{ ...question, number: (0, guarantee_number_1.parseGuaranteeNumber)(question.number ?? "") ?? null }]);
    const matched = (await (0, compare_guarantees_1.compareGuarantees)(parts, caller, sound)).values();
    return judged.map(({ findings }) => {
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        const { value: found } = matched.next();
        return found ? (0, outcome_1.done)(found) : (0, outcome_1.refused)({ code: "GUARANTEE_NOT_FOUND" });
    });
}
function* findingsOn({ guaranteeId, number, expected }) {
    if ((guaranteeId === null) === (number === null))
        yield { path: "guaranteeId", code: "ID_OR_NUMBER" };
    if (number !== null)
        yield* (0, guarantee_number_1.findingsOnNumber)("number", number);
    yield* (0, guarantee_expectation_1.findingsOnExpectation)("expect", expected);
}
//# sourceMappingURL=match-guarantee.js.map