import type { FastifyInstance } from "fastify";

export const NEVER_KEPT = ["cache-control", "no-store"] as const;

/** Answers hold one caller's data, keys and tokens included: no proxy and no browser may keep them. */
export function neverKeepAnswers(app: FastifyInstance): void {
  app.addHook("onSend", (_request, reply, _payload, done) => {
    // GraphiQL's page sets its own header.
    if (!reply.hasHeader("cache-control")) void reply.header(...NEVER_KEPT);
    done();
  });
}
