import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ApiContext } from "../../api/graphql/context";
import { createSchema } from "../../api/schema";
import { answerFinisher } from "./answer-finisher";
import { rememberViewers } from "../documents/document-cookie";
import { graphqlRequest } from "./graphql-request";
import { GraphiqlPage } from "../graphiql/graphiql";
import { ASSETS_PATH } from "../graphiql/graphiql-assets";
import type { GraphiqlExamples } from "../graphiql/graphiql-tabs";
import { JudgedDocuments, PARSE_OPTIONS } from "./judged-documents";
import { neverKeepAnswers } from "./kept-answers";
import { operationGuard } from "./operation-guard";
import { PlannedOperations } from "./planned-operations";
import { BegunRequests } from "./begun-requests";
import { executionGateway } from "./execution-gateway";
import { ShortPath, type WholeAnswer } from "./short-path";
import { KeptCosts } from "../../api/graphql/cost/kept-costs";
import { presentToCaller, refuseWithoutQuery, rememberAudience } from "../http/refused-request";
import type { ContextParts } from "./request-context";

/** Messages that no client reads, and that are the slowest to make. */
const MOST_ERRORS = 10;
/**
 * Headers that no page can send without asking first. A browser may add its own `Authorization` to any request, but
 * never one with `Bearer`, and every other one is refused.
 */
const PREFLIGHTED_HEADERS = ["apollo-require-preflight", "x-apollo-operation-name", "authorization"];

interface GraphqlParts extends ContextParts {
  /** The content of GraphiQL's tabs; `null`: no GraphiQL. */
  readonly graphiql: GraphiqlExamples | null;
}

/** `/graphql`: the API for programs, GraphiQL for browsers. */
export async function addGraphql(
  app: FastifyInstance,
  { graphiql, ...parts }: GraphqlParts,
): Promise<ApolloServer<ApiContext>> {
  const schema = createSchema();
  const documents = new JudgedDocuments(schema);
  const planned = new PlannedOperations(schema);
  const costs = new KeptCosts(schema);
  const begun = new BegunRequests();
  const shortPath = new ShortPath({ documents, planned, costs, begun, contextParts: parts });
  const apollo = new ApolloServer<ApiContext>({
    gateway: executionGateway(schema, planned, begun),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    csrfPrevention: { requestHeaders: PREFLIGHTED_HEADERS },
    parseOptions: PARSE_OPTIONS,
    documentStore: documents,
    validationOptions: { maxErrors: MOST_ERRORS },
    logger: app.log,
    formatError: presentToCaller,
    plugins: [
      operationGuard({ documents, costs, begun }),
      answerFinisher(app.log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const page = graphiql && addGraphiql(app, graphiql);
  await app.register((scope, _options, registered) => {
    scope.addHook("preHandler", async (request, reply) =>
      page && GraphiqlPage.isFor(request) ? page.send(reply) : refuseWithoutQuery(request, reply),
    );
    neverKeepAnswers(scope);
    rememberAudience(scope);
    rememberViewers(scope, parts.useCaseParts);
    scope.route({
      url: "/graphql",
      method: ["GET", "POST"],
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const taken = await shortPath.take(request);
        if ("answer" in taken) return sendWhole(reply, taken.answer);
        const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: graphqlRequest(request),
          context: taken.context,
        });
        // Apollo answers in parts for @defer alone, which the schema does not have.
        if (body.kind !== "complete") throw new Error("an answer in parts");
        void reply.code(status ?? 200).headers(Object.fromEntries(headers));
        if (isCompressible(headers)) reply.compress(body.string);
        else reply.send(body.string);
        return reply;
      },
    });
    registered();
  });
  return apollo;
}

function sendWhole(reply: FastifyReply, { contentType, isMutation, body }: WholeAnswer): FastifyReply {
  void reply.header("content-type", contentType);
  if (isMutation) void reply.header("cache-control", "no-store, no-transform");
  if (isMutation) reply.send(body);
  else reply.compress(body);
  return reply;
}

/**
 * Answers to mutations may hold keys or tokens, which their compressed size would betray to an eavesdropper
 * (BREACH). A header tells proxies not to compress them.
 */
function isCompressible(headers: ReadonlyMap<string, string>): boolean {
  return !(headers.get("cache-control") ?? "").includes("no-transform");
}

function addGraphiql(app: FastifyInstance, examples: GraphiqlExamples): GraphiqlPage {
  const page = new GraphiqlPage(examples);
  app.get("/", (request, reply) =>
    GraphiqlPage.isFor(request) ? reply.header("vary", "accept").redirect("/graphql") : reply.callNotFound(),
  );
  app.get<{ Params: { name: string } }>(`${ASSETS_PATH}/:name`, (request, reply) =>
    page.sendAsset(request.params.name, request, reply),
  );
  return page;
}
