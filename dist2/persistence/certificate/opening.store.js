"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlOpeningStore = void 0;
const INSERT = "INSERT INTO opening (obligee_id, guarantee_id, entered_at, first_opened_at, issued_on, number, amount, expires_on)";
class SqlOpeningStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    /**
     * The first opening stays on record; later ones are events only. It waits for an amendment under way, whose
     * amount and expiry it would miss.
     */
    async record(obligeeId, guaranteeId, at) {
        await this.#record(obligeeId, at, (parameters) => `g.id = ${parameters.add(guaranteeId)}`);
    }
    async recordAll(obligeeId, guaranteeIds, at) {
        if (guaranteeIds.length === 0)
            return;
        // In one order, so that no two units of work wait for each other.
        await this.#record(obligeeId, at, (parameters) => `g.id IN (${parameters.list(guaranteeIds)}) ORDER BY g.id`);
    }
    async #record(obligeeId, at, which) {
        await this.transaction.later("opening", (parameters) => `${INSERT} SELECT ${parameters.add(obligeeId)}, g.id, ${parameters.add(at.toISOString())}, ` +
            `${parameters.add(at.toISOString())}, g.issued_on, g.number, g.amount, g.expires_on FROM guarantee g ` +
            `WHERE ${which(parameters)} ${this.transaction.unchangedUntilCommit} ` +
            `ON CONFLICT (obligee_id, guarantee_id) DO UPDATE SET first_opened_at = excluded.first_opened_at ` +
            `WHERE opening.first_opened_at IS NULL`);
    }
    async enter(obligeeIds, guaranteeId, at) {
        await this.transaction.sql((parameters) => `${INSERT} SELECT o.id, g.id, ${parameters.add(at.toISOString())}, NULL, g.issued_on, g.number, g.amount, ` +
            `g.expires_on FROM guarantee g JOIN obligee o ON o.id IN (${parameters.list(obligeeIds)}) ` +
            `WHERE g.id = ${parameters.add(guaranteeId)} ON CONFLICT DO NOTHING`);
    }
}
exports.SqlOpeningStore = SqlOpeningStore;
//# sourceMappingURL=opening.store.js.map