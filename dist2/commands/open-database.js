"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openDatabase = openDatabase;
exports.productionSettings = productionSettings;
exports.inProduction = inProduction;
const pino_1 = require("pino");
const claim_database_1 = require("../use-cases/operation/claim-database");
const config_1 = require("../config");
const assemble_1 = require("../server/assemble");
const mail_transport_1 = require("../server/mail-transport");
const operator_desk_1 = require("../server/operator-desk");
const start_failure_1 = require("../server/start-failure");
/** A server logs to standard output. A command prints there, so its alarms go to standard error. */
const LOG = 1;
const BESIDE_OUTPUT = 2;
/** The services on the database that the settings name. They claim that database for this purpose alone. */
async function openDatabase(config, secrets, purpose, { clockWatch, alarmsTo = LOG, sealsRows } = {}) {
    const { databaseUrl, database, logLevel, operatorMails } = config;
    const { service, fourEyesFrom, mostAttachmentBytes, webhookPrivateAddresses } = config;
    const logger = (0, pino_1.pino)({ level: logLevel }, pino_1.pino.destination(alarmsTo));
    const desk = (0, operator_desk_1.operatorDesk)(logger, operatorMails, (0, mail_transport_1.mailTransportOf)(config));
    try {
        const makesDirectory = purpose === "sandbox";
        const options = { databaseUrl, secrets, desk, makesDirectory, clockWatch };
        const bounds = { service, fourEyesFrom, mostAttachmentBytes, webhookPrivateAddresses };
        const assembled = await (0, assemble_1.assemble)({ ...options, ...bounds, ...database });
        // A server whose clock is wrong still serves reads.
        const { isSealedNow } = await assembled.useCaseParts.clockWatch.exempt(() => (0, claim_database_1.claimDatabase)(assembled.useCaseParts, purpose, sealsRows === undefined ? {} : { sealsRows }));
        if (isSealedNow)
            console.error(SEALED_NOW);
        return assembled;
    }
    catch (error) {
        throw (0, start_failure_1.asDatabaseFailure)(error, databaseUrl);
    }
}
/** Once in the life of a database that is older than the seals. */
const SEALED_NOW = "The rows of this database had no seals. They have been sealed as they are: what was changed before today is not found.";
/** Production's settings, with its secrets. */
function productionSettings() {
    const config = (0, config_1.readConfig)("serve");
    if (!config.secrets)
        throw new config_1.ConfigError(["the secrets of the auth keys are missing"]);
    return { config, secrets: config.secrets };
}
/** Does something with the production database, and closes it again. */
async function inProduction(work, choice = {}) {
    const { config, secrets } = productionSettings();
    const assembled = await openDatabase(config, secrets, "production", {
        alarmsTo: BESIDE_OUTPUT,
        ...choice,
    });
    try {
        return await work(assembled);
    }
    finally {
        await assembled.close();
    }
}
//# sourceMappingURL=open-database.js.map