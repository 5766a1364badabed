"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseUnfit = void 0;
/** The database itself is unusable; its address is right. The operator can mend that. */
class DatabaseUnfit extends Error {
    constructor(reason, remedy) {
        super(`the database cannot be used: ${reason}. ${remedy}.`);
        this.reason = reason;
        this.remedy = remedy;
        this.name = "DatabaseUnfit";
    }
}
exports.DatabaseUnfit = DatabaseUnfit;
//# sourceMappingURL=database-unfit.js.map