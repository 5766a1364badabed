import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import fastifyApollo from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ApiContext } from "../api/context";
import { createSchema } from "../api/schema";
import type { Reads } from "../application/ports/reads";
import type { UseCaseParts } from "../application/use-case";
import { answerFinisher } from "./answer-finisher";
import { rememberViewers } from "./document-cookie";
import { GraphiqlPage } from "./graphiql";
import type { GraphiqlExamples } from "./graphiql-tabs";
import { neverKeepAnswers } from "./kept-answers";
import { operationLimits } from "./operation-limits";
import { presentToCaller, refuseWithoutQuery, rememberAudience } from "./refused-request";
import { requestContext } from "./request-context";
import type { TokenUsage } from "./token-usage";

/** Ten times the largest operation of the SDK; what more tokens mean is said by the operations' limits. */
const MOST_TOKENS = 2_000;

interface GraphqlParts {
  readonly reads: Reads;
  readonly useCases: UseCaseParts;
  readonly usage: TokenUsage;
  readonly graphiql: GraphiqlExamples;
}

/** `/graphql`: the API for programs, GraphiQL for browsers. */
export async function addGraphql(
  app: FastifyInstance,
  { reads, useCases, usage, graphiql }: GraphqlParts,
): Promise<ApolloServer<ApiContext>> {
  const apollo = new ApolloServer<ApiContext>({
    schema: createSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    validationRules: [operationLimits],
    logger: app.log,
    formatError: presentToCaller,
    plugins: [
      answerFinisher(app.log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const page = new GraphiqlPage(graphiql);
  app.get("/", (request, reply) =>
    GraphiqlPage.isFor(request) ? reply.header("vary", "accept").redirect("/graphql") : reply.callNotFound(),
  );
  await app.register(async (scope) => {
    scope.addHook("preHandler", async (request, reply) =>
      GraphiqlPage.isFor(request) ? page.send(request, reply) : refuseWithoutQuery(request, reply),
    );
    neverKeepAnswers(scope);
    rememberAudience(scope);
    rememberViewers(scope, useCases);
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: (request: FastifyRequest) => requestContext(request, { reads, useCases, usage }),
    });
  });
  return apollo;
}
