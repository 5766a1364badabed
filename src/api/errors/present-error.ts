import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Forbidden } from "../../application/forbidden";
import { redactSecrets } from "../../application/redact-secrets";
import { StorageUnavailable } from "../../application/storage-unavailable";
import type { Locale } from "../locale";
import { ScalarRefusal } from "../scalars/refuse";
import { syntaxMessage, validationMessage } from "./document-message";
import { forbidden, REQUEST_ERROR_CODES, type RequestErrorCode } from "./request-error";

/** Of whom and in which language an error is told. */
export interface ErrorAudience {
  readonly locale: Locale;
  readonly requestId: string | undefined;
}

const RETRY_AFTER_SECONDS = 1;

const INTERNAL: Readonly<Record<Locale, string>> = {
  en: "Something went wrong on the server. Report it with the request id; repeating the request may help.",
  ja: "サーバーで問題が発生しました。requestId を添えてお問い合わせください。再度の実行で解決することがあります。",
};
const UNAVAILABLE: Readonly<Record<Locale, string>> = {
  en: "The database does not answer just now. Repeat the request, with the same idempotencyKey if it had one.",
  ja: "現在データベースに接続できません。同じ idempotencyKey を付けて再度実行してください。",
};

/**
 * An error as callers may see it. Only what is known to be meant for them passes; everything else becomes INTERNAL
 * with a request id, by which the log tells more.
 */
export function presentError(error: GraphQLError, audience: ErrorAudience): GraphQLFormattedError {
  const { locale } = audience;
  const cause = error.originalError;
  if (cause instanceof Forbidden) return shown(error, forbidden(cause.role, cause.allowedRoles, locale));
  if (cause instanceof StorageUnavailable) {
    const details = {
      reason: "DATABASE_UNAVAILABLE",
      retryable: true,
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    };
    return internal(error, UNAVAILABLE[locale], audience, details);
  }
  if (isRequestErrorCode(error.extensions["code"]) && isOurs(error)) return shown(error, error);
  const badInput = badInputMessage(error);
  if (badInput !== undefined) return badUserInput(error, badInput);
  return internal(error, INTERNAL[locale], audience, {});
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
      return error instanceof ScalarRefusal ? error.message : validationMessage(error.message);
    case "BAD_USER_INPUT":
      return variableMessage(error);
    case "OPERATION_RESOLUTION_FAILURE":
    case "BAD_REQUEST":
    case "PERSISTED_QUERY_NOT_SUPPORTED":
    case "PERSISTED_QUERY_NOT_FOUND":
      return redactSecrets(error.message);
    default:
      return error instanceof ScalarRefusal || cause(error) instanceof ScalarRefusal
        ? cause(error).message
        : undefined;
  }
}

/** A wrong variable: where it stands, and why it is wrong. graphql-js writes the value between the two. */
function variableMessage(error: GraphQLError): string {
  const reason = cause(error);
  if (reason === error) return validationMessage(error.message);
  const before = error.message.slice(0, -`; ${reason.message}`.length);
  const place =
    / at "([\w.[\]]+)"$/.exec(before)?.[1] ?? /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? "variables";
  const why = reason instanceof ScalarRefusal ? reason.message : validationMessage(reason.message);
  return `${place}: ${why}`;
}

/** The innermost error: Apollo and graphql-js wrap the scalar's own. */
function cause(error: GraphQLError): GraphQLError {
  let innermost = error;
  while (innermost.originalError instanceof GraphQLError) innermost = innermost.originalError;
  return innermost;
}

function isRequestErrorCode(code: unknown): code is RequestErrorCode {
  return (REQUEST_ERROR_CODES as readonly unknown[]).includes(code);
}

/** Errors of request-error.ts carry their HTTP status; Apollo's own BAD_USER_INPUT, which repeats variables, does not. */
function isOurs(error: GraphQLError): boolean {
  return "http" in error.extensions && error.extensions["code"] !== "BAD_REQUEST";
}

function shown(
  { path, locations }: GraphQLError,
  { message, extensions }: GraphQLError,
): GraphQLFormattedError {
  const visible = Object.entries(extensions).filter(([name]) => name !== "http");
  return { message, ...placeOf({ path, locations }), extensions: Object.fromEntries(visible) };
}

function badUserInput(error: GraphQLError, message: string): GraphQLFormattedError {
  const code: RequestErrorCode = "BAD_USER_INPUT";
  return { message, ...placeOf(error), extensions: { code } };
}

function internal(
  error: GraphQLError,
  message: string,
  { requestId }: ErrorAudience,
  details: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  const code: RequestErrorCode = "INTERNAL";
  return { message, ...placeOf(error), extensions: { code, ...details, requestId } };
}

function placeOf({
  path,
  locations,
}: Pick<GraphQLError, "path" | "locations">): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}
