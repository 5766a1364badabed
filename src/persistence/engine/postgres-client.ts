import { connect as connectSocket } from "node:net";
import {
  Client,
  Query,
  type ClientConfig,
  type Connection,
  type Pool,
  type QueryArrayResult,
  type QueryResult,
} from "pg";
import type { DataSource } from "typeorm";
import type { ReadStatement } from "./read-statement";
import type { PostgresAddress, PostgresWay } from "./postgres-address";

/** https://www.postgresql.org/docs/current/protocol-message-formats.html: CancelRequest. */
const CANCEL_REQUEST = { bytes: 16, code: 80_877_102 } as const;
const CANCEL_MILLISECONDS = 2_000;

/**
 * The current way to connect among an address's ways: the one that worked last, at first the preferred one.
 */
export class PostgresRoute {
  #way = 0;
  /** Whether a connection has stayed with the process that it began with, so that no pooler was in between. */
  isDirect = false;

  constructor(readonly address: PostgresAddress) {}

  get way(): PostgresWay {
    return this.address.ways[this.#way] ?? false;
  }

  /**
   * Switches to the other way, if any, where the server has refused this one. It may not speak TLS, have a
   * bad certificate, or ask for the other way in pg_hba.conf. A server that is down or full is no reason.
   */
  turnAfter(error: unknown): boolean {
    if (this.address.ways.length === 1 || !isRefusedWay(error)) return false;
    this.#way = 1 - this.#way;
    return true;
  }
}

function isRefusedWay(error: unknown): boolean {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  return (
    /^28000$|^(ERR_(SSL|TLS)_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code) ||
    /does not support SSL|SSL connection|^SSL required/.test(message)
  );
}

export type PostgresPool = Pool;

/** The connections that TypeORM's driver holds. */
export function poolOf({ driver }: DataSource): PostgresPool {
  return (driver as typeof driver & { readonly master: Pool }).master;
}

/** The driver's untyped fields of a statement. */
type Sent = Query & { name?: string; callback?: Answered };

type Connected = (error: Error | null, client: Client) => void;
/** What the driver calls with the rows; it leaves the result out of a failure. */
export type Answered = (error: Error | null | undefined, result: QueryResult | QueryArrayResult) => void;

/** The driver's client of this kind, made for one route. */
export function postgresClient(route: PostgresRoute, kind: typeof PostgresClient): typeof Client {
  return class extends kind {
    constructor(config: ClientConfig) {
      super(config, route);
    }
  };
}

/** The driver's client on a route's present way. It can be closed in the middle of a statement. */
export class PostgresClient extends Client {
  /** The driver's untyped fields that tell a server which connection to cancel. */
  declare readonly processID: number | null;
  declare readonly secretKey: number | null;

  constructor(
    config: ClientConfig,
    private readonly route: PostgresRoute,
  ) {
    // The pool hides its password from enumeration, so that a copy lacks it.
    super({ ...config, password: config.password, ssl: route.way });
  }

  override connect(): Promise<this>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<this> | void {
    if (!callback)
      return new Promise((resolve, reject) => {
        this.connect((error) => (error ? reject(error) : resolve(this)));
      });
    super.connect((error: Error | null) => {
      if (error) this.route.turnAfter(error);
      callback(error, this);
    });
  }

  /** Runs a statement that reads, under a name where the server keeps it. */
  select({ text, values, isInCells }: ReadStatement, answered: Answered, name?: string): void {
    const query = { ...(name !== undefined && { name }), text, values: [...values] };
    if (isInCells) super.query({ ...query, rowMode: "array" }, answered);
    else super.query(query, answered);
  }

  /** Runs a statement of a unit of work, under a name where the server keeps it. */
  write(text: string, values: readonly unknown[], answered: Answered, name?: string): void {
    // The driver copies a configuration at more cost than it takes to send the statement.
    const query: Sent = values.length > 0 ? new Query(text, [...values]) : new Query(text);
    if (name !== undefined) query.name = name;
    query.callback = answered;
    super.query(query);
  }

  /** Has the server keep a statement no more, before the next one runs. */
  letGo(name: string): void {
    // Where the statement had failed, there is none.
    super.query(`DEALLOCATE ${name}`, () => undefined);
    // The driver's untyped record of what it has prepared.
    const { parsedStatements } = this.connection as Connection & { readonly parsedStatements: object };
    Reflect.deleteProperty(parsedStatements, name);
  }

  /**
   * Ends this connection without waiting for an answer. A request to cancel keeps the server from going on
   * with the statement or its wait for a lock.
   */
  abandon(): void {
    this.#cancel();
    // The driver cuts a connection that still waits: the late answer would be taken for the next statement's.
    void this.end().catch(() => undefined);
  }

  #cancel(): void {
    const { processID, secretKey } = this;
    if (processID === null || secretKey === null) return;
    const { host, port } = this.route.address;
    const socket = connectSocket(
      host.startsWith("/") ? { path: `${host}/.s.PGSQL.${port}` } : { host, port },
    );
    socket.setTimeout(CANCEL_MILLISECONDS, () => socket.destroy());
    socket.on("error", () => undefined);
    const request = Buffer.alloc(CANCEL_REQUEST.bytes);
    request.writeInt32BE(CANCEL_REQUEST.bytes, 0);
    request.writeInt32BE(CANCEL_REQUEST.code, 4);
    request.writeInt32BE(processID, 8);
    request.writeInt32BE(secretKey, 12);
    socket.end(request);
    socket.unref();
  }
}
