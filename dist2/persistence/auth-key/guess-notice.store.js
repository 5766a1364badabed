"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SqlGuessNoticeStore = void 0;
class SqlGuessNoticeStore {
    constructor(transaction) {
        this.transaction = transaction;
    }
    async add({ number, guessClass, organisationId, at }) {
        await this.transaction.sql((parameters) => `INSERT INTO guess_notice (number, guess_class, organisation_id, at) ` +
            `VALUES (${parameters.list([number, guessClass, organisationId, at.toISOString()])}) ` +
            `ON CONFLICT (number, guess_class) DO NOTHING`);
    }
    async take(most) {
        const taken = await this.transaction.sql((parameters) => `DELETE FROM guess_notice WHERE (number, guess_class) IN (SELECT number, guess_class FROM guess_notice ` +
            `ORDER BY at LIMIT ${parameters.add(most)} ${this.transaction.passingOverHeld}) ` +
            `RETURNING number, guess_class AS "guessClass", organisation_id AS "organisationId", at`);
        return taken.map((notice) => ({ ...notice, at: new Date(notice.at) }));
    }
}
exports.SqlGuessNoticeStore = SqlGuessNoticeStore;
//# sourceMappingURL=guess-notice.store.js.map