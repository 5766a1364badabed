"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.largestAnswer = largestAnswer;
exports.operationGuard = operationGuard;
const request_error_1 = require("../../api/graphql/errors/request-error");
const answer_size_1 = require("../http/answer-size");
const introspection_1 = require("./introspection");
const operation_charge_1 = require("./operation-charge");
const refused_request_1 = require("../http/refused-request");
/** The largest answer that is sent, in bytes. */
const LARGEST_ANSWER = 5_000_000;
/** The same for an operation that takes many items: for a thousand, each with its certificate and all that is asked of it. */
const LARGEST_ANSWER_OF_ITEMS = 20_000_000;
/** The most bytes of the answer to an operation. */
function largestAnswer(costs, document, operation) {
    const takesItems = document && operation && costs.takesItems(document, operation);
    return takesItems ? LARGEST_ANSWER_OF_ITEMS : LARGEST_ANSWER;
}
/**
 * Refuses what would cost too much: documents before their validation, operations before their reads, answers
 * before they are written. Tells on request what an operation cost.
 */
function operationGuard(parts) {
    return { requestDidStart: ({ contextValue }) => Promise.resolve(guarded(parts, contextValue)) };
}
function guarded({ documents, costs }, context) {
    const { introspection, isCostWanted, begun } = context;
    let refusal;
    let cost = begun?.cost;
    return {
        didResolveSource: ({ source, queryHash }) => {
            const judged = documents.judge(source, queryHash);
            refusal = judged?.refusal;
            if (judged?.isIntrospecting)
                refusal ??= introspection_1.INTROSPECTION_REFUSALS[introspection]();
            return Promise.resolve();
        },
        // The first place from which Apollo takes a refusal.
        didResolveOperation: ({ document, operation, request: { variables } }) => {
            if (refusal)
                throw refusal;
            if (begun?.refusal)
                throw begun.refusal;
            if (operation && !begun)
                (0, operation_charge_1.charge)(costs, context, { document, operation, variables }, (each) => (cost = each));
            return Promise.resolve();
        },
        willSendResponse: ({ document, operation, response: { body, http } }) => {
            if (body.kind !== "single")
                return Promise.resolve();
            const most = largestAnswer(costs, document, operation);
            if ((0, answer_size_1.isLargerThan)(most, body.singleResult)) {
                const error = (0, request_error_1.answerTooLarge)(most);
                body.singleResult = { errors: [(0, refused_request_1.presentToCaller)(error.toJSON(), error)] };
                delete http.status;
            }
            if (cost && isCostWanted)
                body.singleResult.extensions = { ...body.singleResult.extensions, cost };
            return Promise.resolve();
        },
    };
}
//# sourceMappingURL=operation-guard.js.map