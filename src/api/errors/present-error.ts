import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Forbidden } from "../../application/forbidden";
import { redactSecrets } from "../../application/redact-secrets";
import { StorageUnavailable } from "../../application/storage-unavailable";
import type { Locale } from "../locale";
import { ScalarRefusal } from "../scalars/refuse";
import { operationMessage, syntaxMessage, validationMessage } from "./document-message";
import { databaseUnavailable, forbidden, RequestError } from "./request-error";

/** Of whom and in which language an error is told. */
export interface ErrorAudience {
  readonly locale: Locale;
  readonly requestId: string | undefined;
}

const INTERNAL: Readonly<Record<Locale, string>> = {
  en: "Something went wrong on the server. Report it with the request id; repeating the request may help.",
  ja: "サーバーで問題が発生しました。requestId を添えてお問い合わせください。再度の実行で解決することがあります。",
};

/**
 * An error as callers may see it. Only what is known to be meant for them passes; everything else becomes INTERNAL
 * with a request id, by which the log tells more.
 */
export function presentError(error: GraphQLError, audience: ErrorAudience): GraphQLFormattedError {
  const { locale } = audience;
  const cause = error.originalError ?? error;
  if (cause instanceof RequestError) return shown(error, cause);
  if (cause instanceof Forbidden) return shown(error, forbidden(cause.role, cause.allowedRoles, locale));
  if (cause instanceof StorageUnavailable)
    return shown(error, databaseUnavailable(audience.requestId, locale));
  const badInput = badInputMessage(error);
  if (badInput !== undefined) return shown(error, new RequestError("BAD_USER_INPUT", badInput));
  return shown(error, new RequestError("INTERNAL", INTERNAL[locale], { requestId: audience.requestId }));
}

/** Whether nobody but the operator can help: these errors go to the log. */
export function isInternal(error: GraphQLError): boolean {
  return presentError(error, { locale: "en", requestId: undefined }).extensions?.["code"] === "INTERNAL";
}

/** What Apollo and graphql-js say of a request that is not well formed, without what came. */
function badInputMessage(error: GraphQLError): string | undefined {
  switch (error.extensions["code"]) {
    case "GRAPHQL_PARSE_FAILED":
      return syntaxMessage(error.message);
    case "GRAPHQL_VALIDATION_FAILED":
      return innermost(error) instanceof ScalarRefusal
        ? innermost(error).message
        : validationMessage(error.message);
    case "BAD_USER_INPUT":
      return variableMessage(error);
    case "OPERATION_RESOLUTION_FAILURE":
      return operationMessage(error.message);
    case "BAD_REQUEST":
    case "PERSISTED_QUERY_NOT_SUPPORTED":
    case "PERSISTED_QUERY_NOT_FOUND":
      return redactSecrets(error.message);
    default:
      return executionMessage(innermost(error));
  }
}

/** Arguments that only execution finds wrong: a variable's explicit null in the place of its default. */
function executionMessage(reason: GraphQLError): string | undefined {
  if (reason instanceof ScalarRefusal) return reason.message;
  const isOfGraphql = reason.originalError === undefined && /^(Argument|Variable) "/.test(reason.message);
  return isOfGraphql ? validationMessage(reason.message) : undefined;
}

/** A wrong variable: where it stands, and why it is wrong. graphql-js writes the value between the two. */
function variableMessage(error: GraphQLError): string {
  const reason = innermost(error);
  if (reason === error) return validationMessage(error.message);
  const before = error.message.slice(0, -`; ${reason.message}`.length);
  const place =
    / at "([\w.[\]]+)"$/.exec(before)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? "variables";
  const why = reason instanceof ScalarRefusal ? reason.message : validationMessage(reason.message);
  return `${place}: ${why}`;
}

/** The innermost error: Apollo and graphql-js wrap the scalar's own. */
function innermost(error: GraphQLError): GraphQLError {
  let found = error;
  while (found.originalError instanceof GraphQLError) found = found.originalError;
  return found;
}

/** The error at the place where it happened, without what only HTTP needs. */
function shown(
  { path, locations }: GraphQLError,
  { message, extensions }: RequestError,
): GraphQLFormattedError {
  const visible = Object.entries(extensions).filter(([name]) => name !== "http");
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: Object.fromEntries(visible),
  };
}
