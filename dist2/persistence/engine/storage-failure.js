"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asStorageFailure = asStorageFailure;
exports.asConnectionFailure = asConnectionFailure;
exports.isUndoneByOthers = isUndoneByOthers;
exports.isLocked = isLocked;
const typeorm_1 = require("typeorm");
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
const unstorable_text_1 = require("../../use-cases/shared/unstorable-text");
const kept_names_1 = require("./kept-names");
/** PostgreSQL: a character outside its encoding, or an escape that means none. */
const POSTGRES_UNSTORABLE = /^(22021|22P05)$/;
/** PostgreSQL: transactions waited for each other, or could not have run one after the other. */
const IN_A_CIRCLE = /^(40001|40P01)$/;
/**
 * The classes of SQLSTATE for faults of the statement or its data, which repeating cannot mend. All others,
 * unknown ones included, come from the connection, the server or the network.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const STATEMENTS_OWN = /^(0[0123ABFLPZ]|10|2[012347BDF]|25(?!006|P03|P04)|3[489BF]|42|44|54|P0)[0-9A-Z]*$/;
/** The same for SQLite: wrong SQL, a broken constraint, a value of the wrong kind or size. */
const SQLITE_OWN = /^SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|MISUSE|AUTH|INTERNAL)/;
/** Thrown by the engine of JavaScript, and by better-sqlite3 for values it cannot bind: mistakes in our code. */
const PROGRAMMING_ERRORS = /^(Type|Range|Reference|Syntax)Error$/;
/** …but for this one, a TypeError of better-sqlite3. */
const CLOSED = "database connection is not open";
/** The drivers' messages without a code for wrong calls. */
const MISUSED = /^(A query must have|Prepared statements must be unique|Query values must be|circular reference detected|Passing a function|Client has already been connected|Release called on|Called end on pool|Both useLibpqCompat|Binary mode not supported|unexpected condition)|not supported in pipeline mode$/;
/** Node's codes for wrong arguments, and for errors unrelated to connections. */
const NODE_MISUSED = /^ERR_(INVALID_|MISSING_|OUT_OF_RANGE|ASSERTION|BUFFER_|CRYPTO_|ENCODING_|FS_|WORKER_|ZLIB_)/;
/** The error classes of drivers, sockets and the system; all others are this program's or TypeORM's. */
const THROWN_BY_DRIVERS = ["Error", "AggregateError", "DatabaseError", "SqliteError"];
/**
 * The drivers' messages without a code; the test reads them from their sources. Other libraries' messages are
 * not among them.
 */
const SAID_BY_DRIVERS = /^(Connection |Client (was closed|has encountered)|timeout e(xpired|xceeded)|Query read timeout|Cannot use a pool|SSL |SASL|The server does not support SSL|There was an error establishing an SSL|Received unexpected|received invalid response|Unknown authenticationOk|Buffer lengths must|Buffers cannot be)|connection error/;
/** TypeORM's errors for missing connections; its others are mistakes in our code. */
const WITHOUT_CONNECTION = /^(QueryRunner(Provider)?AlreadyReleased|ConnectionIsNotSet|ConnectionNotFound|Cannot(Execute|GetEntityManager)NotConnected|NoConnectionForRepository)Error$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** Node's codes for errors of the system, such as ECONNRESET and EAI_AGAIN. */
const SYSTEM_CODE = /^E[A-Z0-9]+(_[A-Z0-9]+)?$/;
/**
 * The driver's error as `StorageUnavailable` where repeating later can help, as `UnstorableText` for a text
 * that cannot be stored.
 */
function asStorageFailure(error) {
    if (error instanceof storage_unavailable_1.StorageUnavailable)
        return error;
    const cause = driverErrorOf(error);
    if (POSTGRES_UNSTORABLE.test(partsOf(cause).code))
        return new unstorable_text_1.UnstorableText();
    const isOfStorage = !isStatementsOwn(cause) && (error instanceof typeorm_1.QueryFailedError || isOfConnection(error));
    return isOfStorage ? new storage_unavailable_1.StorageUnavailable(cause, troubleOf(cause)) : error;
}
/** Why no connection was available; never the caller's fault. */
function asConnectionFailure(error) {
    const trouble = troubleOf(error);
    const isOfWholeStorage = trouble === "FAILING" || trouble === "SILENT";
    return new storage_unavailable_1.StorageUnavailable(error, isOfWholeStorage ? "UNREACHABLE" : trouble);
}
/**
 * PostgreSQL has undone the transaction because of others that ran meanwhile, or of a kept statement that was gone. The
 * same work, begun anew, sees what they have committed.
 */
function isUndoneByOthers(error) {
    if (error instanceof storage_unavailable_1.StorageUnavailable)
        return error.trouble === "BUSY" && kept_names_1.NOT_AS_PREPARED.test(partsOf(error.cause).code);
    return IN_A_CIRCLE.test(partsOf(driverErrorOf(error)).code);
}
/** Another process holds SQLite's write lock. */
function isLocked(error) {
    return partsOf(driverErrorOf(error)).code.startsWith("SQLITE_BUSY");
}
/** TypeORM's wrapper repeats statement and parameters; only the driver's own error is kept. */
function driverErrorOf(error) {
    return error instanceof typeorm_1.QueryFailedError ? error.driverError : error;
}
/** Whether repeating the statement would fail in the same way; never for an unknown error. */
function isStatementsOwn(error) {
    const { code, message } = partsOf(error);
    if (code.startsWith("SQLITE_"))
        return SQLITE_OWN.test(code);
    if (SQLSTATE.test(code) && !SYSTEM_CODE.test(code))
        return STATEMENTS_OWN.test(code);
    return isMisuse(error) && !message.includes(CLOSED);
}
/**
 * Whether a connection threw an error that came from no statement of a unit of work. An error with a code is
 * a connection's; a bare sentence may come from any library.
 */
function isOfConnection(error) {
    if (typeof error !== "object" || error === null)
        return false;
    const { code, message } = partsOf(error);
    const { name } = error.constructor;
    if (WITHOUT_CONNECTION.test(name) || message.includes(CLOSED))
        return true;
    // The error of a missing file has a path; a socket's has none.
    if (!THROWN_BY_DRIVERS.includes(name) || "path" in error)
        return false;
    return code !== "" || name === "AggregateError" || SAID_BY_DRIVERS.test(message);
}
function isMisuse(error) {
    const { code, message } = partsOf(error);
    return isProgrammingError(error) || NODE_MISUSED.test(code) || (code === "" && MISUSED.test(message));
}
function isProgrammingError(error) {
    const { name } = (error ?? {});
    return typeof name === "string" && PROGRAMMING_ERRORS.test(name);
}
/** SQLite's, PostgreSQL's or the system's name for the failure. */
const TROUBLES = [
    [/^SQLITE_(BUSY|LOCKED)/, "LOCKED"],
    [/^(SQLITE_FULL|53100|ENOSPC|EDQUOT)/, "FULL"],
    [/^(SQLITE_READONLY|25006)/, "READ_ONLY"],
    // Serialisation, deadlock, lock not available, statement cancelled: another transaction was in the way.
    [/^(40|55P03|57014)/, "BUSY"],
    [/^timeout exceeded when trying to connect/, "BUSY"],
    [/^Query read timeout|^ETIMEDOUT/, "SILENT"],
    [/^(08|57P|53|EAI_|ECONN|ENET|EHOST|ENOTFOUND|ENOENT|EPIPE|timeout expired)/, "UNREACHABLE"],
    [
        /^(ERR_SOCKET_|ERR_STREAM_|Connection (terminated|ended)|Client (was closed|has encountered))/,
        "UNREACHABLE",
    ],
];
function troubleOf(error) {
    const { code, message } = partsOf(error);
    return TROUBLES.find(([sign]) => sign.test(code || message))?.[1] ?? "FAILING";
}
/** By their shape, not their class: a driver's errors may come from another copy of its module. */
function partsOf(error) {
    const { code, message } = (error ?? {});
    return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : "" };
}
//# sourceMappingURL=storage-failure.js.map