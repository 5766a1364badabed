"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.historyOf = historyOf;
exports.adoptionSources = adoptionSources;
const ports_1 = require("../../use-cases/obligee/ports");
const adoption_statement_reads_1 = require("./adoption-statement.reads");
/** What is known of an obligee's past: two statements. */
async function historyOf(session, obligeeId) {
    const statements = await session.sql((parameters) => `SELECT ${adoption_statement_reads_1.STATEMENT_COLUMNS}, EXISTS (SELECT 1 FROM adoption h WHERE h.obligee_id = a.obligee_id ` +
        `AND h.is_trial = a.is_trial AND h.source = a.source AND h.as_of = a.as_of) AS "isHeld" ` +
        `FROM adoption_statement a WHERE a.obligee_id = ${parameters.add(obligeeId)} ` +
        `ORDER BY a.id DESC LIMIT ${String(ports_1.MOST_OF_HISTORY)}`);
    const policies = await session.sql((parameters) => `SELECT p.effective_from AS "effectiveFrom", p.source AS source, p.recorded_at AS "recordedAt" ` +
        `FROM obligee_policy p WHERE p.obligee_id = ${parameters.add(obligeeId)} ` +
        `ORDER BY p.effective_from DESC LIMIT ${String(ports_1.MOST_OF_HISTORY)}`);
    return {
        adoptions: withHeld(statements),
        policies: policies.map((policy) => ({
            ...policy,
            recordedAt: new Date(policy.recordedAt),
        })),
    };
}
/** Every source by its name, with what its last import said of it: one statement. */
async function adoptionSources(session) {
    const found = await session.sql(() => `SELECT s.source AS name, MAX(s.as_of) AS "asOf", COUNT(DISTINCT s.obligee_id) AS obligees, ` +
        `MAX(s.recorded_at) AS "recordedAt", (SELECT u.source_url FROM adoption_statement u WHERE u.source = s.source ` +
        `AND u.source_url IS NOT NULL ORDER BY u.id DESC LIMIT 1) AS url FROM adoption_statement s GROUP BY s.source ` +
        `ORDER BY MAX(s.id) DESC LIMIT ${String(ports_1.MOST_SOURCES)}`);
    return found.map(({ obligees, recordedAt, ...source }) => ({
        ...source,
        obligees: Number(obligees),
        recordedAt: recordedAt === null ? null : new Date(recordedAt),
    }));
}
/** A table that was corrected on its own day spoke twice: what it said last is what holds. */
function withHeld(newestFirst) {
    const held = new Set();
    return newestFirst.map((row) => {
        const statement = (0, adoption_statement_reads_1.statementOf)(row);
        const isInForce = Boolean(row.isHeld) && !held.has(statement.isTrial);
        if (isInForce)
            held.add(statement.isTrial);
        return { ...statement, isInForce };
    });
}
//# sourceMappingURL=obligee-history.reads.js.map