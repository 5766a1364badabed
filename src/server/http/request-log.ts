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
  const logged = new WeakSet<FastifyRequest>();
  const log = (request: FastifyRequest, reply: FastifyReply): void => {
    if (logged.has(request)) return;
    logged.add(request);
    logRequest(request, reply);
  };
  app.decorateRequest("asked");
  app.addHook("onRequest", async (request, reply) => {
    // Fastify has no hook for the end of an answer that the client or the server broke off.
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) log(request, reply);
    });
  });
  app.addHook("onSend", async (request, reply) => {
    void reply.header("x-request-id", request.id);
    const { traceparent } = request.headers;
    if (traceOf(traceparent)) void reply.header("traceparent", traceparent);
    if (reply.statusCode === 401) void reply.header("www-authenticate", "Bearer");
  });
  app.addHook("onResponse", async (request, reply) => log(request, reply));
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
