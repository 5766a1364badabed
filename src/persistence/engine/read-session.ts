import type { AtOnce } from "../../use-cases/shared/at-once";
import type { Database } from "./database";
import type { Engine } from "./engine";
import type { Cells, FoundRows } from "./read-statement";
import { SqlParameters } from "./sql-parameters";

type Write = (parameters: SqlParameters) => string;

/** Runs single reading statements, each on committed data only. */
export class ReadSession {
  constructor(private readonly database: Pick<Database, "engine" | "select">) {}

  get engine(): Engine {
    return this.database.engine;
  }

  async sql<Row>(write: Write): Promise<Row[]> {
    const found = this.#select(write, false);
    return (found instanceof Promise ? await found : found) as Row[];
  }

  /** For planned selections, which know the place of each column. */
  async cells(write: Write): Promise<Cells[]> {
    return this.cellsAtOnce(write);
  }

  /** The same for what nearly every request reads. */
  cellsAtOnce(write: Write): AtOnce<Cells[]> {
    return this.#select(write, true) as AtOnce<Cells[]>;
  }

  #select(write: Write, isInCells: boolean): FoundRows {
    const parameters = new SqlParameters(this.database.engine);
    const text = write(parameters);
    return this.database.select({ text, values: parameters.values, isInCells });
  }
}
