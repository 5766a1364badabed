"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compareBeneficiary = compareBeneficiary;
const compared_writing_1 = require("./compared-writing");
const match_rule_words_1 = require("./match-rule-words");
const said_1 = require("./said");
/**
 * 被保証者: compared for every body, whatever it expects, for a guarantee in another's favour is no match. Contractor and
 * issuer compare it where they say so.
 */
function* compareBeneficiary(comparison) {
    const { expected, guarantee, body } = comparison;
    const { beneficiary } = guarantee;
    const { beneficiaryId: id, beneficiaryName: name } = expected;
    const field = "BENEFICIARY";
    const actual = (0, said_1.asWritten)(beneficiary.stated);
    if (body !== null && bodyOf(beneficiary) !== body.id) {
        const anothers = {
            result: "MISMATCH",
            expected: (0, said_1.asWritten)(body.name),
            rule: match_rule_words_1.RULE_WORDS.OWN_BODY,
        };
        yield { field, actual, ...anothers };
        return;
    }
    const results = [
        ...(id === null ? [] : [sameId(id, beneficiary)]),
        ...(name === null ? [] : [sameName(name, beneficiary)]),
    ];
    if (results.length > 0)
        yield {
            field,
            result: worstOf(results),
            expected: saidOf(comparison),
            actual,
            rule: match_rule_words_1.RULE_WORDS.SAME_BENEFICIARY,
        };
    else if (body !== null)
        yield { field, result: "MATCH", expected: (0, said_1.asWritten)(body.name), actual, rule: match_rule_words_1.RULE_WORDS.OWN_BODY };
}
/** Whom the expectation means, by name: nobody reads ids. */
function saidOf({ expected, guarantee: { beneficiary }, expectedBeneficiary }) {
    const { beneficiaryId, beneficiaryName } = expected;
    if (beneficiaryName !== null)
        return (0, said_1.asWritten)(beneficiaryName);
    if (beneficiaryId === beneficiary.id)
        return (0, said_1.asWritten)(beneficiary.stated);
    return expectedBeneficiary === null
        ? (0, said_1.inEach)("another beneficiary", "別の被保証者")
        : (0, said_1.asWritten)(expectedBeneficiary);
}
function bodyOf({ id, body }) {
    return body?.id ?? id;
}
function sameId(id, beneficiary) {
    return id === beneficiary.id ? "MATCH" : "MISMATCH";
}
/**
 * By the name that the certificate states, or by one that it goes by. Every town has its 契約課: of a department only the
 * name behind its body's says whose it is, unless the certificate itself states no more.
 */
function sameName(name, { stated, addressed = stated, name: own, aliases, body }) {
    const names = [own, ...aliases].map((each) => (body === null ? each : `${body.name}${each}`));
    return (0, compared_writing_1.compareWithAny)(compared_writing_1.compareTexts, name, [stated, addressed, ...names]);
}
function worstOf(results) {
    return ["MISMATCH", "MATCH_FOLDED"].find((result) => results.includes(result)) ?? "MATCH";
}
//# sourceMappingURL=compare-beneficiary.js.map