"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoredPremiumTables = void 0;
const wanted_1 = require("../../use-cases/shared/wanted");
const premium_table_projection_1 = require("./premium-table-projection");
const selection_1 = require("../engine/selection");
const WHOLE = (0, wanted_1.wholly)();
const SELECTION = (0, selection_1.select)(premium_table_projection_1.PREMIUM_TABLE_PROJECTION, WHOLE, null);
/** The table that a quote is made by, read alike inside a unit of work and outside one. */
class StoredPremiumTables {
    constructor(session) {
        this.session = session;
    }
    async inEffect(issuerId, kind, on) {
        const [row] = await this.session.sql((parameters) => `SELECT ${SELECTION.columns} FROM premium_table t WHERE t.issuer_id = ${parameters.add(issuerId)} ` +
            `AND t.kind = ${parameters.add(kind)} AND t.effective_from <= ${parameters.add(on)} ` +
            "ORDER BY t.effective_from DESC LIMIT 1");
        await this.session.relyOnParties([issuerId]);
        return row ? (0, selection_1.asAsked)(SELECTION.toView((0, selection_1.cellsOf)(row)), WHOLE) : null;
    }
}
exports.StoredPremiumTables = StoredPremiumTables;
//# sourceMappingURL=premium-table-in-force.reads.js.map