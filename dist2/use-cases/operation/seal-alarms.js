"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sealAlarms = sealAlarms;
const seal_finding_1 = require("../shared/seal-finding");
const LONGEST_SUBJECT = 64;
/**
 * What the operator is told of findings, one alarm for each subject. Its event has a chain of its own: the one that is
 * broken takes no more of them.
 */
function sealAlarms(findings) {
    const alarms = new Map();
    for (const finding of findings) {
        const { table, id, chain, fault } = finding;
        const subject = `seal of ${chain ?? `${table} ${id}`}`.slice(0, LONGEST_SUBJECT);
        const facts = { table, row: id, fault, finding: (0, seal_finding_1.describeFinding)(finding) };
        if (!alarms.has(subject))
            alarms.set(subject, { name: "SEAL_BROKEN", subject, facts });
    }
    return [...alarms.values()];
}
//# sourceMappingURL=seal-alarms.js.map