import type { MigrationInterface, QueryRunner } from "typeorm";
import { fillItemsOfDepartments } from "./fill-items";
import { keepSeenByDepartments, leaveSeenByDepartments } from "./seen-by-departments";

/** Departments with accounts of their own attend to what their body's ledger has assigned to them. */
export class AssignedEntries1797202000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "ledger_by_department" ON "ledger_entry" ("department_id", "entered_at", "id")`,
    );
    // What was assigned before: its department finds it by the time of update, too.
    await fillItemsOfDepartments(runner, new Date().toISOString());
    await keepSeenByDepartments(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await leaveSeenByDepartments(runner);
    await runner.query(`DROP INDEX "ledger_by_department"`);
  }
}
