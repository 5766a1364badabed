"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openSnapshot = openSnapshot;
const lone_source_1 = require("./lone-source");
const reader_1 = require("../engine/reader");
/** Opens an existing database; makes no table and no file. */
function openSnapshot(url) {
    return url.startsWith("sqlite:") ? openSqlite(url.slice("sqlite:".length)) : openPostgres(url);
}
async function openSqlite(file) {
    const { source, connection } = (0, lone_source_1.loneSqlite)(file, { readonly: true, fileMustExist: true });
    const runner = await begun(source, ["BEGIN", "SELECT 1 FROM sqlite_master LIMIT 1"]);
    return {
        ...(0, reader_1.readerOn)(runner, connection()),
        hasTable: (name) => runner.hasTable(name),
        part: (work) => work(),
        close: () => source.destroy(),
    };
}
async function openPostgres(url) {
    const { source } = await (0, lone_source_1.lonePostgres)(url);
    const runner = await begun(source, ["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SELECT 1"]);
    return {
        ...(0, reader_1.readerOn)(runner, undefined),
        hasTable: (name) => runner.hasTable(name),
        part: async function* (work) {
            await runner.query("SAVEPOINT part");
            try {
                yield* work();
            }
            finally {
                // After a statement that failed, PostgreSQL would refuse all that follow; it also closes the cursors left open.
                await runner.query("ROLLBACK TO SAVEPOINT part");
            }
        },
        close: () => source.destroy(),
    };
}
/** The transaction whose snapshot it is, taken with its first read. */
async function begun(source, statements) {
    await source.initialize();
    try {
        const runner = source.createQueryRunner();
        for (const statement of statements)
            await runner.query(statement);
        return runner;
    }
    catch (error) {
        await source.destroy();
        throw error;
    }
}
//# sourceMappingURL=snapshot.js.map