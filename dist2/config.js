"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConfigError = void 0;
exports.readConfig = readConfig;
exports.readDatabaseUrl = readDatabaseUrl;
exports.readSecrets = readSecrets;
exports.readEntrySettings = readEntrySettings;
const config_error_1 = require("./config/config-error");
const settings_1 = require("./config/settings");
const settings_reader_1 = require("./config/settings-reader");
var config_error_2 = require("./config/config-error");
Object.defineProperty(exports, "ConfigError", { enumerable: true, get: function () { return config_error_2.ConfigError; } });
const SANDBOX_DATABASE = "sqlite:./data/hosho.sqlite";
/** Reads the settings, the only place that does. Values of secrets appear in no message. */
function readConfig(mode, environment = process.env) {
    const read = new settings_reader_1.SettingsReader(mode, environment);
    const isServe = mode === "serve";
    const config = {
        mode,
        host: read.value(settings_1.HTTP.host),
        port: read.value(settings_1.HTTP.port),
        workers: isServe ? workers(read) : 1,
        databaseUrl: databaseUrl(read, isServe),
        database: {
            connections: { reads: read.value(settings_1.DATABASE.reads), writes: read.value(settings_1.DATABASE.writes) },
            prepared: read.value(settings_1.DATABASE.prepared),
        },
        secrets: isServe ? secrets(read) : null,
        mail: isServe ? mail(read) : null,
        service: { name: read.value(settings_1.SERVICE.name), url: read.optional(settings_1.SERVICE.url) ?? null },
        operatorMails: read.value(settings_1.ALARMS.operatorMails),
        fourEyesFrom: read.optional(settings_1.ENDS.fourEyesFrom) ?? null,
        mostAttachmentBytes: read.value(settings_1.ATTACHMENTS.mostBytes),
        webhookPrivateAddresses: read.value(settings_1.WEBHOOKS.privateAddresses) === "on",
        corsOrigins: read.value(settings_1.HTTP.corsOrigins),
        trustedProxies: read.value(settings_1.HTTP.trustedProxies),
        graphiql: read.value(settings_1.HTTP.graphiql) === "on",
        logLevel: read.value(settings_1.LOG_AND_SHUTDOWN.logLevel),
        introspection: read.value(settings_1.LIMITS.introspection),
        budgets: { token: budget(read, settings_1.LIMITS.token), address: budget(read, settings_1.LIMITS.address) },
        drainMilliseconds: read.value(settings_1.LOG_AND_SHUTDOWN.drainMilliseconds),
    };
    assertNothingWrong(read);
    return Object.freeze(config);
}
/** For whoever needs nothing but the database: which one it is, the sandbox's unless set or required. */
function readDatabaseUrl({ isRequired } = { isRequired: false }, environment = process.env) {
    const read = new settings_reader_1.SettingsReader("serve", environment);
    const url = databaseUrl(read, isRequired);
    assertNothingWrong(read);
    return url;
}
/** The secrets alone, whatever is wrong with the other settings; `null` where they are missing or weak. */
function readSecrets(environment = process.env) {
    return secrets(new settings_reader_1.SettingsReader("serve", environment));
}
/** For whoever enters data into a production database: the keys of its seals, and those of the auth keys if they are set. */
function readEntrySettings(environment = process.env) {
    const read = new settings_reader_1.SettingsReader("serve", environment);
    const pepper = read.optional(settings_1.SECRETS.pepper);
    const encryptionKey = read.optional(settings_1.SECRETS.encryptionKey);
    const sealKeys = read.required(settings_1.SECRETS.sealKeys);
    const operatorMails = read.value(settings_1.ALARMS.operatorMails);
    if (read.problems.length > 0 || !sealKeys)
        throw new config_error_1.ConfigError(read.problems);
    const vault = pepper && encryptionKey ? { pepper, encryptionKey } : null;
    return { sealKeys, vault, operatorMails };
}
function assertNothingWrong({ problems }) {
    if (problems.length > 0)
        throw new config_error_1.ConfigError(problems);
}
function databaseUrl(read, isRequired) {
    const url = isRequired ? read.required(settings_1.DATABASE.url) : read.optional(settings_1.DATABASE.url);
    return url ?? SANDBOX_DATABASE;
}
function workers(read) {
    const count = read.value(settings_1.HTTP.workers);
    if (count > 1 && read.optional(settings_1.DATABASE.url)?.startsWith("sqlite:"))
        read.problems.push(`${settings_1.HTTP.workers.name} is ${String(count)}, but ${settings_1.DATABASE.url.name} names a SQLite file, which one process serves. ` +
            `Set it to 1, or use PostgreSQL.`);
    return count;
}
function secrets(read) {
    const pepper = read.required(settings_1.SECRETS.pepper);
    const encryptionKey = read.required(settings_1.SECRETS.encryptionKey);
    const sealKeys = read.required(settings_1.SECRETS.sealKeys);
    if (pepper && encryptionKey && pepper.equals(encryptionKey))
        read.problems.push(`${settings_1.SECRETS.pepper.name} and ${settings_1.SECRETS.encryptionKey.name} must differ.`);
    if (sealKeys?.some(({ key }) => [pepper, encryptionKey].some((other) => other?.equals(key))))
        read.problems.push(`${settings_1.SECRETS.sealKeys.name} must differ from the secrets of the auth keys.`);
    return pepper && encryptionKey && sealKeys ? { pepper, encryptionKey, sealKeys } : null;
}
function mail(read) {
    const smtpUrl = read.required(settings_1.MAIL.smtpUrl);
    if (smtpUrl === null)
        return null;
    const from = read.required(settings_1.MAIL.from);
    const policy = read.value(settings_1.MAIL.tls);
    const ca = read.optional(settings_1.MAIL.caFile);
    if (policy === "off" && smtpUrl !== undefined && needsTls(smtpUrl))
        read.problems.push(`${settings_1.MAIL.tls.name} is off, but ${settings_1.MAIL.smtpUrl.name} is smtps:// or sends a password to another machine.`);
    if (smtpUrl === undefined || from === undefined)
        return null;
    if (policy === settings_1.MAIL.tls.unlessSet && ca === undefined)
        return { smtpUrl, from };
    return { smtpUrl, from, tls: { policy, ca: ca ?? null } };
}
function needsTls(smtpUrl) {
    return /^smtps:|@(?!(localhost|127(\.\d+){3}|\[::1\])(:\d+)?\/?$)/.test(smtpUrl);
}
function budget(read, { requests, cost, parallel }) {
    return { requests: read.value(requests), cost: read.value(cost), parallel: read.value(parallel) };
}
//# sourceMappingURL=config.js.map