"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openDatabase = openDatabase;
const node_module_1 = require("node:module");
const sqlite_database_1 = require("./sqlite-database");
/** Opens the database and brings its tables up to date. */
async function openDatabase(options) {
    return options.url.startsWith("sqlite:")
        ? (0, sqlite_database_1.openSqlite)(options, loggingOf(options))
        : postgresDatabase().openPostgres(options, loggingOf(options));
}
/** A server on SQLite starts without PostgreSQL's driver, which in Node.js 20 also loads the whole of `fetch`. */
function postgresDatabase() {
    return (0, node_module_1.createRequire)(__filename)("./postgres-database");
}
function loggingOf({ onStatement }) {
    if (!onStatement)
        return { logging: false };
    const silent = () => undefined;
    const logger = {
        logQuery: onStatement,
        logQueryError: silent,
        logQuerySlow: silent,
        logSchemaBuild: silent,
        logMigration: silent,
        log: silent,
    };
    return { logging: ["query"], logger };
}
//# sourceMappingURL=data-source.js.map