import type { FastifyInstance } from "fastify";

/** A shutdown that takes longer than this is cut off. */
const LONGEST_MILLISECONDS = 10_000;
const SWEEP_MILLISECONDS = 50;

/** Ends the process on SIGTERM or SIGINT: first `close`, then exit; a second signal, or ten seconds, ends it at once. */
export function closeOnSignals(close: () => Promise<void>): void {
  let isClosing = false;
  const onSignal = (): void => {
    if (isClosing) process.exit(1);
    isClosing = true;
    setTimeout(() => process.exit(1), LONGEST_MILLISECONDS - 500).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

export interface Connections {
  /** From now on every answer ends its connection. */
  drain(): void;
  /** Takes no new connection, answers what was accepted, and resolves when the last connection has ended. */
  close(): Promise<void>;
}

/**
 * Ends connections without cutting an answer. Node ends only those that are idle at the moment of closing: not those
 * that become idle later, kept alive by their clients, nor those that a browser opened ahead and said nothing on.
 */
export function watchConnections(app: FastifyInstance): Connections {
  let isDraining = false;
  let underWay = 0;
  app.addHook("onRequest", (_request, reply, done) => {
    underWay += 1;
    // Unlike the hook onResponse, it also comes for requests that their clients gave up.
    reply.raw.once("close", () => (underWay -= 1));
    done();
  });
  app.addHook("onSend", async (_request, reply) => {
    if (isDraining) void reply.header("connection", "close");
  });
  const sweep = (): void => {
    if (underWay > 0) app.server.closeIdleConnections();
    else app.server.closeAllConnections();
  };
  return {
    drain: () => {
      isDraining = true;
    },
    close: async () => {
      const sweeping = setInterval(sweep, SWEEP_MILLISECONDS);
      try {
        await app.close();
      } finally {
        clearInterval(sweeping);
      }
    },
  };
}
