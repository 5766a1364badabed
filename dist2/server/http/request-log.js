"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.logRequests = logRequests;
const request_id_1 = require("./request-id");
/**
 * One line per request, also where its answer broke off: the route, never the address with its query, and never a header or
 * a body.
 */
function logRequests(app) {
    app.decorateRequest("asked");
    app.addHook("onRequest", (request, reply, done) => {
        // Fastify's hook misses answers that the client or the server broke off.
        reply.raw.on("close", () => logRequest(request, reply));
        done();
    });
    app.addHook("onSend", (request, reply, _payload, done) => {
        void reply.header("x-request-id", request.id);
        const { traceparent } = request.headers;
        if (traceparent !== undefined && (0, request_id_1.traceOf)(traceparent))
            void reply.header("traceparent", traceparent);
        if (reply.statusCode === 401)
            void reply.header("www-authenticate", "Bearer");
        done();
    });
}
function logRequest(request, reply) {
    const path = request.routeOptions.url ?? "unknown";
    if (path.startsWith("/health/"))
        return;
    request.log.info({
        method: request.method,
        path,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        fields: request.asked,
        ...(!reply.raw.writableFinished && { unfinished: true }),
    }, "request");
}
//# sourceMappingURL=request-log.js.map