import type { Database } from "../data-source";
import { SqlParameters } from "../sql-parameters";
import { asStorageFailure } from "../storage-failure";

/** Runs single reading statements, each on committed data only. */
export class ReadSession {
  constructor(private readonly database: Database) {}

  async sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]> {
    const parameters = new SqlParameters(this.database.engine);
    const statement = write(parameters);
    try {
      return await this.database.read.query<Row[]>(statement, parameters.values);
    } catch (error) {
      throw asStorageFailure(error);
    }
  }
}
