"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readerOn = readerOn;
const sql_parameters_1 = require("./sql-parameters");
/** `connection`: SQLite's own, that the runner runs on. */
function readerOn(runner, connection) {
    const engine = connection ? "sqlite" : "postgres";
    return {
        engine,
        rows: async (write) => {
            const parameters = new sql_parameters_1.SqlParameters(engine);
            const statement = write(parameters);
            return (await runner.query(statement, parameters.values));
        },
        stream: (write) => (connection ? iterated(connection, write) : fetched(runner, write)),
    };
}
async function* iterated(connection, write) {
    const parameters = new sql_parameters_1.SqlParameters("sqlite");
    const statement = write(parameters);
    for (const row of connection.prepare(statement).iterate(...parameters.values))
        yield await Promise.resolve(row);
}
const ROWS_AT_ONCE = 500;
let cursors = 0;
async function* fetched(runner, write) {
    const cursor = `hosho_${String((cursors += 1))}`;
    const parameters = new sql_parameters_1.SqlParameters("postgres");
    const statement = write(parameters);
    await runner.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${statement}`, parameters.values);
    for (;;) {
        const page = (await runner.query(`FETCH ${String(ROWS_AT_ONCE)} FROM ${cursor}`));
        yield* page;
        if (page.length < ROWS_AT_ONCE)
            break;
    }
    await runner.query(`CLOSE ${cursor}`);
}
//# sourceMappingURL=reader.js.map