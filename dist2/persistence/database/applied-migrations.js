"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appliedMigrations = appliedMigrations;
/** The names of the applied migrations, oldest first; none where the database has no tables of ours. */
async function appliedMigrations(snapshot) {
    if (!(await snapshot.hasTable("migrations")))
        return [];
    const rows = await snapshot.rows(() => "SELECT name FROM migrations ORDER BY timestamp, id");
    return rows.map(({ name }) => name);
}
//# sourceMappingURL=applied-migrations.js.map