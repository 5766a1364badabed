"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GraphqlAnswers = void 0;
const refused_request_1 = require("../http/refused-request");
const graphql_request_1 = require("./graphql-request");
/** Answers requests by the short path where that can, by Apollo where not: with the same bytes. */
class GraphqlAnswers {
    constructor(apollo, shortPath) {
        this.apollo = apollo;
        this.shortPath = shortPath;
    }
    async answer(request) {
        const taken = await this.shortPath.take(request);
        return taken.answer ?? this.byApollo(request, taken);
    }
    /** Goes on from where the short path has come to. */
    async byApollo(request, { context, begun }) {
        const httpGraphQLRequest = (0, graphql_request_1.graphqlRequest)(request);
        const { status, headers, body } = await (0, refused_request_1.forAudience)(request, () => this.apollo.executeHTTPGraphQLRequest({
            httpGraphQLRequest,
            context: async () => Object.assign(await context(), { begun }),
        }));
        // Apollo answers in parts for @defer alone, which the schema does not have.
        if (body.kind !== "complete")
            throw new Error("an answer in parts");
        return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
    }
}
exports.GraphqlAnswers = GraphqlAnswers;
//# sourceMappingURL=graphql-answers.js.map