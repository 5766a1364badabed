"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Alarms1795402200000 = void 0;
const typeorm_1 = require("typeorm");
const table_1 = require("./table");
const ALARM = (0, table_1.table)("alarm", {
    name: { ...table_1.valueName, isPrimary: true },
    subject: { ...table_1.id, isPrimary: true },
    hour: { type: "varchar", length: "13", isPrimary: true },
    times: table_1.integer,
});
/** The columns that a mail to the operator leaves empty. */
const CONCERNED = ["guarantee_id", "contractor_id", "issuer_id"];
/** Alarms to the operator: their counts, and mails about no guarantee. */
class Alarms1795402200000 {
    async up(runner) {
        await runner.createTable(ALARM);
        await mayBeEmpty(runner, true);
    }
    async down(runner) {
        await runner.query('DELETE FROM "mail" WHERE "guarantee_id" IS NULL');
        await mayBeEmpty(runner, false);
        await runner.dropTable(ALARM);
    }
}
exports.Alarms1795402200000 = Alarms1795402200000;
/**
 * On SQLite, TypeORM makes the table anew and keeps its rows. That is safe: the table has no triggers, and no
 * other refers to it. On PostgreSQL, TypeORM would make the columns anew, and empty.
 */
async function mayBeEmpty(runner, isNullable) {
    for (const name of CONCERNED)
        if (runner.dataSource.options.type === "postgres")
            await runner.query(`ALTER TABLE "mail" ALTER COLUMN "${name}" ${isNullable ? "DROP" : "SET"} NOT NULL`);
        else
            await runner.changeColumn("mail", name, new typeorm_1.TableColumn({ name, ...table_1.id, isNullable }));
}
//# sourceMappingURL=1795402200000-alarms.js.map