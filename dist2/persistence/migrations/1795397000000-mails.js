"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Mails1795397000000 = void 0;
const table_1 = require("./table");
const MAIL = (0, table_1.table)("mail", {
    ...table_1.primaryId,
    type: table_1.valueName,
    guarantee_id: table_1.id,
    contractor_id: table_1.id,
    issuer_id: table_1.id,
    recipient: table_1.text,
    subject: table_1.text,
    text: table_1.text,
    status: table_1.valueName,
    attempts: table_1.integer,
    next_attempt_at: { ...table_1.instant, isNullable: true },
    leased_until: { ...table_1.instant, isNullable: true },
    created_at: table_1.instant,
    sent_at: { ...table_1.instant, isNullable: true },
    failure: { ...table_1.valueName, isNullable: true },
    original_id: { ...table_1.id, isNullable: true },
    copies: table_1.integer,
}, [
    (0, table_1.index)("mail_by_status", ["status", "created_at", "id"]),
    (0, table_1.index)("mail_by_day", ["created_at", "id"]),
    (0, table_1.index)("mail_by_contractor", ["contractor_id", "created_at", "id"]),
    (0, table_1.index)("mail_by_issuer", ["issuer_id", "created_at", "id"]),
    (0, table_1.index)("mail_of_guarantee", ["guarantee_id", "created_at", "id"]),
], { guarantee_id: "guarantee", contractor_id: "contractor", issuer_id: "issuer" });
/** The outbox of mails. */
class Mails1795397000000 {
    async up(runner) {
        await runner.createTable(MAIL);
    }
    async down(runner) {
        await runner.dropTable(MAIL);
    }
}
exports.Mails1795397000000 = Mails1795397000000;
//# sourceMappingURL=1795397000000-mails.js.map