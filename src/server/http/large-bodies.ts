import type { FastifyInstance, FastifyRequest } from "fastify";
import { bodyTooLarge } from "../../api/graphql/errors/request-error";

/** The most bytes of a body. */
export const BODY_LIMIT = 100_000;

/** The same where the operation takes many items: a kilobyte for each of a thousand. */
export const ITEMS_BODY_LIMIT = 1_000_000;

/** By its header, which Node holds it to. What is sent in chunks has none, and is bounded when it is read. */
export function isLargeBody({ headers }: Pick<FastifyRequest, "headers">): boolean {
  return Number(headers["content-length"] ?? 0) > BODY_LIMIT;
}

/**
 * Reads large bodies only of callers with a good token, and takes none for the document itself. The operation is known later
 * only: one that takes no items is refused then.
 */
export function boundLargeBodies(
  scope: FastifyInstance,
  isKnown: (request: FastifyRequest) => Promise<boolean>,
): void {
  scope.addHook("preParsing", (request, reply, payload, done) => {
    if (!isLargeBody(request)) {
      done(null, payload);
      return;
    }
    isKnown(request).then(
      (isGood) => {
        if (isGood) done(null, payload);
        else {
          // The rest of it is not read.
          void reply.header("connection", "close");
          done(bodyTooLarge(BODY_LIMIT));
        }
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  });
  scope.addHook("preHandler", ({ body }, _reply, done) => {
    if (isLargeDocument(body)) done(bodyTooLarge(BODY_LIMIT));
    else done();
  });
}

function isLargeDocument(body: unknown): boolean {
  if (typeof body !== "object" || body === null || !("query" in body)) return false;
  return typeof body.query === "string" && body.query.length > BODY_LIMIT;
}
