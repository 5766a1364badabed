import { Seals } from "../../../src/use-cases/operation/seals";
import type { GuaranteeFilter, GuaranteeOrder } from "../../../src/use-cases/guarantee/ports";
import type { Position } from "../../../src/use-cases/shared/page";
import type { Caller } from "../../../src/domain/account/access";
import { openDatabase, type Database } from "../../../src/persistence/database/data-source";
import { createReads } from "../../../src/persistence/reads";
import { decodeCursor } from "../../../src/api/graphql/pagination/cursor";
import { PAGE, wantedOfPage } from "./list-query";

/** A page as the server reads it: its caller, its order and its cursor. */
export interface AskedPage {
  readonly caller: Caller;
  readonly orderBy: GuaranteeOrder;
  readonly after: string | null;
  readonly filter?: GuaranteeFilter;
}

export interface Plan {
  readonly statement: string;
  /** The engine's own words, a line each. */
  readonly lines: readonly string[];
}

/** The engine's plan of the statement, with its parameters, by which the server reads a page. */
export class Planner {
  private constructor(private readonly database: Database) {}

  static async open(databaseUrl: string): Promise<Planner> {
    return new Planner(await openDatabase({ url: databaseUrl }));
  }

  async planOf(page: AskedPage): Promise<Plan> {
    return this.#explained(await this.#statementOf(page));
  }

  /** The plan of the last statement that a read sends. */
  async planOfRead(read: (reads: AllReads) => Promise<unknown>): Promise<Plan> {
    const last = (await this.#sentBy(read)).at(-1);
    if (!last) throw new Error("the read has sent no statement");
    return this.#explained(last);
  }

  async #explained({ statement, parameters }: Sent): Promise<Plan> {
    const explain = this.database.engine === "sqlite" ? "EXPLAIN QUERY PLAN" : POSTGRES_EXPLAIN;
    const rows = await this.database.read.query<Record<string, unknown>[]>(`${explain} ${statement}`, [
      ...parameters,
    ]);
    return { statement, lines: rows.map((row) => String(row["detail"] ?? row["QUERY PLAN"])) };
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  async #statementOf({ caller, orderBy, after, filter = {} }: AskedPage): Promise<Sent> {
    const window = {
      direction: "FORWARD",
      size: PAGE,
      after: positionOf(after, orderBy),
      before: null,
    } as const;
    const sent = await this.#sentBy(({ guarantees }) =>
      guarantees.page(caller, { window, orderBy, filter }, wantedOfPage()),
    );
    const page = sent.at(-1);
    // Where something is searched for, SQLite is asked before how much there is, and PostgreSQL for the first of the list.
    const isAsked = Object.keys(filter).length > 0;
    if (!page || (sent.length > 1 && !isAsked))
      throw new Error(`a page is one statement, not ${String(sent.length)}`);
    return page;
  }

  /** What a read gives. */
  async read<Given>(read: (reads: AllReads) => Promise<Given>): Promise<Given> {
    return read(readsOn(this.database));
  }

  async #sentBy(read: (reads: AllReads) => Promise<unknown>): Promise<Sent[]> {
    const sent: Sent[] = [];
    const reads = readsOn({
      ...this.database,
      select: (statement) => {
        sent.push({ statement: statement.text, parameters: statement.values });
        return this.database.select(statement);
      },
    });
    await read(reads);
    return sent;
  }
}

function readsOn(database: Database): AllReads {
  return createReads(
    database,
    () => new Date(),
    new Seals([{ id: "bench", key: Buffer.alloc(32) }]),
    () => Promise.resolve(),
  );
}

type AllReads = ReturnType<typeof createReads>;

interface Sent {
  readonly statement: string;
  readonly parameters: readonly unknown[];
}

/** Runs the statement, so that the plan tells the rows of each step. */
const POSTGRES_EXPLAIN = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)";

function positionOf(cursor: string | null, { field, direction }: GuaranteeOrder): Position | null {
  if (cursor === null) return null;
  const type = field === "AMOUNT" ? "number" : "string";
  const position = decodeCursor(`Guarantee.${field}.${direction}`, cursor, type);
  if (!position) throw new Error("this is no cursor of this order");
  return position;
}
