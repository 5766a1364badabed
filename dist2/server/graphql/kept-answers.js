"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.neverKeepAnswers = neverKeepAnswers;
/** Answers hold one caller's data, keys and tokens included: no proxy and no browser may keep them. */
function neverKeepAnswers(app) {
    app.addHook("onSend", (_request, reply, _payload, done) => {
        // GraphiQL's page sets its own header.
        if (!reply.hasHeader("cache-control"))
            void reply.header("cache-control", "no-store");
        done();
    });
}
//# sourceMappingURL=kept-answers.js.map