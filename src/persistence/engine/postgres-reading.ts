import { QueryFailedError } from "typeorm";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import { PostgresClient, type PostgresPool } from "./postgres-client";
import type { ReadStatement } from "./read-statement";
import { asConnectionFailure, asStorageFailure } from "./storage-failure";

const ignore = (): void => undefined;

/**
 * Runs one reading statement on a connection of this pool, without TypeORM's runner around it: with one promise instead of
 * one for each of its steps.
 */
export function selectOn(
  pool: PostgresPool,
  statement: ReadStatement,
  onStatement: (text: string) => void = ignore,
): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    pool.connect((connectionError, client) => {
      if (!(client instanceof PostgresClient)) {
        reject(asConnectionFailure(connectionError));
        return;
      }
      onStatement(statement.text);
      // A connection that breaks fails its statement, too; without a listener it would end the process.
      client.on("error", ignore);
      client.select(statement, (error, result) => {
        const failure = error ? failureOf(statement, error) : null;
        // What the connection waits for is closed with it.
        if (failure instanceof StorageUnavailable && failure.trouble !== "BUSY") client.abandon();
        client.release();
        client.removeListener("error", ignore);
        if (failure) reject(failure);
        else resolve(result.rows);
      });
    });
  });
}

/** As TypeORM would throw it: whoever reads the log sees the same error for both ways. */
function failureOf({ text, values }: ReadStatement, error: Error): Error {
  const failure = asStorageFailure(new QueryFailedError(text, [...values], error));
  return failure instanceof Error ? failure : error;
}
