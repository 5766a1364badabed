import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Client } from "pg";

export interface TransactionPooler {
  /** The database's address, through the pooler. */
  readonly url: string;
  /** The names of the startup parameters of all connections so far. */
  readonly startupParameters: ReadonlySet<string>;
  /** Statements whose effect no pooler can keep for its clients. */
  readonly sessionState: readonly string[];
  close(): Promise<void>;
}

/**
 * The startup parameters that PgBouncer takes: https://www.pgbouncer.org/config.html,
 * ignore_startup_parameters.
 */
const KNOWN_PARAMETERS = ["user", "database", "client_encoding", "application_name"];
/** https://www.pgbouncer.org/features.html, "SQL feature map for pooling modes": what never works in transaction mode. */
const OF_SESSION =
  /^\s*(SET\s+(?!LOCAL\b|TRANSACTION\b)|LISTEN\b|PREPARE\b|LOAD\b)|WITH\s+HOLD|\bpg_(try_)?advisory_(un)?lock(_shared)?\s*\(|CREATE\s+(LOCAL\s+|GLOBAL\s+)?TEMP|;\s*SET\s+(?!LOCAL\b)/i;

/**
 * Acts as a pooler in transaction mode: lends a connection to a client for one transaction, and then to
 * another client. It refuses unknown startup parameters.
 */
export async function startTransactionPooler(databaseUrl: string, size = 4): Promise<TransactionPooler> {
  const lent = new ServerConnections(databaseUrl, size);
  await lent.open();
  const startupParameters = new Set<string>();
  const sessionState: string[] = [];
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.on("close", () => clients.delete(socket));
    new PooledClient(socket, lent, startupParameters, sessionState);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: url.href,
    startupParameters,
    sessionState,
    close: async () => {
      for (const client of clients) client.destroy();
      server.close();
      await lent.close();
    },
  };
}

/** Connections to the server, each a bare stream of messages after its login. */
class ServerConnections {
  readonly #clients: Client[] = [];
  readonly #free: Duplex[] = [];
  readonly #waiting: ((stream: Duplex) => void)[] = [];

  constructor(
    private readonly url: string,
    private readonly size: number,
  ) {}

  async open(): Promise<void> {
    for (let i = 0; i < this.size; i += 1) {
      const client = new Client({ connectionString: this.url });
      client.on("error", () => undefined);
      await client.connect();
      const { stream } = client.connection;
      stream.removeAllListeners("data");
      this.#clients.push(client);
      this.#free.push(stream);
    }
  }

  async take(): Promise<Duplex> {
    return this.#free.shift() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lends the connection that was free the longest, so that a client seldom gets its former one. */
  give(stream: Duplex): void {
    const next = this.#waiting.shift();
    if (next) next(stream);
    else this.#free.push(stream);
  }

  async close(): Promise<void> {
    for (const client of this.#clients) client.connection.stream.destroy();
    await Promise.resolve();
  }
}

const LENGTH_BYTES = 4;
const NO_TLS = 80_877_103;
const CANCEL = 80_877_102;

/** Whole messages out of a stream; the first one of a client has no type. */
function messagesIn(bytes: Buffer, hasTypes: boolean): { messages: Buffer[]; rest: Buffer } {
  const messages: Buffer[] = [];
  const type = hasTypes ? 1 : 0;
  let rest = bytes;
  while (rest.length >= type + LENGTH_BYTES) {
    const end = type + rest.readInt32BE(type);
    if (rest.length < end) break;
    messages.push(rest.subarray(0, end));
    rest = rest.subarray(end);
  }
  return { messages, rest };
}

function message(type: string, ...parts: (string | number)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => {
      if (typeof part === "string") return Buffer.from(part);
      const number = Buffer.alloc(LENGTH_BYTES);
      number.writeInt32BE(part);
      return number;
    }),
  );
  const head = Buffer.alloc(1 + LENGTH_BYTES);
  head.write(type);
  head.writeInt32BE(body.length + LENGTH_BYTES, 1);
  return Buffer.concat([head, body]);
}

class PooledClient {
  #unread: Buffer = Buffer.alloc(0);
  #hasStarted = false;
  #server: Duplex | undefined;
  #work = Promise.resolve();

  constructor(
    private readonly socket: Socket,
    private readonly servers: ServerConnections,
    private readonly startupParameters: Set<string>,
    private readonly sessionState: string[],
  ) {
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, chunk]);
      this.#work = this.#work.then(() => this.#read());
    });
  }

  async #read(): Promise<void> {
    if (!this.#hasStarted) {
      const { messages, rest } = messagesIn(this.#unread, false);
      const [first] = messages;
      if (!first) return;
      this.#unread = Buffer.concat([...messages.slice(1), rest]);
      this.#start(first);
    }
    const { messages, rest } = messagesIn(this.#unread, true);
    this.#unread = rest;
    for (const each of messages) await this.#forward(each);
  }

  #start(first: Buffer): void {
    const code = first.readInt32BE(LENGTH_BYTES);
    if (code === NO_TLS) return void this.socket.write("N");
    if (code === CANCEL) return void this.socket.end();
    const words = first
      .subarray(2 * LENGTH_BYTES)
      .toString()
      .split("\0");
    const names = words.filter((word, i) => i % 2 === 0 && word !== "");
    for (const name of names) this.startupParameters.add(name);
    const unknown = names.find((name) => !KNOWN_PARAMETERS.includes(name));
    if (unknown !== undefined)
      return void this.socket.end(
        message("E", `SFATAL\0C08P01\0Munsupported startup parameter: ${unknown}\0\0`),
      );
    this.#hasStarted = true;
    this.socket.write(
      Buffer.concat([
        message("R", 0),
        message("S", "server_version\x0016.0\0"),
        message("K", 1, 1),
        message("Z", "I"),
      ]),
    );
  }

  async #forward(each: Buffer): Promise<void> {
    const type = String.fromCharCode(each[0] ?? 0);
    if (type === "X") return void this.socket.end();
    this.#note(type, each);
    this.#server ??= await this.#borrow();
    this.#server.write(each);
  }

  #note(type: string, each: Buffer): void {
    const [first = "", second = ""] = each
      .subarray(1 + LENGTH_BYTES)
      .toString()
      .split("\0");
    const statement = type === "Q" ? first : type === "P" ? second : "";
    if (type === "P" && first !== "") this.sessionState.push(`prepared as ${first}: ${second}`);
    if (OF_SESSION.test(statement)) this.sessionState.push(statement);
  }

  async #borrow(): Promise<Duplex> {
    const server = await this.servers.take();
    let unread: Buffer = Buffer.alloc(0);
    const onData = (chunk: Buffer): void => {
      const { messages, rest } = messagesIn(Buffer.concat([unread, chunk]), true);
      unread = rest;
      this.socket.write(Buffer.concat(messages));
      const last = messages.at(-1)?.toString("latin1");
      // Ready for the next statement, and in no transaction.
      if (last?.startsWith("Z") !== true || !last.endsWith("I")) return;
      server.off("data", onData);
      this.#server = undefined;
      this.servers.give(server);
    };
    server.on("data", onData);
    return server;
  }
}
