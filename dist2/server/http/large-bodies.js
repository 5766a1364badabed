"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ITEMS_BODY_LIMIT = exports.BODY_LIMIT = void 0;
exports.isLargeBody = isLargeBody;
exports.boundLargeBodies = boundLargeBodies;
const request_error_1 = require("../../api/graphql/errors/request-error");
/** The most bytes of a body. */
exports.BODY_LIMIT = 100_000;
/** The same where the operation takes many items: a kilobyte for each of a thousand. */
exports.ITEMS_BODY_LIMIT = 1_000_000;
/** By its header, which Node holds it to. What is sent in chunks has none, and is bounded when it is read. */
function isLargeBody({ headers }) {
    return Number(headers["content-length"] ?? 0) > exports.BODY_LIMIT;
}
/**
 * Reads large bodies only of callers with a good token, and takes none for the document itself. The operation is known later
 * only: one that takes no items is refused then.
 */
function boundLargeBodies(scope, isKnown) {
    scope.addHook("preParsing", (request, reply, payload, done) => {
        if (!isLargeBody(request)) {
            done(null, payload);
            return;
        }
        isKnown(request).then((isGood) => {
            if (isGood)
                done(null, payload);
            else {
                // The rest of it is not read.
                void reply.header("connection", "close");
                done((0, request_error_1.bodyTooLarge)(exports.BODY_LIMIT));
            }
        }, (error) => done(error instanceof Error ? error : new Error(String(error))));
    });
    scope.addHook("preHandler", ({ body }, _reply, done) => {
        if (isLargeDocument(body))
            done((0, request_error_1.bodyTooLarge)(exports.BODY_LIMIT));
        else
            done();
    });
}
function isLargeDocument(body) {
    if (typeof body !== "object" || body === null || !("query" in body))
        return false;
    return typeof body.query === "string" && body.query.length > exports.BODY_LIMIT;
}
//# sourceMappingURL=large-bodies.js.map