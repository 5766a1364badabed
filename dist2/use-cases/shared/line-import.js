"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReportedWrites = exports.IMPORT = void 0;
/** An import has no token: it runs beside the server, with the operator's access to the database. */
exports.IMPORT = {
    tokenId: "import",
    role: "OPERATOR",
    organisationId: "import",
    userId: null,
};
/** Rows between two reports of progress. */
const ROWS_PER_REPORT = 1_000;
/** Writes rows part by part, and tells after each how far it is with so many in all. */
class ReportedWrites {
    #written = 0;
    constructor(total, onProgress) {
        this.total = total;
        this.onProgress = onProgress;
    }
    async save(rows, write) {
        for (let from = 0; from < rows.length; from += ROWS_PER_REPORT) {
            const some = rows.slice(from, from + ROWS_PER_REPORT);
            await write(some);
            this.onProgress?.((this.#written += some.length), this.total);
        }
    }
}
exports.ReportedWrites = ReportedWrites;
//# sourceMappingURL=line-import.js.map