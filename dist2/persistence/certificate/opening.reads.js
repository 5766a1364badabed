"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ScopedOpeningReads = void 0;
const scope_1 = require("../engine/scope");
/** What a caller sees without a key. */
class ScopedOpeningReads {
    constructor(session) {
        this.session = session;
    }
    async thoseEntered(caller, guaranteeIds) {
        if (guaranteeIds.length === 0)
            return new Set();
        const found = await this.session.sql((parameters) => `SELECT g.id AS id FROM guarantee g WHERE g.id IN (${parameters.list(guaranteeIds)}) ` +
            `AND ${(0, scope_1.guaranteesInScope)({ ...caller, justOpened: [] }, "g", parameters)}`);
        return new Set(found.map(({ id }) => id));
    }
}
exports.ScopedOpeningReads = ScopedOpeningReads;
//# sourceMappingURL=opening.reads.js.map