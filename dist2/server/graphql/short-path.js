"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ShortPath = void 0;
exports.plainAnswer = plainAnswer;
exports.askedIn = askedIn;
const graphql_1 = require("graphql");
const answer_type_1 = require("../http/answer-type");
const answer_finisher_1 = require("./answer-finisher");
const http_answer_1 = require("./http-answer");
const operation_guard_1 = require("./operation-guard");
const operation_charge_1 = require("./operation-charge");
const request_context_1 = require("./request-context");
/**
 * Answers operations that Apollo has found valid before, and that succeed. Everything else is Apollo's: what comes for the
 * first time, GET, introspection, refusals and errors. What was done of it until then is handed on.
 */
class ShortPath {
    constructor(parts) {
        this.parts = parts;
    }
    async take(request) {
        const { documents, planned, costs, contextParts } = this.parts;
        const asked = askedIn(request, documents);
        if (!asked)
            return { context: () => (0, request_context_1.requestContext)(request, contextParts) };
        const made = (0, request_context_1.requestContext)(request, contextParts);
        const again = { context: () => made };
        let context;
        try {
            context = await made;
        }
        catch {
            return again;
        }
        (0, answer_finisher_1.noteAsked)(context, asked.operation);
        let cost;
        try {
            (0, operation_charge_1.charge)(costs, context, asked, (each) => (cost = each));
        }
        catch (refusal) {
            return { ...again, begun: { refusal, ...(cost && { cost }) } };
        }
        const planOf = planned.of(asked.document, asked.operation);
        const { result, longest } = await planOf.execute(context, asked.variables);
        const begun = { result, ...(cost && { cost }) };
        const isPlain = !result.errors &&
            longest <= (0, operation_guard_1.largestAnswer)(costs, asked.document, asked.operation) &&
            !context.isCostWanted;
        return isPlain ? { ...again, begun, answer: plainAnswer(result, asked) } : { ...again, begun };
    }
}
exports.ShortPath = ShortPath;
/** The answer of an operation that succeeded. */
function plainAnswer({ data }, { operation, answerType }) {
    const isMutation = operation.operation === graphql_1.OperationTypeNode.MUTATION;
    return {
        status: 200,
        headers: (isMutation ? MUTATION_HEADERS : HEADERS)[answerType],
        body: `{"data":${JSON.stringify(data)}}\n`,
    };
}
/** As Apollo writes them. */
const HEADERS = {
    "application/json": { "content-type": "application/json; charset=utf-8" },
    "application/graphql-response+json": { "content-type": "application/graphql-response+json; charset=utf-8" },
};
const MUTATION_HEADERS = {
    "application/json": { "cache-control": http_answer_1.UNCOMPRESSED, ...HEADERS["application/json"] },
    "application/graphql-response+json": {
        "cache-control": http_answer_1.UNCOMPRESSED,
        ...HEADERS["application/graphql-response+json"],
    },
};
/** `undefined`: the request is not of the plain form in which programs send known operations. */
function askedIn({ method, headers, body, url }, documents) {
    if (method !== "POST" || url !== "/graphql" || !isRecord(body))
        return undefined;
    const { query, operationName, variables, extensions } = body;
    if (typeof query !== "string" || (extensions !== undefined && extensions !== null))
        return undefined;
    const name = operationName ?? "";
    if (typeof name !== "string" || !(variables === undefined || variables === null || isRecord(variables)))
        return undefined;
    const answerType = (0, answer_type_1.answerTypeOf)(headers.accept);
    const known = answerType && documents.known(query, name);
    return known && { ...known, variables: variables ?? {}, answerType };
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=short-path.js.map