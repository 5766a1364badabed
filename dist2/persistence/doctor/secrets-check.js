"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SecretsCheck = void 0;
const claim_database_1 = require("../../use-cases/operation/claim-database");
/** The secrets in the settings are the database's own. */
class SecretsCheck {
    constructor(snapshot, vault) {
        this.snapshot = snapshot;
        this.vault = vault;
        this.name = "secrets";
    }
    async *run() {
        const [row] = await this.snapshot.rows(() => "SELECT value FROM setting WHERE name = 'secretCheck'");
        if ((0, claim_database_1.isMadeWith)(this.vault, row?.value ?? null))
            return;
        yield {
            check: this.name,
            severity: "error",
            subject: { table: "setting", id: "secretCheck" },
            expected: "the secrets that the database was made with",
            found: row ? "others" : "a database without secrets yet",
            remedy: row
                ? "Bring back HOSHO_AUTH_KEY_PEPPER and HOSHO_AUTH_KEY_ENCRYPTION_KEY: without them no auth key can be read."
                : "Start the server once.",
        };
    }
}
exports.SecretsCheck = SecretsCheck;
//# sourceMappingURL=secrets-check.js.map