"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sayWhenToRetry = sayWhenToRetry;
const SECONDS = "1";
/** Adds `Retry-After` to every 503 that lacks it. */
function sayWhenToRetry(app) {
    app.addHook("onSend", (_request, reply, _payload, done) => {
        if (reply.statusCode === 503 && !reply.hasHeader("retry-after"))
            void reply.header("retry-after", SECONDS);
        done();
    });
}
//# sourceMappingURL=retry-after.js.map