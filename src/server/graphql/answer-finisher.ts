import type { ApolloServerPlugin } from "@apollo/server";
import {
  Kind,
  OperationTypeNode,
  type FormattedExecutionResult,
  type GraphQLError,
  type OperationDefinitionNode,
} from "graphql";
import type { FastifyBaseLogger } from "fastify";
import type { ApiContext } from "../../api/graphql/context";
import { isBadInput, isInternal } from "../../api/graphql/errors/present-error";
import {
  badUserInput,
  REQUEST_ERROR_STATUS,
  RequestError,
  type RequestErrorCode,
} from "../../api/graphql/errors/request-error";
import type { Words } from "../../api/graphql/locale";
import { logInternalError } from "../http/error-log";
import { UNCOMPRESSED } from "./http-answer";

/**
 * Gives answers their HTTP status, logs the errors that only the operator can mend, and notes the requested
 * fields of the schema. Names that callers choose (operations, aliases, variables) are not logged: they may
 * hold anything.
 */
export function answerFinisher(log: FastifyBaseLogger): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: ({ contextValue }) =>
      Promise.resolve({
        didResolveOperation: ({ operation }) => {
          // graphql-js takes any subscription for valid where the schema has none.
          if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
            return Promise.reject(badUserInput(NO_SUBSCRIPTIONS));
          if (operation) noteAsked(contextValue, operation);
          return Promise.resolve();
        },
        didEncounterErrors: ({ errors }) => {
          for (const error of errors.filter(isInternal))
            logInternalError(log, contextValue.requestId, error.originalError ?? error);
          return Promise.resolve();
        },
        willSendResponse: ({ response, request, errors, operation }) => {
          if (response.body.kind !== "single") return Promise.resolve();
          setStatus(response.http, response.body.singleResult);
          if (operation?.operation === OperationTypeNode.MUTATION)
            response.http.headers.set("cache-control", UNCOMPRESSED);
          if (request.http?.headers.get("accept") === "application/json" && isRefusedByGraphql(errors?.[0]))
            response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}

/** Notes the fields of the schema that an operation asks for. The short path has noted them before Apollo comes to it. */
export function noteAsked({ asked }: ApiContext, { selectionSet }: OperationDefinitionNode): void {
  if (asked.length > 0) return;
  for (const selection of selectionSet.selections)
    if (selection.kind === Kind.FIELD) asked.push(selection.name.value);
}

interface Head {
  status?: number | undefined;
  readonly headers: Map<string, string>;
}

/** An answer without data gets an error's HTTP status; one with partial data stays a 200. */
function setStatus(http: Head, { errors, data }: FormattedExecutionResult): void {
  if (!errors?.length) return;
  if (hasAnyData(data)) {
    // Apollo has set the status of one error by now, although the answer has data.
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

/**
 * Whether GraphQL refused the document or the variables of a well-formed request. As `application/json` that
 * is a 200 (GraphQL over HTTP, "Status Codes"), so that clients can tell it from a proxy's answer.
 */
function isRefusedByGraphql(error: GraphQLError | undefined): boolean {
  if (!error || !isBadInput(error)) return false;
  const { code } = error.extensions;
  if (code === "BAD_REQUEST") return false;
  const isOurs = (error.originalError ?? error) instanceof RequestError;
  return code === "GRAPHQL_VALIDATION_FAILED" || !isOurs;
}

function hasAnyData(data: unknown): boolean {
  return typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);
}

const NO_SUBSCRIPTIONS: Words = {
  en: "There are no subscriptions. Send a query or a mutation.",
  ja: "subscription には対応していません。query または mutation を送ってください。",
};
