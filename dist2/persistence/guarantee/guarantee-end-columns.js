"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.endColumnsOf = endColumnsOf;
exports.pendingEndOf = pendingEndOf;
exports.endFields = endFields;
/** An end in its columns, recorded or waiting. */
function endColumnsOf({ status, endedOn, ground, consentedOn, reference, evidence, }) {
    return {
        status,
        endedOn,
        ground,
        consentedOn,
        reference,
        evidenceKind: evidence?.kind ?? null,
        evidenceDay: evidence?.day ?? null,
        evidenceReference: evidence?.reference ?? null,
        evidenceDigest: evidence?.digest ?? null,
    };
}
/** The end that stands in these columns. */
function pendingEndOf(row) {
    const { evidenceKind: kind, evidenceDay: day, evidenceReference: reference, evidenceDigest: digest } = row;
    const isEvidenced = kind !== null && day !== null && reference !== null && digest !== null;
    return {
        status: row.status,
        endedOn: row.endedOn,
        ground: row.ground,
        consentedOn: row.consentedOn,
        reference: row.reference,
        evidence: isEvidenced ? { kind, day: day, reference, digest } : null,
    };
}
/** The columns of ends as views read them, under this alias. */
function endFields(alias) {
    return {
        status: { expression: `${alias}.status` },
        endedOn: { expression: `${alias}.ended_on` },
        ground: { expression: `${alias}.ground` },
        consentedOn: { expression: `${alias}.consented_on` },
        reference: { expression: `${alias}.reference` },
        evidence: {
            noneWithout: "kind",
            fields: {
                kind: { expression: `${alias}.evidence_kind` },
                day: { expression: `${alias}.evidence_day` },
                reference: { expression: `${alias}.evidence_reference` },
                digest: { expression: `${alias}.evidence_digest` },
            },
        },
    };
}
//# sourceMappingURL=guarantee-end-columns.js.map