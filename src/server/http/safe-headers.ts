import cors from "@fastify/cors";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import { constantHeaders, type KnownHeaders } from "./constant-headers";
import { hooksOf } from "./hooks-of";

const SECONDS_OF_PREFLIGHT = 600;

/** The headers that protect pages of browsers, the same in every answer; some answers write their own over them. */
export async function addSecurityHeaders(app: FastifyInstance): Promise<KnownHeaders> {
  const { hook, known } = constantHeaders(await hooksOf(app, helmet, {}));
  app.addHook("onRequest", hook);
  return known;
}

/** Lets pages of other origins call the API. Answers to programs, which state no origin, are alike: their headers. */
export async function addCrossOrigin(
  app: FastifyInstance,
  origins: readonly (string | RegExp)[],
): Promise<KnownHeaders> {
  const hooks = await hooksOf(app, cors, {
    origin: [...origins],
    methods: ["GET", "POST", "PUT"],
    exposedHeaders: ["x-request-id", "retry-after", "date", "content-disposition"],
    maxAge: SECONDS_OF_PREFLIGHT,
  });
  const { hook: withoutOrigin, known } = constantHeaders(hooks);
  for (const withOrigin of hooks)
    app.addHook("onRequest", function (request, reply, done) {
      const isAlike = request.headers.origin === undefined && request.method !== "OPTIONS";
      (isAlike ? withoutOrigin : withOrigin).call(this, request, reply, done);
    });
  return known;
}
