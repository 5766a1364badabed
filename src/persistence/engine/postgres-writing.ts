import { QueryFailedError } from "typeorm";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import type { KeptNames } from "./kept-names";
import type { Answered, PostgresClient } from "./postgres-client";
import type { WritingConnection, Written } from "./writing-connection";

const NO_VALUES: readonly unknown[] = [];
const NOTHING: Written = { rows: [], affected: 0 };

/** PostgreSQL's connection of one unit of work. Its server keeps the statements, where a name is given for them. */
export class PostgresWriting implements WritingConnection {
  /** `names`: shared by all connections for writes; `null`: statements are not kept. */
  constructor(
    private readonly client: PostgresClient,
    private readonly names: KeptNames | null,
    private readonly onStatement: (text: string) => void = () => undefined,
  ) {}

  run(text: string, values = NO_VALUES): Promise<Written> {
    this.onStatement(text);
    const name = this.names?.of(text, values);
    return new Promise((resolve, reject) => {
      const answered: Answered = (error, result) => {
        if (error) reject(this.#failureOf(error, { text, values, name }));
        // Several statements in one text give several results.
        else resolve(Array.isArray(result) ? NOTHING : { rows: result.rows, affected: result.rowCount ?? 0 });
      };
      this.client.write(text, values, answered, name);
    });
  }

  /** The transaction has ended with a lost statement. Whoever tries again finds none that could be lost. */
  #failureOf(
    error: Error,
    { text, values, name }: { text: string; values: readonly unknown[]; name: string | undefined },
  ): Error {
    return name !== undefined && this.names?.hasLost(error)
      ? new StorageUnavailable(error, "BUSY")
      : new QueryFailedError(text, [...values], error);
  }
}
