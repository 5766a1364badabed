"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealBroken = void 0;
exports.describeFinding = describeFinding;
const WORDS = {
    CHANGED: "was changed past the system",
    UNSEALED: "came past the system: it has no seal",
    MISSING: "is missing: it was taken away past the system",
    OUT_OF_ORDER: "does not follow the event before it: events are missing, or changed places",
    OLDER: "is an older row that is back",
    HEAD: "has no valid head: it was changed or taken away",
    OUTDATED: "is not what the register says: an older state of the whole subject is back",
    UNLISTED: "is not listed in the register: it came past the system",
    REGISTER: "was changed or taken away, or is an older page of the register",
    UNKNOWN_KEY: "is sealed with a key that HOSHO_SEAL_KEYS does not list",
};
/** For the operator. */
function describeFinding({ fault, table, id, chain }) {
    const ofWhat = chain === null || chain === id ? "" : ` (of ${chain})`;
    return `${table} ${id}${ofWhat} ${WORDS[fault]}`;
}
/**
 * What was to be served or built upon is not what the system wrote. Nothing of it is served: the caller learns that
 * something went wrong, the operator what.
 */
class SealBroken extends Error {
    constructor(findings) {
        super(`a seal is broken: ${findings.map(describeFinding).join("; ")}`);
        this.findings = findings;
        this.name = "SealBroken";
    }
}
exports.SealBroken = SealBroken;
//# sourceMappingURL=seal-finding.js.map