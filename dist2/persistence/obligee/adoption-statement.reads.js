"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.STATEMENT_COLUMNS = void 0;
exports.statementOf = statementOf;
const adoption_reads_1 = require("./adoption.reads");
/** The columns of `adoption_statement a`. */
exports.STATEMENT_COLUMNS = `${adoption_reads_1.ADOPTION_COLUMNS}, a.source_url AS "sourceUrl", a.is_day_stated AS "isDayStated", a.recorded_at AS "recordedAt"`;
function statementOf(row) {
    return {
        ...(0, adoption_reads_1.adoptionOf)(row),
        id: row.id,
        obligeeId: row.obligeeId,
        sourceUrl: row.sourceUrl,
        isDayStated: row.isDayStated === null ? null : Boolean(row.isDayStated),
        recordedAt: row.recordedAt === null ? null : new Date(row.recordedAt),
    };
}
//# sourceMappingURL=adoption-statement.reads.js.map