import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { asRequestError, presentError, type ErrorAudience } from "../../api/graphql/errors/present-error";
import {
  badUserInput,
  bodyTooLarge,
  internal,
  type RequestError,
  type RequestErrorCode,
} from "../../api/graphql/errors/request-error";
import { localeOf, type Words } from "../../api/graphql/locale";
import { Ambient } from "../../persistence/engine/ambient";
import { redactSecrets } from "../../use-cases/shared/redact-secrets";

/** Requests that never reach GraphQL get the same kind of error as those that do. */
export function answerRefusedRequests(app: FastifyInstance, bodyLimit: number): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const known = asRequestError(error, request.id);
    if (known) return refuseRequest(known, request, reply);
    const status = error.statusCode ?? 500;
    if (status >= 500)
      request.log.error({ error: redactSecrets(`${error.name}: ${error.message}`) }, "internal error");
    return refuse(request, reply, status, explain(error, status, bodyLimit));
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsOf(request.url);
    if (allowed === undefined || allowed.includes(request.method))
      return refuse(request, reply, 404, NOTHING_HERE);
    return refuse(request, reply.header("allow", allowed.join(", ")), 405, notAllowed(allowed));
  });
}

/** For Fastify's `clientErrorHandler`: requests that are no HTTP, or did not end in time. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (socket.destroyed || !socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = UNREADABLE_STATUS[error.code ?? ""] ?? "400 Bad Request";
  const extensions: { code: RequestErrorCode } = { code: "BAD_USER_INPUT" };
  const body = JSON.stringify({ errors: [{ message: NOT_WELL_FORMED.en, extensions }] });
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      "content-type: application/json; charset=utf-8",
      `content-length: ${String(Buffer.byteLength(body))}`,
      "connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}

const UNREADABLE_STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};

/** The methods of an address; `undefined` where there is none. */
function methodsOf(address: string): readonly string[] | undefined {
  const [path = ""] = address.split("?");
  if (path === "/graphql") return ["GET", "POST"];
  if (path.startsWith("/attachments/")) return ["PUT"];
  return /^\/(health\/.*|documents\/.*|schema\.graphql)?$/.test(path) ? ["GET", "HEAD"] : undefined;
}

/** For Fastify's `frameworkErrors`: addresses that it cannot look up, such as /%c0. */
export function refuseAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  // No hook runs for these, so none adds the header.
  refuse(request, reply.header("x-request-id", request.id), 400, NOT_WELL_FORMED);
}

/** Answers a GET without a query, as from curl: Apollo would report a cross-site request instead. */
export function refuseWithoutQuery(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const { query } = request.query as { query?: unknown };
  return request.method === "GET" && !query ? refuse(request, reply, 400, NO_QUERY) : undefined;
}

/** For refusals in GraphQL's form, made before GraphQL gets the request. */
export function refuseRequest(
  { words, extensions: { http, ...extensions } }: RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { locale, requestId } = audienceOf(request);
  const { retryAfterSeconds } = extensions as { retryAfterSeconds?: number };
  if (retryAfterSeconds !== undefined) void reply.header("retry-after", String(retryAfterSeconds));
  return reply
    .code((http as { status: number }).status)
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message: words[locale], extensions: { ...extensions, requestId } }] });
}

function refuse(request: FastifyRequest, reply: FastifyReply, status: number, words: Words): FastifyReply {
  const { locale, requestId } = audienceOf(request);
  const code: RequestErrorCode = status >= 500 ? "INTERNAL" : "BAD_USER_INPUT";
  return reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message: words[locale], extensions: { code, requestId } }] });
}

function audienceOf(request: Caller): ErrorAudience {
  return { locale: localeOf(request.headers["accept-language"]), requestId: request.id };
}

type Caller = Pick<FastifyRequest, "id" | "headers" | "isToldNames">;

/** The caller of the current request: Apollo asks for error texts without naming the request. */
const audiences = new Ambient<Caller>();

/** Whatever Apollo refuses meanwhile is told to whoever sent this request. */
export function forAudience<Result>(request: Caller, work: () => Promise<Result>): Promise<Result> {
  return audiences.run(request, work);
}

/** For Apollo's `formatError`: every error in the caller's language and with the request id, Apollo's own in our words. */
export function presentToCaller(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const request = audiences.value;
  const audience = request
    ? { ...audienceOf(request), hidesNames: !request.isToldNames }
    : ({ locale: "en", requestId: undefined } as const);
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError(formatted.message);
  const ours = APOLLO_REFUSALS.find(([theirs]) => theirs.test(error.message))?.[1];
  const presented = presentError(ours ? badUserInput(ours) : error, audience);
  return { ...presented, extensions: { ...presented.extensions, requestId: audience.requestId } };
}

const NOTHING_HERE: Words = {
  en: "There is nothing here. The API is POST /graphql.",
  ja: "ここには何もありません。API は POST /graphql です。",
};
function notAllowed(methods: readonly string[]): Words {
  return {
    en: `This address takes ${methods.join(" and ")} only.`,
    ja: `このアドレスで使えるメソッドは ${methods.join(" と ")} だけです。`,
  };
}
const NO_QUERY: Words = {
  en: 'This is the GraphQL API: POST JSON such as {"query": "{ viewer { role } }"} to it, or open it in a browser.',
  ja: 'ここは GraphQL API です。{"query": "{ viewer { role } }"} のような JSON を POST するか、ブラウザーで開いてください。',
};
const NOT_JSON: Words = {
  en: 'The request body is not JSON. Send {"query": "…", "variables": {…}}.',
  ja: 'リクエスト本文が JSON ではありません。{"query": "…", "variables": {…}} を送ってください。',
};
const NOT_WELL_FORMED: Words = {
  en: "The request is not well formed.",
  ja: "リクエストの形式が正しくありません。",
};

/** Apollo's texts, which are in English only and some of them long. */
const APOLLO_REFUSALS: readonly (readonly [RegExp, Words])[] = [
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery/,
    {
      en: "A request that any web page could send is refused: add the header content-type: application/json (POST) or apollo-require-preflight: 1 or an access token (GET).",
      ja: "どのウェブページからでも送れるリクエストは受け付けません。POST ではヘッダー content-type: application/json を、GET では apollo-require-preflight: 1 かアクセストークンを付けてください。",
    },
  ],
  [
    /^POST body missing/,
    {
      en: 'POST body missing or empty. Send {"query": "…", "variables": {…}} with the header content-type: application/json.',
      ja: 'リクエスト本文がないか空です。{"query": "…", "variables": {…}} をヘッダー content-type: application/json と共に送ってください。',
    },
  ],
  [
    /^`?(variables|extensions)`? in a POST body|^The (variables|extensions) search parameter/,
    {
      en: "variables and extensions must be JSON objects.",
      ja: "variables と extensions は JSON オブジェクトで送ってください。",
    },
  ],
  [
    /^`operationName` in a POST body|^GraphQL queries must be strings/,
    {
      en: "query and operationName must be strings.",
      ja: "query と operationName は文字列で送ってください。",
    },
  ],
  [
    /^GET requests only support query operations/,
    {
      en: "GET is for queries only. Send mutations by POST.",
      ja: "GET で送れるのは query だけです。mutation は POST で送ってください。",
    },
  ],
  [
    /^The '\w+' search parameter may only be specified once/,
    {
      en: "query, operationName, variables and extensions may stand only once in the address.",
      ja: "query、operationName、variables、extensions は URL に1回だけ指定してください。",
    },
  ],
  [
    /^Operation batching disabled/,
    {
      en: "One request holds one operation: send an object, not a list.",
      ja: "1回のリクエストで送れる操作は1つです。配列ではなくオブジェクトを送ってください。",
    },
  ],
];

function explain({ code }: FastifyError, status: number, bodyLimit: number): Words {
  switch (code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return bodyTooLarge(bodyLimit).words;
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return {
        en: "The request's content-type is not supported. Send application/json.",
        ja: "この content-type には対応していません。application/json で送ってください。",
      };
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_JSON_BODY":
      return NOT_JSON;
    default:
      return status >= 500 ? internal(undefined).words : NOT_WELL_FORMED;
  }
}
