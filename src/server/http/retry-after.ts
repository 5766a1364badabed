import type { FastifyInstance } from "fastify";

const SECONDS = "1";

/** No 503 without a word on when to come again, wherever it comes from. */
export function sayWhenToRetry(app: FastifyInstance): void {
  app.addHook("onSend", (_request, reply, _payload, done) => {
    if (reply.statusCode === 503 && !reply.hasHeader("retry-after"))
      void reply.header("retry-after", SECONDS);
    done();
  });
}
