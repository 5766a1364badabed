import { connect as connectSocket } from "node:net";
import { Client, type ClientConfig } from "pg";
import type { PostgresAddress, PostgresWay } from "./postgres-address";

/** https://www.postgresql.org/docs/current/protocol-message-formats.html: CancelRequest. */
const CANCEL_REQUEST = { bytes: 16, code: 80_877_102 } as const;
const CANCEL_MILLISECONDS = 2_000;

/** Which of an address's ways to connect is taken: the one that worked last, the preferred one at first. */
export class PostgresRoute {
  #way = 0;

  constructor(readonly address: PostgresAddress) {}

  get way(): PostgresWay {
    return this.address.ways[this.#way] ?? false;
  }

  /**
   * Takes the other way from now on, where there is another and the server has refused this one: it does not speak TLS,
   * its certificate is not good, or its pg_hba.conf wants it otherwise. Not because it is away or full.
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

type Connected = (error: Error | null, client: Client) => void;

/** The driver's client, made for one route. */
export function postgresClient(route: PostgresRoute): typeof Client {
  return class extends PostgresClient {
    constructor(config: ClientConfig) {
      super(config, route);
    }
  };
}

/** The driver's client on a route's present way, which can be given up in the middle of a statement. */
export class PostgresClient extends Client {
  /** Of the driver, untyped: by these a server knows what to cancel. */
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

  /**
   * Ends this connection without waiting for an answer. The server would go on with the statement, and with waiting for a
   * lock, so it is told.
   */
  abandon(): void {
    this.#cancel();
    // Its answer would be taken for the next statement's: the driver cuts a connection that still waits for one.
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
