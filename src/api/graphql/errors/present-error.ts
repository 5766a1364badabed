import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Busy } from "../../../use-cases/shared/busy";
import { ClockWrong } from "../../../use-cases/shared/clock-wrong";
import { Forbidden } from "../../../use-cases/shared/forbidden";
import { redactSecrets } from "../../../use-cases/shared/redact-secrets";
import { StorageUnavailable } from "../../../use-cases/shared/storage-unavailable";
import { TokenEnded } from "../../../use-cases/account/token-ended";
import { UnstorableText } from "../../../use-cases/shared/unstorable-text";
import type { Locale } from "../locale";
import { ScalarRefusal } from "../scalars/refuse";
import { UnknownEnumValue } from "./unknown-enum-value";
import { operationMessage, syntaxMessage, validationMessage, withoutNames } from "./document-message";
import {
  authenticationRequired,
  badUserInput,
  busy,
  clockWrong,
  databaseUnavailable,
  forbidden,
  internal,
  RequestError,
  unstorableText,
} from "./request-error";

/** Of whom and in which language an error is told. */
export interface ErrorAudience {
  readonly locale: Locale;
  readonly requestId: string | undefined;
  /** Whether errors keep to themselves which names of the schema are like the wrong one. */
  readonly hidesNames?: boolean;
}

/**
 * An error as callers may see it. Only what is known to be meant for them passes; everything else becomes INTERNAL
 * with a request id, by which the log tells more.
 */
export function presentError(
  error: GraphQLError,
  { locale, requestId, hidesNames = false }: ErrorAudience,
): GraphQLFormattedError {
  const known = asRequestError(error.originalError ?? error, requestId);
  if (known) return shown(error, known, locale);
  const badInput = badInputMessage(error, locale);
  if (badInput !== undefined) {
    const told = hidesNames ? withoutNames(badInput) : badInput;
    return shown(error, badUserInput({ en: told, ja: told }), locale);
  }
  return shown(error, internal(requestId), locale);
}

/** What callers may see of an error that we know, wherever it happened; `undefined` for every other one. */
export function asRequestError(cause: unknown, requestId: string | undefined): RequestError | undefined {
  if (cause instanceof RequestError) return cause;
  if (cause instanceof Forbidden) return forbidden(cause);
  if (cause instanceof TokenEnded) return authenticationRequired(cause.reason);
  if (cause instanceof Busy) return busy(cause);
  if (cause instanceof ClockWrong) return clockWrong(requestId);
  if (cause instanceof StorageUnavailable) return databaseUnavailable(requestId);
  if (cause instanceof UnstorableText) return unstorableText();
  return undefined;
}

/** Whether nobody but the operator can help: these errors go to the log. */
export function isInternal(error: GraphQLError): boolean {
  return codeOf(error) === "INTERNAL";
}

/** Whether the caller can help, by sending something else. */
export function isBadInput(error: GraphQLError): boolean {
  return codeOf(error) === "BAD_USER_INPUT";
}

function codeOf(error: GraphQLError): unknown {
  return presentError(error, { locale: "en", requestId: undefined }).extensions?.["code"];
}

/** What Apollo and graphql-js say of a request that is not well formed, without what came. */
function badInputMessage(error: GraphQLError, locale: Locale): string | undefined {
  switch (error.extensions["code"]) {
    case "GRAPHQL_PARSE_FAILED":
      return syntaxMessage(error.message);
    case "GRAPHQL_VALIDATION_FAILED":
      return isOfType(innermost(error))
        ? reasonMessage(innermost(error), locale)
        : validationMessage(error.message);
    case "BAD_USER_INPUT":
      return variableMessage(error, locale);
    case "OPERATION_RESOLUTION_FAILURE":
      return operationMessage(error.message);
    case "BAD_REQUEST":
    case "PERSISTED_QUERY_NOT_SUPPORTED":
    case "PERSISTED_QUERY_NOT_FOUND":
      return redactSecrets(error.message);
    default:
      return executionMessage(innermost(error), locale);
  }
}

/** Arguments that only execution finds wrong: a variable's explicit null in the place of its default. */
function executionMessage(reason: GraphQLError, locale: Locale): string | undefined {
  if (reason instanceof ScalarRefusal) return reason.words[locale];
  const isOfGraphql =
    reason.originalError === undefined &&
    /^(Argument|Variable) "|^Too many errors processing variables/.test(reason.message);
  return isOfGraphql ? validationMessage(reason.message) : undefined;
}

/** A wrong variable: where it stands, and why it is wrong. graphql-js writes the value between the two. */
function variableMessage(error: GraphQLError, locale: Locale): string {
  const reason = innermost(error);
  if (reason === error) return validationMessage(error.message);
  const before = error.message.slice(0, -`; ${reason.message}`.length);
  const place =
    / at "([\w.[\]]+)"$/.exec(before)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? "variables";
  return `${place}: ${reasonMessage(reason, locale)}`;
}

/** Whether a type of the schema says what it takes. */
function isOfType(reason: GraphQLError): boolean {
  return reason instanceof ScalarRefusal || reason instanceof UnknownEnumValue;
}

/** Ours in the caller's language; graphql-js speaks English only. */
function reasonMessage(reason: GraphQLError, locale: Locale): string {
  if (reason instanceof ScalarRefusal) return reason.words[locale];
  const values = reason instanceof UnknownEnumValue ? reason.values : "";
  return `${validationMessage(reason.message)}${values}`;
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
  { words, extensions }: RequestError,
  locale: Locale,
): GraphQLFormattedError {
  const visible = Object.entries(extensions).filter(([name]) => name !== "http");
  return {
    message: words[locale],
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: Object.fromEntries(visible),
  };
}
