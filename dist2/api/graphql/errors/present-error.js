"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.presentError = presentError;
exports.asRequestError = asRequestError;
exports.isInternal = isInternal;
exports.isBadInput = isBadInput;
const graphql_1 = require("graphql");
const busy_1 = require("../../../use-cases/shared/busy");
const clock_wrong_1 = require("../../../use-cases/shared/clock-wrong");
const forbidden_1 = require("../../../use-cases/shared/forbidden");
const redact_secrets_1 = require("../../../use-cases/shared/redact-secrets");
const storage_unavailable_1 = require("../../../use-cases/shared/storage-unavailable");
const token_ended_1 = require("../../../use-cases/account/token-ended");
const unstorable_text_1 = require("../../../use-cases/shared/unstorable-text");
const refuse_1 = require("../scalars/refuse");
const document_message_1 = require("./document-message");
const request_error_1 = require("./request-error");
/**
 * An error as callers may see it. Only what is known to be meant for them passes; everything else becomes INTERNAL
 * with a request id, by which the log tells more.
 */
function presentError(error, { locale, requestId, hidesNames = false }) {
    const known = asRequestError(error.originalError ?? error, requestId);
    if (known)
        return shown(error, known, locale);
    const badInput = badInputMessage(error, locale);
    if (badInput !== undefined) {
        const told = hidesNames ? (0, document_message_1.withoutNames)(badInput) : badInput;
        return shown(error, (0, request_error_1.badUserInput)({ en: told, ja: told }), locale);
    }
    return shown(error, (0, request_error_1.internal)(requestId), locale);
}
/** What callers may see of an error that we know, wherever it happened; `undefined` for every other one. */
function asRequestError(cause, requestId) {
    if (cause instanceof request_error_1.RequestError)
        return cause;
    if (cause instanceof forbidden_1.Forbidden)
        return (0, request_error_1.forbidden)(cause);
    if (cause instanceof token_ended_1.TokenEnded)
        return (0, request_error_1.authenticationRequired)(cause.reason);
    if (cause instanceof busy_1.Busy)
        return (0, request_error_1.busy)(cause);
    if (cause instanceof clock_wrong_1.ClockWrong)
        return (0, request_error_1.clockWrong)(requestId);
    if (cause instanceof storage_unavailable_1.StorageUnavailable)
        return (0, request_error_1.databaseUnavailable)(requestId);
    if (cause instanceof unstorable_text_1.UnstorableText)
        return (0, request_error_1.unstorableText)();
    return undefined;
}
/** Whether nobody but the operator can help: these errors go to the log. */
function isInternal(error) {
    return codeOf(error) === "INTERNAL";
}
/** Whether the caller can help, by sending something else. */
function isBadInput(error) {
    return codeOf(error) === "BAD_USER_INPUT";
}
function codeOf(error) {
    return presentError(error, { locale: "en", requestId: undefined }).extensions?.["code"];
}
/** What Apollo and graphql-js say of a request that is not well formed, without what came. */
function badInputMessage(error, locale) {
    switch (error.extensions["code"]) {
        case "GRAPHQL_PARSE_FAILED":
            return (0, document_message_1.syntaxMessage)(error.message);
        case "GRAPHQL_VALIDATION_FAILED":
            return innermost(error) instanceof refuse_1.ScalarRefusal
                ? reasonMessage(innermost(error), locale)
                : (0, document_message_1.validationMessage)(error.message);
        case "BAD_USER_INPUT":
            return variableMessage(error, locale);
        case "OPERATION_RESOLUTION_FAILURE":
            return (0, document_message_1.operationMessage)(error.message);
        case "BAD_REQUEST":
        case "PERSISTED_QUERY_NOT_SUPPORTED":
        case "PERSISTED_QUERY_NOT_FOUND":
            return (0, redact_secrets_1.redactSecrets)(error.message);
        default:
            return executionMessage(innermost(error), locale);
    }
}
/** Arguments that only execution finds wrong: a variable's explicit null in the place of its default. */
function executionMessage(reason, locale) {
    if (reason instanceof refuse_1.ScalarRefusal)
        return reason.words[locale];
    const isOfGraphql = reason.originalError === undefined &&
        /^(Argument|Variable) "|^Too many errors processing variables/.test(reason.message);
    return isOfGraphql ? (0, document_message_1.validationMessage)(reason.message) : undefined;
}
/** A wrong variable: where it stands, and why it is wrong. graphql-js writes the value between the two. */
function variableMessage(error, locale) {
    const reason = innermost(error);
    if (reason === error)
        return (0, document_message_1.validationMessage)(error.message);
    const before = error.message.slice(0, -`; ${reason.message}`.length);
    const place = / at "([\w.[\]]+)"$/.exec(before)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? "variables";
    return `${place}: ${reasonMessage(reason, locale)}`;
}
/** Ours in the caller's language; graphql-js speaks English only. */
function reasonMessage(reason, locale) {
    return reason instanceof refuse_1.ScalarRefusal ? reason.words[locale] : (0, document_message_1.validationMessage)(reason.message);
}
/** The innermost error: Apollo and graphql-js wrap the scalar's own. */
function innermost(error) {
    let found = error;
    while (found.originalError instanceof graphql_1.GraphQLError)
        found = found.originalError;
    return found;
}
/** The error at the place where it happened, without what only HTTP needs. */
function shown({ path, locations }, { words, extensions }, locale) {
    const visible = Object.entries(extensions).filter(([name]) => name !== "http");
    return {
        message: words[locale],
        ...(locations && { locations }),
        ...(path && { path }),
        extensions: Object.fromEntries(visible),
    };
}
//# sourceMappingURL=present-error.js.map