"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestId = requestId;
exports.traceOf = traceOf;
const node_crypto_1 = require("node:crypto");
const redact_secrets_1 = require("../../use-cases/shared/redact-secrets");
/** An id as proxies and clients make them: 1 to 128 of the characters that stand in UUIDs, base64 and paths. */
const REQUEST_ID = /^[\w.:/+=@-]{1,128}$/;
/**
 * The id of a request. It is the caller's own, so that its logs match ours. A missing or unfit id, or one
 * that looks like a key or a token, is replaced by a new one.
 */
function requestId(given) {
    const isKept = typeof given === "string" && REQUEST_ID.test(given) && (0, redact_secrets_1.redactSecrets)(given) === given;
    return isKept ? given : (0, node_crypto_1.randomUUID)();
}
/** Version, trace, parent, flags; what a later version adds (W3C Trace Context, "traceparent Header"). */
const TRACEPARENT = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-[\da-f]{2}(-.*)?$/;
/** The trace that a request belongs to, as the header `traceparent` says it; `undefined` where that is not valid. */
function traceOf(traceparent) {
    if (traceparent === undefined)
        return undefined;
    const [, version, traceId = "", parentSpanId = "", more] = TRACEPARENT.exec(String(traceparent)) ?? [];
    if (version === undefined || version === "ff" || (version === "00" && more !== undefined))
        return undefined;
    return /[^0]/.test(traceId) && /[^0]/.test(parentSpanId) ? { traceId, parentSpanId } : undefined;
}
//# sourceMappingURL=request-id.js.map