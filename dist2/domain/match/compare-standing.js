"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.compareStanding = compareStanding;
const guarantee_life_cycle_1 = require("../guarantee/guarantee-life-cycle");
const match_rule_words_1 = require("./match-rule-words");
const said_1 = require("./said");
/** Compared whatever is expected: a guarantee that has ended, or a superseded version of its certificate, is no match. */
function compareStanding({ expected, guarantee, today }) {
    const { status, expiresOn, version } = guarantee;
    const { certificateVersion: onFile } = expected;
    const isBinding = (0, guarantee_life_cycle_1.isInForce)(status, expiresOn, today);
    const isNewest = onFile === null || onFile === version;
    return {
        field: "STANDING",
        result: isBinding && isNewest ? "MATCH" : "MISMATCH",
        expected: onFile === null ? IN_FORCE : inForceAs(onFile),
        actual: isBinding ? inForceAs(version) : endOf(status),
        rule: onFile === null ? match_rule_words_1.RULE_WORDS.IN_FORCE : match_rule_words_1.RULE_WORDS.NEWEST_VERSION,
    };
}
const IN_FORCE = (0, said_1.inEach)("in force", "有効");
function inForceAs(version) {
    const text = String(version);
    return (0, said_1.inEach)(`in force, version ${text}`, `有効（第${text}版）`);
}
function endOf(status) {
    if (status === "CANCELLED")
        return (0, said_1.inEach)("cancelled", "解約");
    if (status === "DISCHARGED")
        return (0, said_1.inEach)("discharged", "保証終了（債務履行済）");
    return (0, said_1.inEach)("expired", "期限満了");
}
//# sourceMappingURL=compare-standing.js.map