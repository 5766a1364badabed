"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerFinisher = answerFinisher;
exports.noteAsked = noteAsked;
const graphql_1 = require("graphql");
const present_error_1 = require("../../api/graphql/errors/present-error");
const request_error_1 = require("../../api/graphql/errors/request-error");
const error_log_1 = require("../http/error-log");
const http_answer_1 = require("./http-answer");
/**
 * Gives answers their HTTP status, logs the errors that only the operator can mend, and notes the requested
 * fields of the schema. Names that callers choose (operations, aliases, variables) are not logged: they may
 * hold anything.
 */
function answerFinisher(log) {
    return {
        requestDidStart: ({ contextValue }) => Promise.resolve({
            didResolveOperation: ({ operation }) => {
                // graphql-js takes any subscription for valid where the schema has none.
                if (operation?.operation === graphql_1.OperationTypeNode.SUBSCRIPTION)
                    return Promise.reject((0, request_error_1.badUserInput)(NO_SUBSCRIPTIONS));
                if (operation)
                    noteAsked(contextValue, operation);
                return Promise.resolve();
            },
            didEncounterErrors: ({ errors }) => {
                for (const error of errors.filter(present_error_1.isInternal))
                    (0, error_log_1.logInternalError)(log, contextValue.requestId, error.originalError ?? error);
                return Promise.resolve();
            },
            willSendResponse: ({ response, request, errors, operation }) => {
                if (response.body.kind !== "single")
                    return Promise.resolve();
                setStatus(response.http, response.body.singleResult);
                if (operation?.operation === graphql_1.OperationTypeNode.MUTATION)
                    response.http.headers.set("cache-control", http_answer_1.UNCOMPRESSED);
                if (request.http?.headers.get("accept") === "application/json" && isRefusedByGraphql(errors?.[0]))
                    response.http.status = 200;
                return Promise.resolve();
            },
        }),
    };
}
/** Notes the fields of the schema that an operation asks for. The short path has noted them before Apollo comes to it. */
function noteAsked({ asked }, { selectionSet }) {
    if (asked.length > 0)
        return;
    for (const selection of selectionSet.selections)
        if (selection.kind === graphql_1.Kind.FIELD)
            asked.push(selection.name.value);
}
/** An answer without data gets an error's HTTP status; one with partial data stays a 200. */
function setStatus(http, { errors, data }) {
    if (!errors?.length)
        return;
    if (hasAnyData(data)) {
        // Apollo has set the status of one error by now, although the answer has data.
        http.status = 200;
        return;
    }
    const extensions = errors[0]?.extensions ?? {};
    const wait = extensions["retryAfterSeconds"];
    if (typeof wait === "number")
        http.headers.set("retry-after", String(wait));
    if (http.status !== undefined && http.status >= 400)
        return;
    http.status =
        extensions["retryable"] === true ? 503 : request_error_1.REQUEST_ERROR_STATUS[extensions["code"]];
}
/**
 * Whether GraphQL refused the document or the variables of a well-formed request. As `application/json` that
 * is a 200 (GraphQL over HTTP, "Status Codes"), so that clients can tell it from a proxy's answer.
 */
function isRefusedByGraphql(error) {
    if (!error || !(0, present_error_1.isBadInput)(error))
        return false;
    const { code } = error.extensions;
    if (code === "BAD_REQUEST")
        return false;
    const isOurs = (error.originalError ?? error) instanceof request_error_1.RequestError;
    return code === "GRAPHQL_VALIDATION_FAILED" || !isOurs;
}
function hasAnyData(data) {
    return typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
}
const NO_SUBSCRIPTIONS = {
    en: "There are no subscriptions. Send a query or a mutation.",
    ja: "subscription には対応していません。query または mutation を送ってください。",
};
//# sourceMappingURL=answer-finisher.js.map