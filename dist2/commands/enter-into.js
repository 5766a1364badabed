"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.enterInto = enterInto;
const pino_1 = require("pino");
const auth_key_vault_1 = require("../use-cases/auth-key/auth-key-vault");
const claim_database_1 = require("../use-cases/operation/claim-database");
const config_1 = require("../config");
const sandbox_1 = require("../sandbox");
const assemble_storage_1 = require("../server/assemble-storage");
const operator_desk_1 = require("../server/operator-desk");
const start_failure_1 = require("../server/start-failure");
const purpose_of_1 = require("./purpose-of");
/** What a command prints is its result: alarms go to standard error. */
const STANDARD_ERROR = 2;
/**
 * Enters data into a database, the sandbox's too, and closes it again. It makes and reads no auth key and sends no mail:
 * all it needs is the database and the keys that seal its rows.
 */
async function enterInto(work) {
    const databaseUrl = (0, config_1.readDatabaseUrl)();
    const purpose = await (0, purpose_of_1.purposeAt)(databaseUrl);
    // A sandbox is there already: none is made beside it.
    if (purpose === null)
        (0, config_1.readDatabaseUrl)({ isRequired: true });
    const { sealKeys, vault, operatorMails } = purpose === "sandbox" ? sandboxSettings() : (0, config_1.readEntrySettings)();
    const logger = (0, pino_1.pino)({ level: "warn" }, pino_1.pino.destination(STANDARD_ERROR));
    const desk = (0, operator_desk_1.operatorDesk)(logger, operatorMails, null);
    try {
        const { parts, close } = await (0, assemble_storage_1.assembleStorage)({ databaseUrl, sealKeys, desk });
        try {
            await parts.clockWatch.exempt(async () => {
                if (vault === null)
                    await (0, claim_database_1.claimWithoutVault)(parts);
                else
                    await (0, claim_database_1.claimDatabase)({ ...parts, vault: new auth_key_vault_1.AuthKeyVault(vault) }, purpose ?? "production");
            });
            return await work(parts);
        }
        finally {
            await close();
        }
    }
    catch (error) {
        throw (0, start_failure_1.asDatabaseFailure)(error, databaseUrl);
    }
}
function sandboxSettings() {
    const secrets = (0, sandbox_1.existingSandboxSecrets)();
    if (secrets === null)
        throw new config_1.ConfigError([
            "This database is a sandbox's, whose secrets are in data/sandbox-secret: run the command in the directory that the " +
                "sandbox was started in.",
        ]);
    const { sealKeys, ...vault } = secrets;
    return { sealKeys, vault, operatorMails: [] };
}
//# sourceMappingURL=enter-into.js.map