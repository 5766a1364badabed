import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { printedSchema } from "../../api/print-schema";
import type { Introspection } from "../../config";
import { INTROSPECTION_REFUSALS, mayIntrospect } from "./introspection";
import { presentedToken, type TokenParts } from "./presented-token";

export const SCHEMA_PATH = "/schema.graphql";

interface SchemaParts extends TokenParts {
  readonly introspection: Introspection;
}

/**
 * `GET /schema.graphql`: the schema in its own language, for generators of code. For callers that may
 * introspect.
 */
export function addSchemaFile(app: FastifyInstance, parts: SchemaParts): void {
  let printed: { text: string; etag: string } | undefined;
  app.get(SCHEMA_PATH, async (request, reply) => {
    const refusal =
      INTROSPECTION_REFUSALS[mayIntrospect(parts.introspection, await presentedToken(request, parts))]();
    if (refusal) throw refusal;
    const { text, etag } = (printed ??= printedOnce());
    void reply
      .header("etag", etag)
      .header("cache-control", "private, no-cache")
      .header("vary", "authorization");
    if (request.headers["if-none-match"] === etag) return reply.code(304).send();
    void reply.header("content-type", "application/graphql; charset=utf-8");
    reply.compress(text);
    return reply;
  });
}

function printedOnce(): { text: string; etag: string } {
  const text = printedSchema();
  return { text, etag: `"${createHash("sha256").update(text).digest("base64url")}"` };
}
