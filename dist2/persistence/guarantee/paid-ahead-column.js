"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.APPLIED_PAID_AHEAD = exports.SAID_BY_APPLICATION = void 0;
exports.paidAheadFrom = paidAheadFrom;
const columns_1 = require("../engine/columns");
/**
 * The application of `guarantee g`, where its own column says nothing and it is of one fiscal year. Guarantees of before
 * the column were issued with what their application said.
 */
exports.SAID_BY_APPLICATION = "CASE WHEN g.paid_ahead IS NULL AND g.fiscal_year IS NOT NULL THEN g.application_id END";
/** The content of that application. */
exports.APPLIED_PAID_AHEAD = `(SELECT pa.content FROM guarantee_application pa WHERE pa.id = ${exports.SAID_BY_APPLICATION})`;
/** 出来高超過額 of a guarantee; `null`: nobody has said any. */
function paidAheadFrom(stored, applied) {
    if (stored !== null)
        return (0, columns_1.yenFromDatabase)(stored);
    if (applied === null)
        return null;
    // Applications of before said nothing of years.
    return JSON.parse(applied).paidAhead ?? null;
}
//# sourceMappingURL=paid-ahead-column.js.map