"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReturnedApplications1795600000000 = void 0;
const typeorm_1 = require("typeorm");
const table_1 = require("./table");
const ADDED = {
    guarantee_application: { returns: "text" },
    mail: { application_id: "varchar(64)" },
};
const MAILS = new typeorm_1.TableIndex({
    name: "mail_of_application",
    columnNames: ["application_id", "created_at", "id"],
});
/** Applications that were returned to be corrected (差戻し), and the mails about them. */
class ReturnedApplications1795600000000 {
    async up(runner) {
        for (const [table, columns] of Object.entries(ADDED))
            await (0, table_1.addColumns)(runner, table, columns);
        await runner.createIndex("mail", MAILS);
    }
    async down(runner) {
        await runner.query('DELETE FROM "mail" WHERE "application_id" IS NOT NULL');
        await runner.dropIndex("mail", MAILS);
        for (const [table, columns] of Object.entries(ADDED))
            await (0, table_1.dropColumns)(runner, table, Object.keys(columns));
    }
}
exports.ReturnedApplications1795600000000 = ReturnedApplications1795600000000;
//# sourceMappingURL=1795600000000-returned-applications.js.map