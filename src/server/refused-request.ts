import type { FastifyError, FastifyInstance } from "fastify";
import { redactSecrets } from "../application/redact-secrets";
import type { RequestErrorCode } from "../api/errors/request-error";

/** Requests that never reach GraphQL get the same kind of error as those that do. */
export function answerRefusedRequests(app: FastifyInstance, bodyLimit: number): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const isServerFault = status >= 500;
    if (isServerFault)
      request.log.error({ error: redactSecrets(`${error.name}: ${error.message}`) }, "internal error");
    const code: RequestErrorCode = isServerFault ? "INTERNAL" : "BAD_USER_INPUT";
    return reply
      .code(status)
      .type("application/json; charset=utf-8")
      .send(errorBody(code, explain(error, status, bodyLimit), request.id));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(errorBody("BAD_USER_INPUT", "There is nothing here. The API is POST /graphql.", request.id)),
  );
}

function errorBody(code: RequestErrorCode, message: string, requestId: string): object {
  return { errors: [{ message, extensions: { code, requestId } }] };
}

function explain(error: FastifyError, status: number, bodyLimit: number): string {
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return `The request body is larger than ${String(bodyLimit)} bytes. Send less in one request.`;
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return "The request's content-type is not supported. Send application/json.";
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
    case "FST_ERR_CTP_INVALID_JSON_BODY":
      return 'The request body is not JSON. Send {"query": "…", "variables": {…}}.';
    default:
      return status >= 500
        ? "Something went wrong on the server. Report it with the request id."
        : "The request is not well formed.";
  }
}
