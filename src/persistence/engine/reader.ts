import type { QueryRunner } from "typeorm";
import type { Engine } from "./engine";
import { SqlParameters } from "./sql-parameters";

type Write = (parameters: SqlParameters) => string;

/** Reads inside one transaction. */
export interface Reader {
  readonly engine: Engine;
  /** All rows at once: for small results. */
  rows<Row>(write: Write): Promise<Row[]>;
  /** Row after row, with bounded memory. */
  stream<Row>(write: Write): AsyncIterable<Row>;
}

/** The part of the driver's connection that TypeORM does not offer. */
export interface SqliteConnection {
  prepare(statement: string): { iterate(...values: readonly unknown[]): IterableIterator<unknown> };
  backup(file: string, options: { progress: () => number }): Promise<unknown>;
  pragma(statement: string): unknown;
}

/** `connection`: SQLite's own, that the runner runs on. */
export function readerOn(runner: QueryRunner, connection: SqliteConnection | undefined): Reader {
  const engine = connection ? "sqlite" : "postgres";
  return {
    engine,
    rows: async <Row>(write: Write) => {
      const parameters = new SqlParameters(engine);
      const statement = write(parameters);
      return (await runner.query(statement, parameters.values)) as Row[];
    },
    stream: <Row>(write: Write) =>
      (connection ? iterated(connection, write) : fetched(runner, write)) as AsyncIterable<Row>,
  };
}

async function* iterated(connection: SqliteConnection, write: Write): AsyncIterable<unknown> {
  const parameters = new SqlParameters("sqlite");
  const statement = write(parameters);
  for (const row of connection.prepare(statement).iterate(...parameters.values))
    yield await Promise.resolve(row);
}

const ROWS_AT_ONCE = 500;
let cursors = 0;

async function* fetched(runner: QueryRunner, write: Write): AsyncIterable<unknown> {
  const cursor = `hosho_${String((cursors += 1))}`;
  const parameters = new SqlParameters("postgres");
  const statement = write(parameters);
  await runner.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${statement}`, parameters.values);
  for (;;) {
    const page = (await runner.query(`FETCH ${String(ROWS_AT_ONCE)} FROM ${cursor}`)) as unknown[];
    yield* page;
    if (page.length < ROWS_AT_ONCE) break;
  }
  await runner.query(`CLOSE ${cursor}`);
}
