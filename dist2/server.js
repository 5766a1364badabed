"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.createServer = createServer;
// The types of the API have decorators, and any part of the server may be the first to load one.
require("reflect-metadata");
const compress_1 = __importDefault(require("@fastify/compress"));
const cookie_1 = __importDefault(require("@fastify/cookie"));
const fastify_1 = __importStar(require("fastify"));
const budgets_1 = require("./server/graphql/budgets");
const caller_account_1 = require("./server/graphql/caller-account");
const connections_1 = require("./server/http/connections");
const attachments_1 = require("./server/attachments/attachments");
const documents_1 = require("./server/documents/documents");
const http_answer_1 = require("./server/graphql/http-answer");
const graphql_endpoint_1 = require("./server/graphql/graphql-endpoint");
const health_1 = require("./server/http/health");
const refused_request_1 = require("./server/http/refused-request");
const large_bodies_1 = require("./server/http/large-bodies");
const request_body_1 = require("./server/http/request-body");
const request_head_1 = require("./server/http/request-head");
const request_id_1 = require("./server/http/request-id");
const request_log_1 = require("./server/http/request-log");
const retry_after_1 = require("./server/http/retry-after");
const safe_headers_1 = require("./server/http/safe-headers");
const schema_file_1 = require("./server/graphql/schema-file");
const token_usage_1 = require("./server/graphql/token-usage");
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
function noSchemas() {
    throw new Error("no route has a JSON schema");
}
async function createServer({ logger, ...parts }) {
    const app = (0, fastify_1.default)({
        loggerInstance: logger,
        bodyLimit: large_bodies_1.BODY_LIMIT,
        // Not the number: Fastify would then believe no proxy, because it cannot tell one from a direct client.
        trustProxy: parts.trustedProxies > 0 && ((_address, hop) => hop < parts.trustedProxies),
        requestTimeout: REQUEST_MILLISECONDS,
        routerOptions: { maxParamLength: LONGEST_LINK },
        genReqId: ({ headers }) => (0, request_id_1.requestId)(headers["x-request-id"]),
        // Without options, which no route has: pino then makes a child in a shorter way.
        childLoggerFactory: (log, bindings, _options, { headers }) => {
            const trace = (0, request_id_1.traceOf)(headers["traceparent"]);
            return log.child(trace ? { ...bindings, ...trace } : bindings);
        },
        forceCloseConnections: "idle",
        schemaController: WITHOUT_SCHEMAS,
        // Every accepted request is answered.
        return503OnClosing: false,
        frameworkErrors: refused_request_1.refuseAddress,
        clientErrorHandler: refused_request_1.refuseConnection,
        logController: new fastify_1.LogController({ disableRequestLogging: true }),
    });
    const connections = (0, connections_1.watchConnections)(app);
    (0, request_log_1.logRequests)(app);
    (0, retry_after_1.sayWhenToRetry)(app);
    (0, refused_request_1.answerRefusedRequests)(app, large_bodies_1.BODY_LIMIT);
    (0, request_head_1.checkHeads)(app, parts.trustedProxies);
    (0, request_body_1.readBodies)(app);
    await (0, safe_headers_1.addSecurityHeaders)(app);
    // Documents alone read cookies: no other request pays for it.
    await app.register(cookie_1.default, { hook: false });
    await app.register(compress_1.default, {
        global: false,
        encodings: ["br", "gzip"],
        threshold: http_answer_1.FEWEST_COMPRESSED_BYTES,
    });
    await (0, safe_headers_1.addCrossOrigin)(app, parts.corsOrigins);
    // After CORS, or a page could not read why it is refused.
    const budgets = new budgets_1.Budgets(parts.budgets);
    (0, caller_account_1.countRequests)(app, budgets);
    const health = (0, health_1.addHealth)(app, parts.storage);
    const usage = new token_usage_1.TokenUsage(parts.useCaseParts, app.log);
    const apollo = await (0, graphql_endpoint_1.addGraphql)(app, { ...parts, usage, budgets });
    (0, documents_1.addDocuments)(app, { ...parts, usage, budgets });
    await (0, attachments_1.addAttachments)(app, { ...parts, usage, budgets });
    (0, schema_file_1.addSchemaFile)(app, { ...parts, budgets });
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
            await apollo.stop();
            await usage.close();
        },
    };
}
function addressOf(app, host) {
    const { port } = app.server.address();
    // A server that listens everywhere is reached, from here, on the loopback address.
    const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
    const name = reachable.includes(":") ? `[${reachable}]` : reachable;
    return `http://${name}:${String(port)}/graphql`;
}
//# sourceMappingURL=server.js.map