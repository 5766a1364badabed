import type { IncomingMessage } from "node:http";
import { Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/**
 * How long connections stay open behind the last answer, and how long a request may take to come whole: by the rules of
 * HTTP a client may be sending on an idle connection at this very moment, and a cut would lose its request.
 */
export const LINGER_MILLISECONDS = 1_000;
/** Whom an answer sends away comes back at once: after so long without a new connection none is on its way. */
const SILENCE_MILLISECONDS = 100;
/** Node takes one waiting connection per turn of its loop. */
const SILENT_TURNS = 10;
const SWEEP_MILLISECONDS = 25;

const TOO_LATE = "HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

export interface Connections {
  /** From now on every answer ends its connection. */
  drain(): void;
  /** Takes no new connection, answers what was accepted, and resolves when the last connection has ended. */
  close(lingerMilliseconds: number): Promise<void>;
}

interface Connection {
  /** Under way; `null` between requests. */
  request: IncomingMessage | null;
  /** When it was opened or last answered on. */
  quietSince: number;
  /** Bytes read until then: more of them are half a request. */
  bytesRead: number;
  endedAt: number | null;
}

/**
 * Ends connections without cutting a request. Node would end those that are idle at the moment of closing, whether or
 * not a request is on its way to them, and wait for ever for one that never comes whole.
 */
export function watchConnections(app: FastifyInstance): Connections {
  const open = new Map<Socket, Connection>();
  let drainingSince: number | undefined;
  let door: Promise<void> | undefined;
  let knocks = 0;

  const watched = (socket: Socket): Connection => {
    const known = open.get(socket);
    if (known) return known;
    knocks += 1;
    const connection = { request: null, quietSince: Date.now(), bytesRead: 0, endedAt: null };
    open.set(socket, connection);
    socket.once("close", () => open.delete(socket));
    return connection;
  };
  app.server.on("connection", watched);
  app.addHook("onRequest", ({ raw }, reply, done) => {
    const { socket } = raw;
    // Nobody could be answered any more, nor told by an address: not executed, it can safely be sent again.
    if (socket.destroyed || watched(socket).endedAt !== null) {
      reply.hijack();
      socket.destroy();
      return;
    }
    const connection = watched(socket);
    connection.request = raw;
    // Unlike the hook onResponse, it also comes for requests that their clients gave up.
    reply.raw.once("close", () => {
      Object.assign(connection, { request: null, quietSince: Date.now(), bytesRead: socket.bytesRead });
    });
    done();
  });
  app.addHook("onSend", async (_request, reply) => {
    await door;
    if (drainingSince !== undefined) void reply.header("connection", "close");
  });

  /** Until nobody has knocked for a while; for a linger at most, since strangers may knock for ever. */
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

  /** Answers are held back while the door closes: who is answered knocks again, and must not be caught in it. */
  const closeDoor = async (lingerMilliseconds: number): Promise<void> => {
    let release = (): void => undefined;
    door = new Promise((resolve) => (release = resolve));
    await silence(lingerMilliseconds);
    // Not that of HTTP servers, which would cut idle connections.
    Server.prototype.close.call(app.server);
    release();
  };

  return {
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
    // Half a request, whose other half nobody waits for.
    if (!socket.destroyed && socket.writable) socket.end(TOO_LATE);
    connection.endedAt = now;
  } else if (now - Math.max(connection.quietSince, since) >= lingerMilliseconds) {
    socket.end();
    connection.endedAt = now;
  }
}
