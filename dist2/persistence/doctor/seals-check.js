"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealsCheck = void 0;
const seal_finding_1 = require("../../use-cases/shared/seal-finding");
const check_seals_1 = require("../seals/check-seals");
const sealed_rows_1 = require("../seals/sealed-rows");
/** Every sealed row is as the system wrote it, and none is missing. */
class SealsCheck {
    constructor(snapshot, seals, onBroken = () => undefined) {
        this.snapshot = snapshot;
        this.seals = seals;
        this.onBroken = onBroken;
        this.name = "seals";
    }
    async *run() {
        const session = { sql: (write) => this.snapshot.rows(write) };
        const rows = new sealed_rows_1.SealedRows(this.snapshot.engine);
        const isNew = await this.#isNew();
        for await (const found of (0, check_seals_1.checkSeals)(session, { seals: this.seals, rows })) {
            if (isNew && found.table === "seal_register")
                continue;
            this.onBroken(found);
            yield {
                check: this.name,
                severity: "error",
                subject: { table: found.table, id: found.id },
                expected: "is as this system wrote it",
                found: (0, seal_finding_1.describeFinding)(found),
                remedy: found.fault === "UNKNOWN_KEY"
                    ? "Add the key behind the first one of HOSHO_SEAL_KEYS."
                    : "Find out who writes to the database, and restore a backup from before.",
            };
        }
    }
    /** Whether no server has started on it yet: the first one makes the register. */
    async #isNew() {
        const found = await this.snapshot.rows(() => "SELECT name FROM setting UNION ALL SELECT key_id FROM seal_register LIMIT 1");
        return found.length === 0;
    }
}
exports.SealsCheck = SealsCheck;
//# sourceMappingURL=seals-check.js.map