"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.graphqlRequest = graphqlRequest;
const server_1 = require("@apollo/server");
const request_error_1 = require("../../api/graphql/errors/request-error");
const answer_type_1 = require("../http/answer-type");
const json_text_1 = require("../http/json-text");
const request_body_1 = require("../http/request-body");
/**
 * A request as Apollo takes it. Refuses a request whose client cannot read the answer, which Apollo would do
 * only after the operation.
 */
function graphqlRequest({ method, url, headers, body }) {
    const answerType = (0, answer_type_1.answerTypeOf)(headers.accept);
    if (answerType === undefined)
        throw notAcceptable();
    const sent = new server_1.HeaderMap();
    for (const [name, value] of Object.entries(headers))
        if (value !== undefined)
            sent.set(name, Array.isArray(value) ? value.join(", ") : value);
    sent.set("accept", answerType);
    return { method, headers: sent, body: withoutEmptyName(body), search: searchOf(url) };
}
/** The parameters of a GET; an empty one counts as absent (GraphQL over HTTP, "Request Parameters"), and so does null. */
function searchOf(url) {
    const at = url.indexOf("?");
    const given = [...new URLSearchParams(at === -1 ? "" : url.slice(at))];
    if (given.some(([, value]) => (0, json_text_1.escapesHalfCharacter)(value)))
        throw (0, request_error_1.badUserInput)(request_body_1.HALF_CHARACTER);
    const isAbsent = ([name, value]) => value === "" || (value === "null" && name !== "query" && name !== "operationName");
    return `?${String(new URLSearchParams(given.filter((parameter) => !isAbsent(parameter))))}`;
}
/** Some clients send the name of an anonymous operation as "". */
function withoutEmptyName(body) {
    const isNamedEmpty = typeof body === "object" && body !== null && "operationName" in body && body.operationName === "";
    return isNamedEmpty ? { ...body, operationName: null } : body;
}
function notAcceptable() {
    const words = {
        en: "Answers are application/json or application/graphql-response+json in UTF-8; the accept header takes neither.",
        ja: "応答は application/json または application/graphql-response+json（UTF-8）です。accept ヘッダーを確認してください。",
    };
    return new request_error_1.RequestError("BAD_USER_INPUT", words, {}, 406);
}
//# sourceMappingURL=graphql-request.js.map