"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlHandOverRulesStore = void 0;
const hand_over_rules_row_1 = require("./hand-over-rules.row");
class SqlHandOverRulesStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async toAddTo(obligeeId) {
        // Locks the obligee, so that the second of two rules for one day is refused.
        const [obligee] = await this.transaction.sql((parameters) => `SELECT parent_id AS "parentId" FROM obligee WHERE id = ${parameters.add(obligeeId)} ` +
            this.transaction.heldUntilCommit);
        if (!obligee)
            return null;
        const recorded = await this.transaction.sql((parameters) => `SELECT effective_from AS day FROM hand_over_rules WHERE obligee_id = ${parameters.add(obligeeId)}`);
        return { parentId: obligee.parentId, effectiveFrom: recorded.map(({ day }) => day) };
    }
    async insert({ id, obligeeId, recordedAt, effectiveFrom, source, asOf, ...said }) {
        await this.transaction.insert(hand_over_rules_row_1.HandOverRulesRow, {
            id,
            obligeeId,
            effectiveFrom,
            source,
            asOf,
            content: JSON.stringify(said),
            recordedAt: recordedAt.toISOString(),
        });
    }
}
exports.SqlHandOverRulesStore = SqlHandOverRulesStore;
//# sourceMappingURL=hand-over-rules.store.js.map