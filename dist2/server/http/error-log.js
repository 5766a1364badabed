"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.logInternalError = logInternalError;
const redact_secrets_1 = require("../../use-cases/shared/redact-secrets");
/**
 * Logs errors that only the operator can mend: name, message and stack, never the properties, which may be
 * parameters.
 */
function logInternalError(log, reqId, error) {
    const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
    const inner = cause instanceof Error ? ` (${cause.message})` : "";
    const described = {
        error: (0, redact_secrets_1.redactSecrets)(`${name}: ${message}${inner}`),
        stack: (0, redact_secrets_1.redactSecrets)(stack ?? ""),
    };
    log.error({ reqId, ...described }, "internal error");
}
//# sourceMappingURL=error-log.js.map