"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlChangeStore = void 0;
const item_updates_1 = require("../engine/item-updates");
const scope_1 = require("../engine/scope");
const positions_above_1 = require("./positions-above");
const stamp_items_1 = require("./stamp-items");
/** The advisory lock of those who give positions on PostgreSQL; on SQLite there is one writer anyhow. */
const ASSIGNER_LOCK = 4_150_024;
/**
 * Gives positions in the feed, and what changed its time of update. A sequence would give them before the commit: a reader would pass a smaller one that is
 * committed later. Numbers of transactions do not survive a restore. So committed events get them, from one assigner at
 * a time, whose positions are committed before the next one begins.
 */
class SqlChangeStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async assign(most, now) {
        const { transaction } = this;
        if (transaction.locksByName)
            await transaction.sql((parameters) => `SELECT pg_advisory_xact_lock(${parameters.add(ASSIGNER_LOCK)})`);
        // A statement of its own: one that waits for the lock would not see what was committed meanwhile.
        const [standing] = await transaction.sql((parameters) => `SELECT COALESCE((SELECT MAX(position) FROM change), 0) AS last, ` +
            `COALESCE((SELECT CAST(value AS bigint) FROM setting WHERE name = ${parameters.add(positions_above_1.POSITIONS_ABOVE)}), 0) AS above, ` +
            `(SELECT value FROM setting WHERE name = ${parameters.add(item_updates_1.LAST_UPDATE)}) AS updated, ` +
            `MAX(arrival) AS arrival, COUNT(*) AS count ` +
            `FROM (SELECT arrival FROM change_pending ORDER BY arrival LIMIT ${String(most)}) first`);
        if (!standing)
            throw new Error("the feed of changes has no standing");
        const above = Math.max(Number(standing.last), Number(standing.above));
        if (standing.arrival !== null)
            await this.#placeUpTo(Number(standing.arrival), above);
        const others = await this.#takeOthers(most);
        if (standing.arrival !== null || others.length > 0)
            await (0, stamp_items_1.stampItems)(transaction, { above, others, at: after(standing.updated, now) });
        return Number(standing.count) === most || others.length === most;
    }
    async #placeUpTo(arrival, before) {
        await this.#place(before, arrival);
        await this.#placeForObligees(before);
        await this.transaction.sql((parameters) => `DELETE FROM change_pending WHERE arrival <= ${parameters.add(arrival)} ` +
            `AND event_id IN (SELECT event_id FROM change WHERE position > ${parameters.add(before)})`);
    }
    /** What changed without an event of the feed. */
    async #takeOthers(most) {
        const taken = await this.transaction.sql(() => `DELETE FROM item_update_pending WHERE id IN (SELECT p.id FROM item_update_pending p LIMIT ${String(most)}) ` +
            `RETURNING subject_id AS id`);
        return taken.map(({ id }) => id);
    }
    /** An issuer is told of an application from its submission on: a draft is its contractor's. */
    async #place(before, arrival) {
        await this.transaction.sql((parameters) => `INSERT INTO change (position, event_id, issuer_id, contractor_id) ` +
            `SELECT CAST(${parameters.add(before)} AS bigint) + ROW_NUMBER() OVER (ORDER BY p.arrival), p.event_id, ` +
            `COALESCE(g.issuer_id, n.issuer_id, CASE WHEN a.submitted_at IS NULL THEN NULL ELSE a.issuer_id END), ` +
            `COALESCE(g.contractor_id, n.contractor_id, a.contractor_id) ` +
            `FROM change_pending p CROSS JOIN event e ` +
            `LEFT JOIN guarantee g ON g.id = e.guarantee_id ` +
            `LEFT JOIN amendment_application n ON n.id = e.subject_id ` +
            `LEFT JOIN guarantee_application a ON a.id = e.subject_id ` +
            `WHERE e.id = p.event_id AND p.arrival <= ${parameters.add(arrival)}`);
    }
    async #placeForObligees(before) {
        await this.transaction.sql((parameters) => `INSERT INTO change_obligee (obligee_id, position) SELECT s.obligee_id, c.position ` +
            `FROM change c CROSS JOIN event e CROSS JOIN opening s WHERE e.id = c.event_id ` +
            `AND s.guarantee_id = e.guarantee_id AND c.position > ${parameters.add(before)} AND ${(0, scope_1.obligeesShown)("s.obligee_id", "e", parameters)}`);
    }
}
exports.SqlChangeStore = SqlChangeStore;
/** A time of update of its own for each portion: whoever has read it has read all before. */
function after(last, now) {
    const earliest = last === null ? 0 : Date.parse(last) + 1;
    return new Date(Math.max(now.getTime(), earliest)).toISOString();
}
//# sourceMappingURL=change.store.js.map