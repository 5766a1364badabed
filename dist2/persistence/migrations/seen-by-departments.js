"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepSeenByDepartments = keepSeenByDepartments;
exports.leaveSeenByDepartments = leaveSeenByDepartments;
const NAME = "ledger_seen_by_department";
const HEAD = `CREATE TRIGGER "${NAME}" AFTER INSERT ON "event" FOR EACH ROW`;
const WHEN = "WHEN (NEW.type = 'GUARANTEE_ACCEPTED')";
/** What a department has accepted for its body, the body has on file. */
const DOES = "UPDATE ledger_entry SET seen_version = newest_version WHERE guarantee_id = NEW.guarantee_id " +
    "AND department_id = NEW.organisation_id";
async function keepSeenByDepartments(runner) {
    if (runner.dataSource.options.type !== "postgres") {
        await runner.query(`${HEAD} ${WHEN} BEGIN ${DOES}; END`);
        return;
    }
    await runner.query(`CREATE FUNCTION "${NAME}"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${DOES}; RETURN NULL; END $$`);
    await runner.query(`${HEAD} ${WHEN} EXECUTE FUNCTION "${NAME}"()`);
}
async function leaveSeenByDepartments(runner) {
    const isPostgres = runner.dataSource.options.type === "postgres";
    await runner.query(`DROP TRIGGER "${NAME}"${isPostgres ? ` ON "event"` : ""}`);
    if (isPostgres)
        await runner.query(`DROP FUNCTION "${NAME}"()`);
}
//# sourceMappingURL=seen-by-departments.js.map