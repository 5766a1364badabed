import type { FastifyInstance } from "fastify";

/** Answers hold what one caller may see, keys and tokens among it: nobody on the way shall keep them, nor a browser. */
export function neverKeepAnswers(app: FastifyInstance): void {
  app.addHook("onSend", (_request, reply, _payload, done) => {
    // The page for people has its own word on it.
    if (!reply.hasHeader("cache-control")) void reply.header("cache-control", "no-store");
    done();
  });
}
