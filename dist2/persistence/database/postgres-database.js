"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openPostgres = openPostgres;
const typeorm_1 = require("typeorm");
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
const migration_lock_1 = require("../engine/migration-lock");
const build_late_indexes_1 = require("./build-late-indexes");
const migrations_1 = require("../migrations");
const postgres_client_1 = require("../engine/postgres-client");
const postgres_reading_1 = require("../engine/postgres-reading");
const postgres_writing_1 = require("../engine/postgres-writing");
const kept_names_1 = require("../engine/kept-names");
const postgres_options_1 = require("./postgres-options");
const storage_failure_1 = require("../engine/storage-failure");
const CONNECTIONS = { reads: 10, writes: 10 };
/**
 * The longest wait for the answer to one statement, also from a server that hangs. Writes have the server's
 * own, shorter bounds (`SET LOCAL`) in front of this one.
 */
const ANSWER_MILLISECONDS = { read: 8_000, write: 12_000, health: 1_500 };
/** The most statements of units of work that each connection keeps. */
const MOST_KEPT = 120;
const PING = "SELECT name FROM setting LIMIT 1";
/**
 * Connections send no parameter at their start, and settings last one transaction. A pooler such as PgBouncer
 * refuses the former, and hands longer settings to another client.
 */
async function openPostgres({ url, connections = CONNECTIONS, prepared = "auto", onStatement }, logging) {
    const route = await (0, postgres_options_1.routeTo)(url);
    await migrateAlone(new typeorm_1.DataSource({ ...(0, postgres_options_1.postgresOptions)(route, { poolSize: 2 }), migrations: migrations_1.MIGRATIONS }));
    const pool = (poolSize, milliseconds, isPreparing) => new typeorm_1.DataSource({
        ...(0, postgres_options_1.postgresOptions)(route, { poolSize, milliseconds, isPreparing }),
        ...logging,
        migrations: migrations_1.MIGRATIONS,
    });
    const isPreparing = prepared === "on" || (prepared === "auto" && route.isDirect);
    const write = pool(connections.writes, ANSWER_MILLISECONDS.write, false);
    const read = pool(connections.reads, ANSWER_MILLISECONDS.read, isPreparing);
    const health = new typeorm_1.DataSource((0, postgres_options_1.postgresOptions)(route, { poolSize: 1, milliseconds: ANSWER_MILLISECONDS.health, entities: [] }));
    const pools = [write, read, health];
    await Promise.all(pools.map((each) => each.initialize()));
    const reading = (0, postgres_client_1.poolOf)(read);
    const names = isPreparing ? new kept_names_1.KeptNames(MOST_KEPT) : null;
    return {
        engine: "postgres",
        write,
        read,
        writers: connections.writes,
        onWriter: (work) => onConnection(write, async (runner) => {
            const client = (await runner.connect());
            return work(runner, new postgres_writing_1.PostgresWriting(client, names, onStatement));
        }),
        onReader: (work) => onConnection(read, work),
        select: (statement) => (0, postgres_reading_1.selectOn)(reading, statement, onStatement),
        // One of many connections at a time: others keep theirs.
        selectApart: (statement) => (0, postgres_reading_1.selectOn)(reading, statement, onStatement),
        closeApart: () => Promise.resolve(),
        ping: async (isFresh) => {
            if (isFresh)
                await onConnection(health, abandon);
            await onConnection(health, (runner) => runner.query(PING));
        },
        close: async () => {
            await Promise.all(pools.map((each) => each.destroy()));
        },
    };
}
/**
 * A sound connection goes back to its pool; a failed one is closed, together with the statement it waits for.
 */
async function onConnection(source, work) {
    const runner = source.createQueryRunner();
    try {
        await runner.connect().catch((error) => {
            throw (0, storage_failure_1.asConnectionFailure)(error);
        });
        return await work(runner);
    }
    catch (error) {
        const failure = (0, storage_failure_1.asStorageFailure)(error);
        if (failure instanceof storage_unavailable_1.StorageUnavailable && failure.trouble !== "BUSY")
            await abandon(runner);
        throw failure;
    }
    finally {
        await runner.release();
    }
}
async function abandon(runner) {
    const client = await runner.connect().catch(() => undefined);
    if (client instanceof postgres_client_1.PostgresClient)
        client.abandon();
}
/**
 * Servers that start together must not migrate together. The wait has no bound, because migrations may take
 * long.
 */
async function migrateAlone(migrating) {
    await migrating.initialize();
    try {
        await runMigrations(migrating);
        await (0, build_late_indexes_1.buildLateIndexes)(migrating);
    }
    finally {
        await migrating.destroy();
    }
}
async function runMigrations(migrating) {
    const runner = migrating.createQueryRunner();
    try {
        await runner.startTransaction();
        // Held until the transaction ends, since a pooler keeps nothing longer.
        await runner.query("SELECT pg_advisory_xact_lock($1)", [migration_lock_1.MIGRATION_LOCK]);
        await new typeorm_1.MigrationExecutor(migrating, runner).executePendingMigrations();
        await runner.commitTransaction();
    }
    finally {
        await runner.release();
    }
}
//# sourceMappingURL=postgres-database.js.map