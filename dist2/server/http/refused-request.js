"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerRefusedRequests = answerRefusedRequests;
exports.refuseConnection = refuseConnection;
exports.refuseAddress = refuseAddress;
exports.refuseWithoutQuery = refuseWithoutQuery;
exports.refuseRequest = refuseRequest;
exports.forAudience = forAudience;
exports.presentToCaller = presentToCaller;
const graphql_1 = require("graphql");
const present_error_1 = require("../../api/graphql/errors/present-error");
const request_error_1 = require("../../api/graphql/errors/request-error");
const locale_1 = require("../../api/graphql/locale");
const ambient_1 = require("../../persistence/engine/ambient");
const redact_secrets_1 = require("../../use-cases/shared/redact-secrets");
/** Requests that never reach GraphQL get the same kind of error as those that do. */
function answerRefusedRequests(app, bodyLimit) {
    app.setErrorHandler((error, request, reply) => {
        const known = (0, present_error_1.asRequestError)(error, request.id);
        if (known)
            return refuseRequest(known, request, reply);
        const status = error.statusCode ?? 500;
        if (status >= 500)
            request.log.error({ error: (0, redact_secrets_1.redactSecrets)(`${error.name}: ${error.message}`) }, "internal error");
        return refuse(request, reply, status, explain(error, status, bodyLimit));
    });
    app.setNotFoundHandler((request, reply) => {
        const allowed = methodsOf(request.url);
        if (allowed === undefined || allowed.includes(request.method))
            return refuse(request, reply, 404, NOTHING_HERE);
        return refuse(request, reply.header("allow", allowed.join(", ")), 405, notAllowed(allowed));
    });
}
/** For Fastify's `clientErrorHandler`: requests that are no HTTP, or did not end in time. */
function refuseConnection(error, socket) {
    if (socket.destroyed || !socket.writable || error.code === "ECONNRESET") {
        socket.destroy();
        return;
    }
    const status = UNREADABLE_STATUS[error.code ?? ""] ?? "400 Bad Request";
    const extensions = { code: "BAD_USER_INPUT" };
    const body = JSON.stringify({ errors: [{ message: NOT_WELL_FORMED.en, extensions }] });
    socket.end([
        `HTTP/1.1 ${status}`,
        "content-type: application/json; charset=utf-8",
        `content-length: ${String(Buffer.byteLength(body))}`,
        "connection: close",
        "",
        body,
    ].join("\r\n"));
}
const UNREADABLE_STATUS = {
    ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
    HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};
/** The methods of an address; `undefined` where there is none. */
function methodsOf(address) {
    const [path = ""] = address.split("?");
    if (path === "/graphql")
        return ["GET", "POST"];
    if (path.startsWith("/attachments/"))
        return ["PUT"];
    return /^\/(health\/.*|documents\/.*|schema\.graphql)?$/.test(path) ? ["GET", "HEAD"] : undefined;
}
/** For Fastify's `frameworkErrors`: addresses that it cannot look up, such as /%c0. */
function refuseAddress(_error, request, reply) {
    // No hook runs for these, so none adds the header.
    refuse(request, reply.header("x-request-id", request.id), 400, NOT_WELL_FORMED);
}
/** Answers a GET without a query, as from curl: Apollo would report a cross-site request instead. */
function refuseWithoutQuery(request, reply) {
    const { query } = request.query;
    return request.method === "GET" && !query ? refuse(request, reply, 400, NO_QUERY) : undefined;
}
/** For refusals in GraphQL's form, made before GraphQL gets the request. */
function refuseRequest({ words, extensions: { http, ...extensions } }, request, reply) {
    const { locale, requestId } = audienceOf(request);
    const { retryAfterSeconds } = extensions;
    if (retryAfterSeconds !== undefined)
        void reply.header("retry-after", String(retryAfterSeconds));
    return reply
        .code(http.status)
        .header("cache-control", "no-store")
        .type("application/json; charset=utf-8")
        .send({ errors: [{ message: words[locale], extensions: { ...extensions, requestId } }] });
}
function refuse(request, reply, status, words) {
    const { locale, requestId } = audienceOf(request);
    const code = status >= 500 ? "INTERNAL" : "BAD_USER_INPUT";
    return reply
        .code(status)
        .type("application/json; charset=utf-8")
        .send({ errors: [{ message: words[locale], extensions: { code, requestId } }] });
}
function audienceOf(request) {
    return { locale: (0, locale_1.localeOf)(request.headers["accept-language"]), requestId: request.id };
}
/** The caller of the current request: Apollo asks for error texts without naming the request. */
const audiences = new ambient_1.Ambient();
/** Whatever Apollo refuses meanwhile is told to whoever sent this request. */
function forAudience(request, work) {
    return audiences.run(request, work);
}
/** For Apollo's `formatError`: every error in the caller's language and with the request id, Apollo's own in our words. */
function presentToCaller(formatted, thrown) {
    const request = audiences.value;
    const audience = request
        ? { ...audienceOf(request), hidesNames: !request.isToldNames }
        : { locale: "en", requestId: undefined };
    const error = thrown instanceof graphql_1.GraphQLError ? thrown : new graphql_1.GraphQLError(formatted.message);
    const ours = APOLLO_REFUSALS.find(([theirs]) => theirs.test(error.message))?.[1];
    const presented = (0, present_error_1.presentError)(ours ? (0, request_error_1.badUserInput)(ours) : error, audience);
    return { ...presented, extensions: { ...presented.extensions, requestId: audience.requestId } };
}
const NOTHING_HERE = {
    en: "There is nothing here. The API is POST /graphql.",
    ja: "ここには何もありません。API は POST /graphql です。",
};
function notAllowed(methods) {
    return {
        en: `This address takes ${methods.join(" and ")} only.`,
        ja: `このアドレスで使えるメソッドは ${methods.join(" と ")} だけです。`,
    };
}
const NO_QUERY = {
    en: 'This is the GraphQL API: POST JSON such as {"query": "{ viewer { role } }"} to it, or open it in a browser.',
    ja: 'ここは GraphQL API です。{"query": "{ viewer { role } }"} のような JSON を POST するか、ブラウザーで開いてください。',
};
const NOT_JSON = {
    en: 'The request body is not JSON. Send {"query": "…", "variables": {…}}.',
    ja: 'リクエスト本文が JSON ではありません。{"query": "…", "variables": {…}} を送ってください。',
};
const NOT_WELL_FORMED = {
    en: "The request is not well formed.",
    ja: "リクエストの形式が正しくありません。",
};
/** Apollo's texts, which are in English only and some of them long. */
const APOLLO_REFUSALS = [
    [
        /^This operation has been blocked as a potential Cross-Site Request Forgery/,
        {
            en: "A request that any web page could send is refused: add the header content-type: application/json (POST) or apollo-require-preflight: 1 or an access token (GET).",
            ja: "どのウェブページからでも送れるリクエストは受け付けません。POST ではヘッダー content-type: application/json を、GET では apollo-require-preflight: 1 かアクセストークンを付けてください。",
        },
    ],
    [
        /^POST body missing/,
        {
            en: 'POST body missing or empty. Send {"query": "…", "variables": {…}} with the header content-type: application/json.',
            ja: 'リクエスト本文がないか空です。{"query": "…", "variables": {…}} をヘッダー content-type: application/json と共に送ってください。',
        },
    ],
    [
        /^`?(variables|extensions)`? in a POST body|^The (variables|extensions) search parameter/,
        {
            en: "variables and extensions must be JSON objects.",
            ja: "variables と extensions は JSON オブジェクトで送ってください。",
        },
    ],
    [
        /^`operationName` in a POST body|^GraphQL queries must be strings/,
        {
            en: "query and operationName must be strings.",
            ja: "query と operationName は文字列で送ってください。",
        },
    ],
    [
        /^GET requests only support query operations/,
        {
            en: "GET is for queries only. Send mutations by POST.",
            ja: "GET で送れるのは query だけです。mutation は POST で送ってください。",
        },
    ],
    [
        /^The '\w+' search parameter may only be specified once/,
        {
            en: "query, operationName, variables and extensions may stand only once in the address.",
            ja: "query、operationName、variables、extensions は URL に1回だけ指定してください。",
        },
    ],
    [
        /^Operation batching disabled/,
        {
            en: "One request holds one operation: send an object, not a list.",
            ja: "1回のリクエストで送れる操作は1つです。配列ではなくオブジェクトを送ってください。",
        },
    ],
];
function explain({ code }, status, bodyLimit) {
    switch (code) {
        case "FST_ERR_CTP_BODY_TOO_LARGE":
            return (0, request_error_1.bodyTooLarge)(bodyLimit).words;
        case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
            return {
                en: "The request's content-type is not supported. Send application/json.",
                ja: "この content-type には対応していません。application/json で送ってください。",
            };
        case "FST_ERR_CTP_EMPTY_JSON_BODY":
        case "FST_ERR_CTP_INVALID_JSON_BODY":
            return NOT_JSON;
        default:
            return status >= 500 ? (0, request_error_1.internal)(undefined).words : NOT_WELL_FORMED;
    }
}
//# sourceMappingURL=refused-request.js.map