"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.loneSqlite = loneSqlite;
exports.lonePostgres = lonePostgres;
const typeorm_1 = require("typeorm");
const migrations_1 = require("../migrations");
const postgres_options_1 = require("./postgres-options");
function loneSqlite(file, options = {}) {
    let connection;
    const source = new typeorm_1.DataSource({
        type: "better-sqlite3",
        database: file,
        migrations: migrations_1.MIGRATIONS,
        ...options,
        prepareDatabase: (opened) => {
            connection = opened;
        },
    });
    return { source, connection: () => connection };
}
async function lonePostgres(url) {
    const options = (0, postgres_options_1.postgresOptions)(await (0, postgres_options_1.routeTo)(url), { poolSize: 1, entities: [] });
    return { source: new typeorm_1.DataSource({ ...options, migrations: migrations_1.MIGRATIONS }), connection: () => undefined };
}
//# sourceMappingURL=lone-source.js.map