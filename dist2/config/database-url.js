"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DATABASE_URL = exports.DATABASE_URL_FORMS = void 0;
const postgres_address_1 = require("../persistence/engine/postgres-address");
exports.DATABASE_URL_FORMS = "sqlite:FILE or postgres://USER:PASSWORD@HOST:PORT/DATABASE";
exports.DATABASE_URL = {
    read: (url) => {
        const problem = url.startsWith("sqlite:") ? problemOfSqlite(url) : problemOfPostgres(url);
        if (problem === undefined)
            return { value: url };
        return { problems: [`${problem}; expected ${exports.DATABASE_URL_FORMS}`] };
    },
};
function problemOfSqlite(url) {
    const file = url.slice("sqlite:".length).trim();
    if (file === "")
        return "names no file";
    return file === ":memory:" ? "must name a file: a database in memory cannot be shared" : undefined;
}
/** Files that the address names are read, too: what is wrong with them is said at once, with the rest. */
function problemOfPostgres(url) {
    try {
        (0, postgres_address_1.postgresAddress)(url);
        return undefined;
    }
    catch (error) {
        if (error instanceof postgres_address_1.AddressRefused)
            return error.message;
        throw error;
    }
}
//# sourceMappingURL=database-url.js.map