import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    /** The schema's fields that a GraphQL request asked for. */
    asked: readonly string[];
  }
}

/** One line per request: the route, never the address with its query, and never a header or a body. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest("asked");
  app.addHook("onSend", async (request, reply) => {
    void reply.header("x-request-id", request.id);
    if (reply.statusCode === 401) void reply.header("www-authenticate", "Bearer");
  });
  app.addHook("onResponse", async (request, reply) => {
    const path = request.routeOptions.url ?? "unknown";
    if (path.startsWith("/health/")) return;
    request.log.info(
      {
        method: request.method,
        path,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        fields: request.asked,
      },
      "request",
    );
  });
}
