"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AssignedEntries1797202000000 = void 0;
const fill_items_1 = require("./fill-items");
const seen_by_departments_1 = require("./seen-by-departments");
/** Departments with accounts of their own attend to what their body's ledger has assigned to them. */
class AssignedEntries1797202000000 {
    async up(runner) {
        await runner.query(`CREATE INDEX "ledger_by_department" ON "ledger_entry" ("department_id", "entered_at", "id")`);
        // What was assigned before: its department finds it by the time of update, too.
        await (0, fill_items_1.fillItemsOfDepartments)(runner, new Date().toISOString());
        await (0, seen_by_departments_1.keepSeenByDepartments)(runner);
    }
    async down(runner) {
        await (0, seen_by_departments_1.leaveSeenByDepartments)(runner);
        await runner.query(`DROP INDEX "ledger_by_department"`);
    }
}
exports.AssignedEntries1797202000000 = AssignedEntries1797202000000;
//# sourceMappingURL=1797202000000-assigned-entries.js.map