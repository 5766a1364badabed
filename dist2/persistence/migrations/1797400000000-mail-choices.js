"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MailChoices1797400000000 = void 0;
const table_1 = require("./table");
const MAIL_CHOICE = (0, table_1.table)("mail_choice", {
    organisation_id: { ...table_1.id, isPrimary: true },
    address: { ...table_1.text, isNullable: true },
    switched_off: table_1.text,
    chosen_at: table_1.instant,
});
/** What organisations want to be told by mail; and whose the mails to bodies are, so that they read them again. */
class MailChoices1797400000000 {
    async up(runner) {
        await runner.createTable(MAIL_CHOICE);
        await (0, table_1.addColumns)(runner, "mail", { obligee_id: "varchar(64)" });
        await runner.query('CREATE INDEX "mail_by_obligee" ON "mail" ("obligee_id", "created_at", "id")');
    }
    async down(runner) {
        await runner.query('DROP INDEX "mail_by_obligee"');
        await (0, table_1.dropColumns)(runner, "mail", ["obligee_id"]);
        await runner.dropTable(MAIL_CHOICE);
    }
}
exports.MailChoices1797400000000 = MailChoices1797400000000;
//# sourceMappingURL=1797400000000-mail-choices.js.map