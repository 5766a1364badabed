"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StartFailure = void 0;
exports.asListenFailure = asListenFailure;
exports.asDatabaseFailure = asDatabaseFailure;
const operator_error_1 = require("../use-cases/shared/operator-error");
const database_unfit_1 = require("../persistence/engine/database-unfit");
/** The server cannot start, for a reason that the operator can mend: the message says how. */
class StartFailure extends operator_error_1.OperatorError {
    constructor(message) {
        super(message);
        this.name = "StartFailure";
    }
}
exports.StartFailure = StartFailure;
/** Why the server cannot listen; unexpected errors stay as they are. */
function asListenFailure(error, { host, port }) {
    const where = String(port);
    switch (codeOf(error)) {
        case "EADDRINUSE":
            return new StartFailure(`Port ${where} is in use; set PORT to another, or stop the program that listens there.`);
        case "EACCES":
            return new StartFailure(`Port ${where} is not allowed for this user; set PORT to another, such as 4000.`);
        case "EADDRNOTAVAIL":
        case "ENOTFOUND":
        case "EAI_AGAIN":
        case "EINVAL":
            return new StartFailure(`HOST ${host} is no address of this machine; set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`);
        default:
            return error;
    }
}
/** Why the database is unusable. The driver's own message is left out: it may hold parts of the address. */
function asDatabaseFailure(error, databaseUrl) {
    const { reason, remedy } = error instanceof database_unfit_1.DatabaseUnfit
        ? error
        : (REASONS.find(([pattern]) => pattern.test(signOf(error)))?.[1] ?? {});
    if (reason === undefined || remedy === undefined)
        return error;
    return new StartFailure(`The database at ${placeOf(databaseUrl)} cannot be used: ${reason}. ${remedy} (setting: DATABASE_URL).`);
}
/** Without user, password and parameters. */
function placeOf(databaseUrl) {
    return databaseUrl.startsWith("sqlite:") ? databaseUrl.slice("sqlite:".length) : new URL(databaseUrl).host;
}
const OTHER_FILE = "Choose another file, or correct its permissions";
const START_IT = "Start the database, or correct its address";
/** By the code of Node.js, SQLite or PostgreSQL, or by the message where the driver gives no code. */
const REASONS = [
    [/^ECONNREFUSED/, { reason: "connection refused", remedy: START_IT }],
    [/^(ENOTFOUND|EAI_AGAIN)/, { reason: "the host is not known", remedy: "Correct the host" }],
    [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)|timeout/i, { reason: "it does not answer", remedy: START_IT }],
    [/^(ECONNRESET|EPIPE|08)|Connection terminated/, { reason: "the connection was cut", remedy: START_IT }],
    [/^57P/, { reason: "it is starting or stopping", remedy: "Try again in a moment" }],
    [/^53/, { reason: "it has no room for another connection", remedy: "Raise its max_connections" }],
    [/^28|SASL|password/i, { reason: "user or password is refused", remedy: "Correct user and password" }],
    [/^3D000/, { reason: "no database has this name", remedy: "Create it, or correct the name" }],
    [/^42501/, { reason: "its user may not create tables", remedy: "Grant the right, or use another user" }],
    [
        /^SQLITE_(BUSY|LOCKED)/,
        { reason: "another program holds it locked", remedy: "Stop that program, or choose another file" },
    ],
    [
        /^SQLITE_(NOTADB|CORRUPT)/,
        { reason: "it is not a whole SQLite file", remedy: "Choose another file, or restore it" },
    ],
    [/^(SQLITE_FULL|ENOSPC)/, { reason: "the disk is full", remedy: "Make room, or choose another file" }],
    [/^SQLITE_(READONLY|PERM)/, { reason: "the file cannot be written", remedy: OTHER_FILE }],
    [/^SQLITE_(CANTOPEN|IOERR)/, { reason: "the file cannot be opened", remedy: OTHER_FILE }],
    [
        /^(EEXIST|ENOTDIR|ENOENT|EACCES|EPERM|EROFS)/,
        { reason: "its directory cannot be written", remedy: OTHER_FILE },
    ],
];
function signOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return codeOf(cause) ?? (cause instanceof Error ? cause.message : "");
}
function codeOf(error) {
    const code = error?.code;
    return typeof code === "string" ? code : undefined;
}
//# sourceMappingURL=start-failure.js.map