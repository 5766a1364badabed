"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toUserError = toUserError;
const wording_1 = require("../../../domain/values/wording");
const refusals_1 = require("../../../use-cases/refusals");
const error_types_1 = require("./error-types");
const input_finding_type_1 = require("./input-finding.type");
/** A refusal as its caller is told, in the caller's language. */
function toUserError(refusal, locale) {
    const { code } = refusal;
    const values = { ...refusal };
    const told = Object.entries((0, error_types_1.dataOf)(code)).flatMap(([name, { kind }]) => {
        if (kind === "untold")
            return [];
        const value = values[name];
        return [[name, kind === "findings" ? (0, input_finding_type_1.inputFindings)(value, locale) : value]];
    });
    return {
        ...Object.fromEntries(told),
        __typename: (0, error_types_1.errorNameOf)(code),
        code,
        message: messageOf(refusal, locale),
    };
}
/** What a person reads about a refusal. */
function messageOf(refusal, locale) {
    const declared = refusals_1.REFUSALS;
    return (0, wording_1.inWords)(declared[refusal.code].words, locale, refusal);
}
//# sourceMappingURL=to-user-error.js.map