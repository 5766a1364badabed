"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredPolicies = void 0;
const obligee_policy_1 = require("../../domain/obligee/obligee-policy");
const columns_1 = require("../engine/columns");
const COLUMNS = [
    "id",
    "obligeeId",
    "effectiveFrom",
    ...obligee_policy_1.POLICY_RULES,
    "performanceExtension",
    "certificateCopyNote",
    "source",
]
    .map((property) => `p.${(0, columns_1.columnName)(property)} AS "${property}"`)
    .join(", ");
/** Policies as `eligibility` needs them, inside a unit of work and outside one. */
class StoredPolicies {
    constructor(session) {
        this.session = session;
    }
    async ofObligee(obligeeId) {
        return (await this.ofObligees([obligeeId])).get(obligeeId) ?? [];
    }
    async ofObligees(obligeeIds) {
        if (obligeeIds.length === 0)
            return new Map();
        const found = await this.session.sql((parameters) => `SELECT o.id AS "askedId", o.parent_id AS "bodyId", ${COLUMNS} FROM obligee o ` +
            `LEFT JOIN obligee_policy p ON p.obligee_id IN (o.id, o.parent_id) ` +
            `WHERE o.id IN (${parameters.list(obligeeIds)}) ORDER BY p.effective_from`);
        const parties = found.flatMap(({ askedId, bodyId }) => (bodyId === null ? [askedId] : [askedId, bodyId]));
        await this.session.relyOnParties([...new Set(parties)]);
        const rows = found.filter((row) => row.id !== null);
        return new Map(obligeeIds.map((id) => [
            id,
            inForceFor(id, rows.filter(({ askedId }) => askedId === id)),
        ]));
    }
}
exports.StoredPolicies = StoredPolicies;
/** A department goes by its own policies from the first of them on, and by those of its body until then. */
function inForceFor(obligeeId, rows) {
    const firstOfOwn = rows.find((row) => row.obligeeId === obligeeId)?.effectiveFrom;
    return rows
        .filter((row) => row.obligeeId === obligeeId || firstOfOwn === undefined || row.effectiveFrom < firstOfOwn)
        .map(policyOf);
}
function policyOf(row) {
    const rules = obligee_policy_1.POLICY_RULES.map((rule) => [rule, ruleOf(rule, row[rule])]);
    return {
        effectiveFrom: row.effectiveFrom,
        rules: Object.fromEntries(rules),
        papers: {
            performanceExtension: row.performanceExtension,
            certificateCopyNote: row.certificateCopyNote,
        },
        source: row.source,
    };
}
/** PostgreSQL's driver returns a bigint as a string, and SQLite has no booleans. */
function ruleOf(rule, stored) {
    if (stored === null)
        return null;
    return (0, obligee_policy_1.isCondition)(rule) ? Boolean(stored) : Number(stored);
}
//# sourceMappingURL=policy.reads.js.map