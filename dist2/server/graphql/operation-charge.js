"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.charge = charge;
const most_values_1 = require("../../api/graphql/cost/most-values");
const request_error_1 = require("../../api/graphql/errors/request-error");
const large_bodies_1 = require("../http/large-bodies");
/** Takes an operation's cost off its caller's budget. Refuses one that costs too much, or more than is left. */
function charge(costs, { account, isLargeBody }, { document, operation, variables }, onCost) {
    const takesItems = costs.takesItems(document, operation);
    if (isLargeBody && !takesItems)
        throw (0, request_error_1.locatedAt)(operation, (0, request_error_1.bodyTooLarge)(large_bodies_1.BODY_LIMIT));
    const requested = costs.of(document, operation, variables);
    const limit = account?.mostCost(takesItems) ?? most_values_1.MOST_VALUES;
    onCost({ requested, limit });
    if (requested > limit)
        throw (0, request_error_1.locatedAt)(operation, (0, request_error_1.operationTooCostly)(limit));
    const budget = account?.spend(requested);
    if (budget)
        onCost({ requested, limit, budget });
}
//# sourceMappingURL=operation-charge.js.map