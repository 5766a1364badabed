import type { IncomingMessage, ServerResponse } from "node:http";
import { Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/**
 * The time that connections stay open behind the last answer, and that a request may take to arrive. HTTP
 * lets a client send on an idle connection at any moment, and a cut would lose its request.
 */
export const LINGER_MILLISECONDS = 1_000;
/**
 * A client whose connection ends with an answer reconnects at once: after this time without a new connection
 * none is on its way.
 */
const SILENCE_MILLISECONDS = 100;
/** Node takes one waiting connection per turn of its loop. */
const SILENT_TURNS = 10;
const SWEEP_MILLISECONDS = 25;

const TOO_LATE = "HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

export interface Connections {
  /** Notes a request under way. `false`: the server can no longer answer it; its connection is ended. */
  begin(raw: IncomingMessage, reply: ServerResponse): boolean;
  /** Requests that were begun so far. */
  readonly begun: number;
  /** Whether every answer ends its connection. */
  readonly isDraining: boolean;
  /** Makes every answer end its connection. */
  drain(): void;
  /**
   * Takes no new connection, answers all accepted requests, and resolves when the last connection has ended.
   */
  close(lingerMilliseconds: number): Promise<void>;
}

interface Connection {
  /** The last one that is under way; `null` between requests. */
  request: IncomingMessage | null;
  /** To requests that are under way. */
  readonly replies: Set<ServerResponse>;
  /** When it was opened or last answered on. */
  quietSince: number;
  /** Bytes read until then; later ones belong to an unfinished request. */
  bytesRead: number;
  endedAt: number | null;
}

/**
 * Ends connections without cutting a request. Node would cut idle connections at once, even with a request on
 * its way, and wait for ever for an unfinished one.
 */
export function watchConnections(app: FastifyInstance): Connections {
  const open = new Map<Socket, Connection>();
  let drainingSince: number | undefined;
  let door: Promise<void> | undefined;
  let knocks = 0;
  let begun = 0;

  const watched = (socket: Socket): Connection => {
    const known = open.get(socket);
    if (known) return known;
    knocks += 1;
    const beginning = { request: null, quietSince: Date.now(), bytesRead: 0, endedAt: null };
    const connection: Connection = { ...beginning, replies: new Set() };
    open.set(socket, connection);
    socket.once("close", () => {
      open.delete(socket);
      // Node.js tells the end of the reply that has the socket, and of none that waits behind it.
      for (const reply of connection.replies) if (!reply.socket) reply.emit("close");
    });
    return connection;
  };
  app.server.on("connection", watched);
  const begin = (raw: IncomingMessage, reply: ServerResponse): boolean => {
    const { socket } = raw;
    // The server can no longer answer this request. It was not executed, so the client can safely send it
    // again.
    // A destroyed socket is not watched any more: nothing would tell of its end.
    const connection = socket.destroyed ? undefined : watched(socket);
    if (connection?.endedAt !== null) {
      socket.destroy();
      return false;
    }
    // Fastify may get it from who has begun it.
    if (connection.replies.has(reply)) return true;
    begun += 1;
    connection.request = raw;
    connection.replies.add(reply);
    // Unlike the hook onResponse, this event also comes for requests that their clients gave up.
    reply.on("close", () => {
      connection.replies.delete(reply);
      if (connection.request === raw) connection.request = null;
      connection.quietSince = Date.now();
      connection.bytesRead = socket.bytesRead;
    });
    return true;
  };
  app.addHook("onRequest", ({ raw }, reply, done) => {
    if (begin(raw, reply.raw)) done();
    else reply.hijack();
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    const pass = (): void => {
      if (drainingSince !== undefined) void reply.header("connection", "close");
      done();
    };
    if (door) void door.then(pass);
    else pass();
  });

  /**
   * Waits until no client has connected for a while, for a linger at most, since strangers may connect for
   * ever.
   */
  const silence = async (lingerMilliseconds: number): Promise<void> => {
    const latest = Date.now() + lingerMilliseconds;
    const milliseconds = Math.min(SILENCE_MILLISECONDS, lingerMilliseconds);
    for (let heard = -1; heard !== knocks && Date.now() < latest;) {
      heard = knocks;
      await wait(milliseconds);
    }
    for (let turns = 0; turns < SILENT_TURNS && Date.now() < latest + milliseconds;) {
      const heard = knocks;
      await new Promise(setImmediate);
      turns = heard === knocks ? turns + 1 : 0;
    }
  };

  /**
   * Answers wait while the socket closes: an answered client reconnects, and must not meet a half-closed
   * socket.
   */
  const closeDoor = async (lingerMilliseconds: number): Promise<void> => {
    let release = (): void => undefined;
    door = new Promise((resolve) => (release = resolve));
    await silence(lingerMilliseconds);
    // Not the HTTP server's `close`, which would cut idle connections.
    Server.prototype.close.call(app.server);
    release();
  };

  return {
    begin,
    get begun() {
      return begun;
    },
    get isDraining() {
      return drainingSince !== undefined;
    },
    drain: () => {
      drainingSince ??= Date.now();
    },
    close: async (lingerMilliseconds) => {
      const since = (drainingSince ??= Date.now());
      await closeDoor(lingerMilliseconds);
      const closedAt = Date.now();
      while (open.size > 0) {
        for (const [socket, connection] of open)
          endWhatIsOver(socket, connection, { since, closedAt, lingerMilliseconds });
        await wait(SWEEP_MILLISECONDS);
      }
      await app.close();
    },
  };
}

function endWhatIsOver(
  socket: Socket,
  connection: Connection,
  { since, closedAt, lingerMilliseconds }: { since: number; closedAt: number; lingerMilliseconds: number },
): void {
  const now = Date.now();
  if (connection.endedAt !== null) {
    if (now - connection.endedAt >= lingerMilliseconds / 2) socket.destroy();
  } else if (connection.request?.complete === true) {
    return;
  } else if (connection.request || socket.bytesRead > connection.bytesRead) {
    if (now - closedAt < lingerMilliseconds) return;
    // An unfinished request, for whose rest the server does not wait.
    if (!socket.destroyed && socket.writable) socket.end(TOO_LATE);
    connection.endedAt = now;
  } else if (now - Math.max(connection.quietSince, since) >= lingerMilliseconds) {
    socket.end();
    connection.endedAt = now;
  }
}
