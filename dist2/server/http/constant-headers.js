"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.constantHeaders = constantHeaders;
/**
 * A hook for the headers that other hooks add to every answer alike: they run for the first request, and the
 * hook repeats for later ones what they added. All become headers of Fastify's reply, which Node.js writes with one check each;
 * those of its own answer are checked again when that is written.
 */
function constantHeaders(hooks) {
    let added;
    return function (request, reply, done) {
        if (added) {
            for (const [name, value] of added)
                void reply.header(name, value);
            done();
            return;
        }
        const before = takenOver(reply);
        runAll(this, hooks, { request, reply }, (error) => {
            const headers = takenOver(reply);
            for (const name of before.keys())
                headers.delete(name);
            if (!error)
                added = headers;
            done(error);
        });
    };
}
function runAll(app, [hook, ...others], { request, reply }, done) {
    if (!hook) {
        done();
        return;
    }
    const next = (error) => {
        if (error)
            done(error);
        else
            runAll(app, others, { request, reply }, done);
    };
    const run = hook.call(app, request, reply, next);
    if (run instanceof Promise)
        run.then(() => next(), done);
}
/** All headers so far. */
function takenOver(reply) {
    const { raw } = reply;
    for (const name of raw.getHeaderNames()) {
        void reply.header(name, String(raw.getHeader(name)));
        raw.removeHeader(name);
    }
    return new Map(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
//# sourceMappingURL=constant-headers.js.map