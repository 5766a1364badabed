import type { Database } from "./database";
import type { Engine } from "./engine";
import { SqlParameters } from "./sql-parameters";

/** Runs single reading statements, each on committed data only. */
export class ReadSession {
  constructor(private readonly database: Database) {}

  get engine(): Engine {
    return this.database.engine;
  }

  async sql<Row>(write: (parameters: SqlParameters) => string): Promise<Row[]> {
    const parameters = new SqlParameters(this.database.engine);
    const statement = write(parameters);
    return this.database.onReader(
      async (runner) => (await runner.query(statement, parameters.values, true)).records as Row[],
    );
  }
}
