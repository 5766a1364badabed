import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type FormattedExecutionResult } from "graphql";
import type { FastifyBaseLogger } from "fastify";
import type { ApiContext } from "../api/context";
import { isInternal } from "../api/errors/present-error";
import { REQUEST_ERROR_STATUS, type RequestErrorCode } from "../api/errors/request-error";
import { logInternalError } from "./error-log";

/**
 * Gives answers their HTTP status, logs the errors that nobody but the operator can help, and notes which fields of
 * the schema were asked for. Names that callers choose (operations, aliases, variables) are not logged:
 * they may hold anything.
 */
export function answerFinisher(log: FastifyBaseLogger): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: ({ contextValue: { requestId, asked } }) =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          for (const selection of operation?.selectionSet.selections ?? [])
            if (selection.kind === Kind.FIELD) asked.push(selection.name.value);
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors }) => {
          for (const error of errors.filter(isInternal))
            logInternalError(log, requestId, error.originalError ?? error);
          return Promise.resolve();
        },
        willSendResponse: ({ response }) => {
          if (response.body.kind === "single") setStatus(response.http, response.body.singleResult);
          return Promise.resolve();
        },
      }),
  };
}

interface Head {
  status?: number | undefined;
  readonly headers: Map<string, string>;
}

/** Where nothing could be answered, HTTP says so too; with partial data the answer stays a 200. */
function setStatus(http: Head, { errors, data }: FormattedExecutionResult): void {
  if (!errors?.length) return;
  if (hasAnyData(data)) {
    // Apollo has taken over the status of some error by now, though the rest of the answer stands.
    http.status = 200;
    return;
  }
  const extensions = errors[0]?.extensions ?? {};
  const wait = extensions["retryAfterSeconds"];
  if (typeof wait === "number") http.headers.set("retry-after", String(wait));
  if (http.status !== undefined && http.status >= 400) return;
  http.status =
    extensions["retryable"] === true ? 503 : REQUEST_ERROR_STATUS[extensions["code"] as RequestErrorCode];
}

function hasAnyData(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
}
