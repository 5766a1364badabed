"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.callerOf = callerOf;
exports.readerOf = readerOf;
const forbidden_1 = require("../../use-cases/shared/forbidden");
const request_error_1 = require("./errors/request-error");
/** Who asks, in order to change something; the use case decides whether it may. Refuses those who did not say. */
function callerOf({ signedIn }) {
    if (!signedIn)
        throw (0, request_error_1.authenticationRequired)("MISSING");
    return signedIn.caller;
}
/** Who asks, in order to read; refuses those who did not say, and access tokens without the scope READ. */
function readerOf(context) {
    const caller = callerOf(context);
    (0, forbidden_1.assertMay)(caller, "read");
    return caller;
}
//# sourceMappingURL=context.js.map