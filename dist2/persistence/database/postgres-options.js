"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.routeTo = routeTo;
exports.postgresOptions = postgresOptions;
const database_unfit_1 = require("../engine/database-unfit");
const postgres_address_1 = require("../engine/postgres-address");
const postgres_client_1 = require("../engine/postgres-client");
const preparing_client_1 = require("../engine/preparing-client");
const rows_1 = require("../rows");
/** The longest wait for a connection, also for a free one of a pool. */
const CONNECT_MILLISECONDS = 3_000;
const FIRST_ANSWER_MILLISECONDS = 8_000;
/** The way to the database, found by connecting once; refuses a database in another encoding. */
async function routeTo(url) {
    const route = new postgres_client_1.PostgresRoute((0, postgres_address_1.postgresAddress)(url));
    await probe(route);
    return route;
}
/** TypeORM's options. */
function postgresOptions(route, { poolSize, milliseconds, entities = rows_1.ROWS, isPreparing = false }) {
    const { host, port, user, password, database, applicationName } = route.address;
    return {
        type: "postgres",
        host,
        port,
        ...(user !== undefined && { username: user }),
        ...(password !== undefined && { password }),
        database,
        ...(applicationName !== undefined && { applicationName }),
        poolSize,
        connectTimeoutMS: CONNECT_MILLISECONDS,
        extra: {
            Client: (0, postgres_client_1.postgresClient)(route, isPreparing ? preparing_client_1.PreparingClient : postgres_client_1.PostgresClient),
            keepAlive: true,
            ...(milliseconds !== undefined && { query_timeout: milliseconds }),
        },
        // The pool replaces a connection that breaks while idle; without a listener its error would end the
        // process.
        poolErrorHandler: () => undefined,
        installExtensions: false,
        entities,
    };
}
const PROBE = `SELECT current_setting('server_encoding') AS encoding, pg_backend_pid() AS process`;
/**
 * A database in another encoding lacks characters of Japanese names, and would fail on the first of them. A pooler tells a
 * process of its own making at the start of a connection, for requests to cancel.
 */
async function probe(route) {
    const { encoding, process, announced } = await probed(route);
    if (encoding !== "UTF8")
        throw new database_unfit_1.DatabaseUnfit(`its encoding is ${encoding}, which cannot hold every name`, "Create a database WITH ENCODING 'UTF8' TEMPLATE template0, and use that");
    route.isDirect = process === announced;
}
/** The probe on a connection of its own; on the address's other way where the server refuses the first. */
async function probed(route) {
    const { host, port, user, password, database, applicationName } = route.address;
    for (let isSecond = false;; isSecond = true) {
        const before = route.way;
        const client = new postgres_client_1.PostgresClient({
            host,
            port,
            user,
            password,
            database,
            application_name: applicationName,
            connectionTimeoutMillis: CONNECT_MILLISECONDS,
            query_timeout: FIRST_ANSWER_MILLISECONDS,
        }, route);
        client.on("error", () => undefined);
        try {
            await client.connect();
            const { rows } = await client.query(PROBE);
            const announced = client.processID;
            await client.end();
            const [row] = rows;
            if (row)
                return { ...row, announced };
            throw new Error("the probe gave nothing");
        }
        catch (error) {
            client.abandon();
            if (isSecond || route.way === before)
                throw error;
        }
    }
}
//# sourceMappingURL=postgres-options.js.map