// The types of the API have decorators, and any part of the server may be the first to load one.
import "reflect-metadata";
import type { AddressInfo } from "node:net";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Reads } from "./use-cases/reads";
import type { StorageHealth } from "./use-cases/shared/storage-health";
import type { UseCaseParts } from "./use-cases/use-case-parts";
import type { BudgetSettings, Introspection } from "./config";
import { Budgets } from "./server/graphql/budgets";
import { begunDirectly } from "./server/graphql/direct-request";
import { answerDirectly } from "./server/graphql/direct-path";
import { countRequests } from "./server/graphql/caller-account";
import type { GraphiqlExamples } from "./server/graphiql/graphiql-tabs";
import { watchConnections } from "./server/http/connections";
import { addAttachments } from "./server/attachments/attachments";
import { addDocuments } from "./server/documents/documents";
import { FEWEST_COMPRESSED_BYTES } from "./server/graphql/http-answer";
import { addGraphql } from "./server/graphql/graphql-endpoint";
import { addHealth } from "./server/http/health";
import { answerRefusedRequests, refuseAddress, refuseConnection } from "./server/http/refused-request";
import { BODY_LIMIT } from "./server/http/large-bodies";
import { readBodies } from "./server/http/request-body";
import { checkHeads } from "./server/http/request-head";
import { bindingsOf, requestId } from "./server/http/request-id";
import { logRequests } from "./server/http/request-log";
import { sayWhenToRetry } from "./server/http/retry-after";
import { addCrossOrigin, addSecurityHeaders } from "./server/http/safe-headers";
import { addSchemaFile } from "./server/graphql/schema-file";
import { TokenUsage } from "./server/graphql/token-usage";

export interface ServerParts {
  readonly reads: Reads;
  readonly useCaseParts: UseCaseParts;
  readonly storage: StorageHealth;
  readonly logger: FastifyBaseLogger;
  readonly corsOrigins: readonly (string | RegExp)[];
  /**
   * The number of proxies whose `X-Forwarded-For` is believed; the server must be reachable through them
   * only.
   */
  readonly trustedProxies: number;
  /** The content of GraphiQL's tabs; `null`: no GraphiQL. */
  readonly graphiql: GraphiqlExamples | null;
  readonly introspection: Introspection;
  readonly budgets: BudgetSettings;
}

export interface HoshoServer {
  /** Starts to listen; resolves to the address of the API, `http://127.0.0.1:4000/graphql`. */
  listen(at: { host: string; port: number }): Promise<string>;
  /**
   * Reports "not ready", lingers, answers all accepted requests and those that come meanwhile, and closes.
   */
  drain(waitMilliseconds?: number, lingerMilliseconds?: number): Promise<void>;
  /** Requests so far. */
  readonly requests: number;
}

/** No route has a JSON schema: Fastify loads no compilers of such. */
const WITHOUT_SCHEMAS = {
  compilersFactory: {
    buildValidator: noSchemas,
    buildSerializer: noSchemas,
  },
};
const REQUEST_MILLISECONDS = 30_000;
/** Links to documents are parts of addresses; a list's link holds its filter. */
const LONGEST_LINK = 4_000;

function noSchemas(): never {
  throw new Error("no route has a JSON schema");
}

export async function createServer({ logger, ...parts }: ServerParts): Promise<HoshoServer> {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: BODY_LIMIT,
    // Not the number: Fastify would then believe no proxy, because it cannot tell one from a direct client.
    trustProxy: parts.trustedProxies > 0 && ((_address, hop) => hop < parts.trustedProxies),
    requestTimeout: REQUEST_MILLISECONDS,
    routerOptions: { maxParamLength: LONGEST_LINK },
    genReqId: (raw) => begunDirectly(raw)?.id ?? requestId(raw.headers["x-request-id"]),
    // Without options, which no route has: pino then makes a child in a shorter way.
    childLoggerFactory: (log, { reqId }, _options, { headers }) =>
      log.child(bindingsOf(reqId as string, headers)),
    forceCloseConnections: "idle",
    schemaController: WITHOUT_SCHEMAS,
    // Every accepted request is answered.
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
    logController: new LogController({ disableRequestLogging: true }),
  });
  const connections = watchConnections(app);
  logRequests(app);
  sayWhenToRetry(app);
  answerRefusedRequests(app, BODY_LIMIT);
  checkHeads(app, parts.trustedProxies);
  const readBody = readBodies(app);
  const securityHeaders = await addSecurityHeaders(app);
  // Documents alone read cookies: no other request pays for it.
  await app.register(cookie, { hook: false });
  await app.register(compress, {
    global: false,
    encodings: ["br", "gzip"],
    threshold: FEWEST_COMPRESSED_BYTES,
  });
  const crossOriginHeaders = await addCrossOrigin(app, parts.corsOrigins);
  // After CORS, or a page could not read why it is refused.
  const budgets = new Budgets(parts.budgets);
  countRequests(app, budgets);
  const health = addHealth(app, parts.storage);
  const usage = new TokenUsage(parts.useCaseParts, app.log);
  const answers = await addGraphql(app, { ...parts, usage, budgets });
  addDocuments(app, { ...parts, usage, budgets });
  await addAttachments(app, { ...parts, usage, budgets });
  addSchemaFile(app, { ...parts, budgets });
  answerDirectly(app, {
    log: app.log,
    trustedProxies: parts.trustedProxies,
    constantHeaders: [securityHeaders, crossOriginHeaders],
    connections,
    budgets,
    readBody,
    answers,
  });
  return {
    listen: async (at) => {
      await app.listen({ host: at.host, port: at.port });
      return addressOf(app, at.host);
    },
    drain: async (waitMilliseconds = 0, lingerMilliseconds = 0) => {
      health.drain();
      connections.drain();
      await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
      await connections.close(lingerMilliseconds);
      await answers.apollo.stop();
      await usage.close();
    },
    get requests() {
      return connections.begun;
    },
  };
}

function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  // A server that listens everywhere is reached, from here, on the loopback address.
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const name = reachable.includes(":") ? `[${reachable}]` : reachable;
  return `http://${name}:${String(port)}/graphql`;
}
