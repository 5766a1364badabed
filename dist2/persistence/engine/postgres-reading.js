"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.selectOn = selectOn;
const typeorm_1 = require("typeorm");
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
const postgres_client_1 = require("./postgres-client");
const storage_failure_1 = require("./storage-failure");
const ignore = () => undefined;
/**
 * Runs one reading statement on a connection of this pool, without TypeORM's runner around it: with one promise instead of
 * one for each of its steps.
 */
function selectOn(pool, statement, onStatement = ignore) {
    return new Promise((resolve, reject) => {
        pool.connect((connectionError, client) => {
            if (!(client instanceof postgres_client_1.PostgresClient)) {
                reject((0, storage_failure_1.asConnectionFailure)(connectionError));
                return;
            }
            onStatement(statement.text);
            // A connection that breaks fails its statement, too; without a listener it would end the process.
            client.on("error", ignore);
            client.select(statement, (error, result) => {
                const failure = error ? failureOf(statement, error) : null;
                // What the connection waits for is closed with it.
                if (failure instanceof storage_unavailable_1.StorageUnavailable && failure.trouble !== "BUSY")
                    client.abandon();
                client.release();
                client.removeListener("error", ignore);
                if (failure)
                    reject(failure);
                else
                    resolve(result.rows);
            });
        });
    });
}
/** As TypeORM would throw it: whoever reads the log sees the same error for both ways. */
function failureOf({ text, values }, error) {
    const failure = (0, storage_failure_1.asStorageFailure)(new typeorm_1.QueryFailedError(text, [...values], error));
    return failure instanceof Error ? failure : error;
}
//# sourceMappingURL=postgres-reading.js.map