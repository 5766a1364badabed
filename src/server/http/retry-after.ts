import type { FastifyInstance } from "fastify";

const SECONDS = "1";

/** Adds `Retry-After` to every 503 that lacks it. */
export function sayWhenToRetry(app: FastifyInstance): void {
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (reply.statusCode === 503 && !reply.hasHeader("retry-after"))
      void reply.header("retry-after", SECONDS);
    done();
  });
}
