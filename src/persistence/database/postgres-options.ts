import { DatabaseUnfit } from "../engine/database-unfit";
import { postgresAddress } from "../engine/postgres-address";
import { PostgresClient, PostgresRoute, postgresClient } from "../engine/postgres-client";
import { ROWS } from "../rows";

/** The longest wait for a connection, also for a free one of a pool. */
const CONNECT_MILLISECONDS = 3_000;
const FIRST_ANSWER_MILLISECONDS = 8_000;

/** The way to the database, found by connecting once; refuses a database in another encoding. */
export async function routeTo(url: string): Promise<PostgresRoute> {
  const route = new PostgresRoute(postgresAddress(url));
  await checkEncoding(route);
  return route;
}

/** TypeORM's options. `milliseconds`: the longest wait for the answer to a statement; none without it. */
export function postgresOptions(
  route: PostgresRoute,
  {
    poolSize,
    milliseconds,
    entities = ROWS,
  }: { poolSize: number; milliseconds?: number; entities?: typeof ROWS },
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
      Client: postgresClient(route),
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

/** A database in another encoding lacks characters of Japanese names, and would fail on the first of them. */
async function checkEncoding(route: PostgresRoute): Promise<void> {
  const { server_encoding: encoding } = await firstOf<{ server_encoding: string }>(
    route,
    "SHOW server_encoding",
  );
  if (encoding !== "UTF8")
    throw new DatabaseUnfit(
      `its encoding is ${encoding}, which cannot hold every name`,
      "Create a database WITH ENCODING 'UTF8' TEMPLATE template0, and use that",
    );
}

/** One statement on a connection of its own; on the address's other way where the server refuses the first. */
async function firstOf<Row extends object>(route: PostgresRoute, statement: string): Promise<Row> {
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
      const { rows } = await client.query<Row>(statement);
      await client.end();
      const [row] = rows;
      if (row) return row;
      throw new Error(`${statement} gave nothing`);
    } catch (error) {
      client.abandon();
      if (isSecond || route.way === before) throw error;
    }
  }
}
