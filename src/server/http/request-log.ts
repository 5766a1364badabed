import type { ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { begunDirectly, type DirectRequest } from "../graphql/direct-request";
import { bindingsOf, traceOf } from "./request-id";

declare module "fastify" {
  interface FastifyRequest {
    /** The schema's fields in a GraphQL request. */
    asked: readonly string[] | undefined;
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
  const { startedAt } = begunDirectly(request.raw) ?? {};
  const elapsed = startedAt === undefined ? reply.elapsedTime : performance.now() - startedAt;
  request.log.info(lineOf(request, reply.raw, path, elapsed), "request");
}

/** The same line for a request that Fastify did not see. */
export function logAnswer(log: FastifyBaseLogger, request: DirectRequest, reply: ServerResponse): void {
  const line = lineOf(request, reply, request.url, performance.now() - request.startedAt);
  log.info(Object.assign(bindingsOf(request.id, request.headers), line), "request");
}

/** Pino leaves out what is undefined. */
function lineOf(
  { method, asked }: Pick<FastifyRequest, "method" | "asked">,
  { statusCode, writableFinished }: ServerResponse,
  path: string,
  elapsed: number,
): object {
  const unfinished = writableFinished ? undefined : true;
  const milliseconds = Math.round(elapsed * 10) / 10;
  return { method, path, status: statusCode, milliseconds, fields: asked, unfinished };
}
