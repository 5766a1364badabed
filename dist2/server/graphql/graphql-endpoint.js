"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addGraphql = addGraphql;
const server_1 = require("@apollo/server");
const disabled_1 = require("@apollo/server/plugin/disabled");
const schema_1 = require("../../api/schema");
const answer_finisher_1 = require("./answer-finisher");
const document_cookie_1 = require("../documents/document-cookie");
const graphiql_1 = require("../graphiql/graphiql");
const graphiql_assets_1 = require("../graphiql/graphiql-assets");
const judged_documents_1 = require("./judged-documents");
const kept_answers_1 = require("./kept-answers");
const operation_guard_1 = require("./operation-guard");
const planned_operations_1 = require("./planned-operations");
const execution_gateway_1 = require("./execution-gateway");
const graphql_answers_1 = require("./graphql-answers");
const http_answer_1 = require("./http-answer");
const presented_token_1 = require("./presented-token");
const short_path_1 = require("./short-path");
const kept_costs_1 = require("../../api/graphql/cost/kept-costs");
const large_bodies_1 = require("../http/large-bodies");
const refused_request_1 = require("../http/refused-request");
/** Messages that no client reads, and that are the slowest to make. */
const MOST_ERRORS = 10;
/**
 * Headers that no page can send without asking first. A browser may add its own `Authorization` to any request, but
 * never one with `Bearer`, and every other one is refused.
 */
const PREFLIGHTED_HEADERS = ["apollo-require-preflight", "x-apollo-operation-name", "authorization"];
/** `/graphql`: the API for programs, GraphiQL for browsers. */
async function addGraphql(app, { graphiql, ...parts }) {
    const schema = (0, schema_1.createSchema)();
    const documents = new judged_documents_1.JudgedDocuments(schema);
    const planned = new planned_operations_1.PlannedOperations(schema);
    const costs = new kept_costs_1.KeptCosts(schema);
    const shortPath = new short_path_1.ShortPath({ documents, planned, costs, contextParts: parts });
    const apollo = new server_1.ApolloServer({
        gateway: (0, execution_gateway_1.executionGateway)(schema, planned),
        introspection: true,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        persistedQueries: false,
        csrfPrevention: { requestHeaders: PREFLIGHTED_HEADERS },
        parseOptions: judged_documents_1.PARSE_OPTIONS,
        documentStore: documents,
        validationOptions: { maxErrors: MOST_ERRORS },
        logger: app.log,
        formatError: refused_request_1.presentToCaller,
        plugins: [
            (0, operation_guard_1.operationGuard)({ documents, costs }),
            (0, answer_finisher_1.answerFinisher)(app.log),
            (0, disabled_1.ApolloServerPluginCacheControlDisabled)(),
            (0, disabled_1.ApolloServerPluginLandingPageDisabled)(),
        ],
    });
    await apollo.start();
    const answers = new graphql_answers_1.GraphqlAnswers(apollo, shortPath);
    const page = graphiql && addGraphiql(app, graphiql);
    await app.register((scope, _options, registered) => {
        scope.addHook("preHandler", (request, reply, done) => {
            if (request.method !== "GET")
                done();
            else if (page && graphiql_1.GraphiqlPage.isFor(request))
                void page.send(reply);
            else if (!(0, refused_request_1.refuseWithoutQuery)(request, reply))
                done();
        });
        (0, large_bodies_1.boundLargeBodies)(scope, async (request) => (await (0, presented_token_1.presentedToken)(request, parts)) !== null);
        (0, kept_answers_1.neverKeepAnswers)(scope);
        (0, document_cookie_1.rememberViewers)(scope, parts.useCaseParts);
        scope.route({
            url: "/graphql",
            method: ["GET", "POST"],
            exposeHeadRoute: false,
            bodyLimit: large_bodies_1.ITEMS_BODY_LIMIT,
            handler: async (request, reply) => {
                const answer = await answers.answer(request);
                void reply.code(answer.status).headers(answer.headers);
                if ((0, http_answer_1.isCompressible)(request, answer))
                    reply.compress(answer.body);
                else
                    reply.send(answer.body);
                return reply;
            },
        });
        registered();
    });
    return apollo;
}
function addGraphiql(app, examples) {
    const page = new graphiql_1.GraphiqlPage(examples);
    app.get("/", (request, reply) => graphiql_1.GraphiqlPage.isFor(request) ? reply.header("vary", "accept").redirect("/graphql") : reply.callNotFound());
    app.get(`${graphiql_assets_1.ASSETS_PATH}/:name`, (request, reply) => page.sendAsset(request.params.name, request, reply));
    return page;
}
//# sourceMappingURL=graphql-endpoint.js.map