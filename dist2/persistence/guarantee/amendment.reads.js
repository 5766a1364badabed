"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendmentsOfGuarantees = amendmentsOfGuarantees;
const instant_1 = require("../engine/instant");
const amendable_terms_column_1 = require("./amendable-terms-column");
/** The amendments of guarantees that the caller is known to see, oldest first: one statement, however many. */
async function amendmentsOfGuarantees(session, guaranteeIds) {
    const rows = await session.sql((parameters) => `SELECT a.id AS id, a.guarantee_id AS guarantee, a.amended_on AS "amendedOn", a.recorded_at AS "recordedAt", ` +
        `a.effect AS effect, a."before" AS "before", a."after" AS "after", a.certificate_id AS "certificateId" ` +
        `FROM amendment a WHERE a.guarantee_id IN (${parameters.list(guaranteeIds)}) ` +
        "ORDER BY a.guarantee_id, a.revision");
    const byGuarantee = new Map(guaranteeIds.map((id) => [id, []]));
    for (const { guarantee, recordedAt, before, after, ...row } of rows)
        byGuarantee.get(guarantee)?.push({
            ...row,
            recordedAt: (0, instant_1.instantFromDatabase)(recordedAt),
            before: (0, amendable_terms_column_1.amendableTermsFrom)(before),
            after: (0, amendable_terms_column_1.amendableTermsFrom)(after),
        });
    return byGuarantee;
}
//# sourceMappingURL=amendment.reads.js.map