"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlObligeePolicyStore = void 0;
const obligee_policy_row_1 = require("./obligee-policy.row");
class SqlObligeePolicyStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async toAddTo(obligeeId) {
        // Locks the obligee, so that the second of two policies for one day is refused.
        const [obligee] = await this.transaction.sql((parameters) => `SELECT parent_id AS "parentId" FROM obligee WHERE id = ${parameters.add(obligeeId)} ` +
            this.transaction.heldUntilCommit);
        if (!obligee)
            return null;
        const recorded = await this.transaction.sql((parameters) => `SELECT effective_from AS day FROM obligee_policy WHERE obligee_id = ${parameters.add(obligeeId)}`);
        return { parentId: obligee.parentId, effectiveFrom: recorded.map(({ day }) => day) };
    }
    async insert({ rules, papers, recordedAt, ...policy }) {
        await this.transaction.insert(obligee_policy_row_1.ObligeePolicyRow, {
            ...policy,
            ...rules,
            ...papers,
            recordedAt: recordedAt.toISOString(),
        });
    }
}
exports.SqlObligeePolicyStore = SqlObligeePolicyStore;
//# sourceMappingURL=obligee-policy.store.js.map