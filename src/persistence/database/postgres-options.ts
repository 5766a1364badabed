import { DatabaseUnfit } from "../engine/database-unfit";
import { postgresAddress } from "../engine/postgres-address";
import { postgresClient, PostgresClient, PostgresRoute } from "../engine/postgres-client";
import { PreparingClient } from "../engine/preparing-client";
import { ROWS } from "../rows";

/** The longest wait for a connection, also for a free one of a pool. */
const CONNECT_MILLISECONDS = 3_000;
const FIRST_ANSWER_MILLISECONDS = 8_000;

/** The way to the database, found by connecting once; refuses a database in another encoding. */
export async function routeTo(url: string): Promise<PostgresRoute> {
  const route = new PostgresRoute(postgresAddress(url));
  await probe(route);
  return route;
}

interface Pool {
  readonly poolSize: number;
  /** The longest wait for the answer to a statement; none without it. */
  readonly milliseconds?: number;
  readonly entities?: typeof ROWS;
  /** Whether the server keeps the statements: for single reads on connections that no pooler lends to others. */
  readonly isPreparing?: boolean;
}

/** TypeORM's options. */
export function postgresOptions(
  route: PostgresRoute,
  { poolSize, milliseconds, entities = ROWS, isPreparing = false }: Pool,
) {
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
      Client: postgresClient(route, isPreparing ? PreparingClient : PostgresClient),
      keepAlive: true,
      ...(milliseconds !== undefined && { query_timeout: milliseconds }),
    },
    // The pool replaces a connection that breaks while idle; without a listener its error would end the
    // process.
    poolErrorHandler: () => undefined,
    installExtensions: false,
    entities,
  } as const;
}

const PROBE = `SELECT current_setting('server_encoding') AS encoding, pg_backend_pid() AS process`;

/**
 * A database in another encoding lacks characters of Japanese names, and would fail on the first of them. A pooler tells a
 * process of its own making at the start of a connection, for requests to cancel.
 */
async function probe(route: PostgresRoute): Promise<void> {
  const { encoding, process, announced } = await probed(route);
  if (encoding !== "UTF8")
    throw new DatabaseUnfit(
      `its encoding is ${encoding}, which cannot hold every name`,
      "Create a database WITH ENCODING 'UTF8' TEMPLATE template0, and use that",
    );
  route.isDirect = process === announced;
}

interface Probed {
  readonly encoding: string;
  /** The process that ran the statement, and the one announced when the connection began. */
  readonly process: number;
  readonly announced: number | null;
}

/** The probe on a connection of its own; on the address's other way where the server refuses the first. */
async function probed(route: PostgresRoute): Promise<Probed> {
  const { host, port, user, password, database, applicationName } = route.address;
  for (let isSecond = false; ; isSecond = true) {
    const before = route.way;
    const client = new PostgresClient(
      {
        host,
        port,
        user,
        password,
        database,
        application_name: applicationName,
        connectionTimeoutMillis: CONNECT_MILLISECONDS,
        query_timeout: FIRST_ANSWER_MILLISECONDS,
      },
      route,
    );
    client.on("error", () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<Omit<Probed, "announced">>(PROBE);
      const announced = client.processID;
      await client.end();
      const [row] = rows;
      if (row) return { ...row, announced };
      throw new Error("the probe gave nothing");
    } catch (error) {
      client.abandon();
      if (isSecond || route.way === before) throw error;
    }
  }
}
