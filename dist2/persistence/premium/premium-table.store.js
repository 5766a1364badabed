"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlPremiumTableStore = void 0;
const premium_table_row_1 = require("./premium-table.row");
class SqlPremiumTableStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async daysToAddTo(issuerId, kind) {
        // The update changes nothing but locks the issuer's row, so that one of two first tables comes second.
        await this.transaction.sql((parameters) => `UPDATE issuer SET next_serial = next_serial WHERE id = ${parameters.add(issuerId)}`);
        const rows = await this.transaction.sql((parameters) => `SELECT effective_from AS day FROM premium_table WHERE issuer_id = ${parameters.add(issuerId)} ` +
            `AND kind = ${parameters.add(kind)}`);
        return rows.map(({ day }) => day);
    }
    async insert(issuerId, table, recordedAt) {
        const { id, kind, effectiveFrom, method, bands, minimum, roundDownTo, onlineDiscount } = table;
        await this.transaction.insert(premium_table_row_1.PremiumTableRow, {
            id,
            issuerId,
            kind,
            effectiveFrom,
            method,
            bands: JSON.stringify(bands.map(({ upTo, ratePerMillion }) => ({ upTo, ratePerMillion }))),
            minimum,
            roundDownTo,
            discountOff: onlineDiscount?.off ?? null,
            discountFrom: onlineDiscount?.from ?? null,
            discountName: onlineDiscount?.name ?? null,
            illustrative: table.illustrative,
            source: table.source,
            recordedAt: recordedAt.toISOString(),
        });
    }
}
exports.SqlPremiumTableStore = SqlPremiumTableStore;
//# sourceMappingURL=premium-table.store.js.map