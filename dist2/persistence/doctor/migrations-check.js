"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MigrationsCheck = void 0;
const applied_migrations_1 = require("../database/applied-migrations");
const migrations_1 = require("../migrations");
/** All migrations of this version are applied, and no unknown ones. */
class MigrationsCheck {
    constructor(snapshot) {
        this.snapshot = snapshot;
        this.name = "migrations";
        this.isGate = true;
    }
    async *run() {
        const applied = await (0, applied_migrations_1.appliedMigrations)(this.snapshot);
        const known = migrations_1.MIGRATIONS.map(({ name }) => name);
        for (const name of known.filter((each) => !applied.includes(each)))
            yield this.#finding(name, "is applied", "is not applied", "Start the server once: it brings the tables up to date.");
        for (const name of applied.filter((each) => !known.includes(each)))
            yield this.#finding(name, "is known to this version", "is not known: a newer version, or another program, was here", "Run the version that made it.");
    }
    #finding(id, expected, found, remedy) {
        return {
            check: this.name,
            severity: "error",
            subject: { table: "migrations", id },
            expected,
            found,
            remedy,
        };
    }
}
exports.MigrationsCheck = MigrationsCheck;
//# sourceMappingURL=migrations-check.js.map