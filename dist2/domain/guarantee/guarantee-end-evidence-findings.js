"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LONGEST_REFERENCE = void 0;
exports.findingsOnEvidence = findingsOnEvidence;
const finding_1 = require("../values/finding");
const readable_text_1 = require("../values/readable-text");
const guarantee_end_evidence_1 = require("./guarantee-end-evidence");
/** The most characters of the document's reference, or of the facts. */
exports.LONGEST_REFERENCE = 200;
const DIGEST_LENGTH = 64;
/** SHA-256 of no bytes at all. */
const DIGEST_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** All that is missing in evidence, or contradicts the end that it is for; at `evidence` and below. */
function findingsOnEvidence(stated, end, guarantee) {
    if (stated === null)
        return [{ path: "evidence", code: "EVIDENCE_REQUIRED" }];
    return (0, finding_1.below)("evidence", [
        ...findingsOnKind(stated, end, guarantee),
        ...findingsOnDay(stated, end, guarantee),
        ...findingsOnReference(stated, end),
        ...findingsOnDigest(stated),
    ]);
}
function* findingsOnKind({ kind }, { purpose }, guarantee) {
    const path = "kind";
    const kinds = (0, guarantee_end_evidence_1.evidenceKindsFor)(purpose);
    if (kind === null)
        yield { path, code: "EVIDENCE_KIND_REQUIRED", limit: kinds.join(", ") };
    else if (!kinds.includes(kind))
        yield { path, code: "EVIDENCE_DOES_NOT_SHOW_IT", limit: kinds.join(", "), actual: kind };
    else if (kind === "ADVANCE_RETURN" && guarantee.kind === "CONTRACT_PERFORMANCE")
        yield { path, code: "ONLY_FOR_ADVANCE" };
}
/** A document shows what has happened to this guarantee, so it is not older than the guarantee and its works contract. */
function* findingsOnDay({ day }, { endedOn, afterEnd, today }, { issuedOn, worksContract: { contractedOn } }) {
    const path = "day";
    if (day === null) {
        yield { path, code: "EVIDENCE_DAY_REQUIRED" };
        return;
    }
    if (day < issuedOn)
        yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: day };
    if (contractedOn !== null && day < contractedOn)
        yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: day };
    if (day > today)
        yield { path, code: "AFTER_TODAY", limit: today, actual: day };
    if (day > endedOn)
        yield { path, code: afterEnd, limit: endedOn, actual: day };
}
function* findingsOnReference({ reference }, { hasReferenceBeside }) {
    const path = "reference";
    if (reference !== null)
        yield* (0, readable_text_1.findingsOnText)(path, reference, exports.LONGEST_REFERENCE);
    else if (!hasReferenceBeside)
        yield { path, code: "EVIDENCE_REFERENCE_REQUIRED" };
}
function findingsOnDigest({ digest }) {
    const path = "digest";
    if (digest === null)
        return [{ path, code: "EVIDENCE_DIGEST_REQUIRED" }];
    const length = Array.from(digest).length;
    if (length !== DIGEST_LENGTH)
        return [{ path, code: "NOT_A_DIGEST", limit: DIGEST_LENGTH, actual: length }];
    const [other] = /[^0-9a-f]/iu.exec(digest) ?? [];
    if (other !== undefined)
        return [{ path, code: "NOT_A_DIGEST", limit: DIGEST_LENGTH, actual: other }];
    if (digest.toLowerCase() === DIGEST_OF_NOTHING)
        return [{ path, code: "DIGEST_OF_NOTHING" }];
    return [];
}
//# sourceMappingURL=guarantee-end-evidence-findings.js.map