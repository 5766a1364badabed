import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { traceOf } from "./request-id";

declare module "fastify" {
  interface FastifyRequest {
    /** The schema's fields in a GraphQL request. */
    asked: readonly string[];
  }
}

/**
 * One line per request, also where its answer broke off: the route, never the address with its query, and never a header or
 * a body.
 */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest("asked");
  app.addHook("onRequest", (request, reply, done) => {
    // Fastify's hook misses answers that the client or the server broke off.
    reply.raw.on("close", () => logRequest(request, reply));
    done();
  });
  app.addHook("onSend", (request, reply, _payload, done) => {
    void reply.header("x-request-id", request.id);
    const { traceparent } = request.headers;
    if (traceparent !== undefined && traceOf(traceparent)) void reply.header("traceparent", traceparent);
    if (reply.statusCode === 401) void reply.header("www-authenticate", "Bearer");
    done();
  });
}

function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const path = request.routeOptions.url ?? "unknown";
  if (path.startsWith("/health/")) return;
  request.log.info(
    {
      method: request.method,
      path,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      fields: request.asked,
      ...(!reply.raw.writableFinished && { unfinished: true }),
    },
    "request",
  );
}
