import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AtOnce } from "../../use-cases/shared/at-once";
import { createSchema } from "../../api/schema";
import { answerFinisher } from "./answer-finisher";
import { rememberViewers } from "../documents/document-cookie";
import { GraphiqlPage } from "../graphiql/graphiql";
import { ASSETS_PATH } from "../graphiql/graphiql-assets";
import type { GraphiqlExamples } from "../graphiql/graphiql-tabs";
import { JudgedDocuments, PARSE_OPTIONS } from "./judged-documents";
import { neverKeepAnswers } from "./kept-answers";
import { operationGuard } from "./operation-guard";
import { PlannedOperations } from "./planned-operations";
import type { BegunContext } from "./begun-context";
import { begunDirectly } from "./direct-request";
import { executionGateway } from "./execution-gateway";
import { GraphqlAnswers } from "./graphql-answers";
import { isCompressible } from "./http-answer";
import { presentedToken } from "./presented-token";
import { ShortPath, type Taken } from "./short-path";
import { KeptCosts } from "../../api/graphql/cost/kept-costs";
import { boundLargeBodies, ITEMS_BODY_LIMIT } from "../http/large-bodies";
import { presentToCaller, refuseWithoutQuery } from "../http/refused-request";
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
): Promise<GraphqlAnswers> {
  const schema = createSchema();
  const documents = new JudgedDocuments(schema);
  const planned = new PlannedOperations(schema);
  const costs = new KeptCosts(schema);
  const shortPath = new ShortPath({ documents, planned, costs, contextParts: parts });
  const apollo = new ApolloServer<BegunContext>({
    gateway: executionGateway(schema, planned),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    csrfPrevention: { requestHeaders: PREFLIGHTED_HEADERS },
    parseOptions: PARSE_OPTIONS,
    documentStore: null,
    validationOptions: { maxErrors: MOST_ERRORS },
    logger: app.log,
    formatError: presentToCaller,
    plugins: [
      operationGuard({ documents, costs }),
      answerFinisher(app.log),
      ApolloServerPluginCacheControlDisabled(),
      // It is for parts of a federated schema, and would load what it writes traces with.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const answers = new GraphqlAnswers(apollo, shortPath);
  const page = graphiql && addGraphiql(app, graphiql);
  await app.register((scope, _options, registered) => {
    scope.addHook("preHandler", (request, reply, done) => {
      if (request.method !== "GET") done();
      else if (page && GraphiqlPage.isFor(request)) void page.send(reply);
      else if (!refuseWithoutQuery(request, reply)) done();
    });
    scope.addHook("preParsing", (request, _reply, payload, done) => {
      const { bytes } = begunDirectly(request.raw) ?? {};
      done(null, bytes ? Readable.from([bytes]) : payload);
    });
    boundLargeBodies(scope, async (request) => (await presentedToken(request, parts)) !== null);
    neverKeepAnswers(scope);
    rememberViewers(scope, parts.useCaseParts);
    scope.route({
      url: "/graphql",
      method: ["GET", "POST"],
      exposeHeadRoute: false,
      bodyLimit: ITEMS_BODY_LIMIT,
      handler: async (request, reply) => {
        const answer = await answers.answer(request, goneOnWith(request));
        void reply.code(answer.status).headers(answer.headers);
        if (isCompressible(request, answer)) reply.compress(answer.body);
        else reply.send(answer.body);
        return reply;
      },
    });
    registered();
  });
  return answers;
}

/** Takes over what was begun for a request before Fastify got it. */
function goneOnWith(request: FastifyRequest): (() => AtOnce<Taken | undefined>) | undefined {
  const begun = begunDirectly(request.raw);
  if (!begun?.taken) return undefined;
  const { asked, isToldNames, documents } = begun;
  Object.assign(request, { asked, isToldNames, documents });
  return begun.taken;
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
