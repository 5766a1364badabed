import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import fastifyApollo from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ApiContext } from "../api/context";
import { createSchema } from "../api/schema";
import { answerFinisher } from "./answer-finisher";
import { rememberViewers } from "./document-cookie";
import { GraphiqlPage } from "./graphiql";
import type { GraphiqlExamples } from "./graphiql-tabs";
import { JudgedDocuments, PARSE_OPTIONS } from "./judged-documents";
import { neverKeepAnswers } from "./kept-answers";
import { operationGuard } from "./operation-guard";
import { presentToCaller, refuseWithoutQuery, rememberAudience } from "./refused-request";
import { requestContext, type ContextParts } from "./request-context";

/** What nobody reads, and whose words take the longest to find. */
const MOST_ERRORS = 20;

interface GraphqlParts extends ContextParts {
  readonly graphiql: GraphiqlExamples;
}

/** `/graphql`: the API for programs, GraphiQL for browsers. */
export async function addGraphql(
  app: FastifyInstance,
  { graphiql, ...parts }: GraphqlParts,
): Promise<ApolloServer<ApiContext>> {
  const schema = createSchema();
  const documents = new JudgedDocuments(schema);
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: PARSE_OPTIONS,
    documentStore: documents,
    validationOptions: { maxErrors: MOST_ERRORS },
    logger: app.log,
    formatError: presentToCaller,
    plugins: [
      operationGuard({ schema, documents }),
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
    rememberViewers(scope, parts.useCases);
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: (request: FastifyRequest) => requestContext(request, parts),
    });
  });
  return apollo;
}
