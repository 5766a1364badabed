import { HoshoConnectionError } from "./hosho-connection-error.js";
import type { HttpAnswer } from "./http-answer.js";
import { HoshoRequestError, isRequestErrorCode, type RequestErrorCode } from "./hosho-request-error.js";
import { retryAfterSecondsOf } from "./retry-delay.js";

/**
 * The data of an answer.
 *
 * @throws HoshoConnectionError where the answer is not one of a GraphQL API.
 * @throws HoshoRequestError where it reports errors.
 */
export function dataOf(answer: HttpAnswer, origin: string): unknown {
  const { status, retryAfter } = answer;
  const body = parsed(new TextDecoder().decode(answer.bytes));
  if (!isRecord(body) || !("data" in body || Array.isArray(body["errors"])))
    throw new HoshoConnectionError({
      reason: "NOT_GRAPHQL",
      origin,
      status,
      retryAfterSeconds: retryAfterSecondsOf(retryAfter),
    });
  const errors = Array.isArray(body["errors"]) ? (body["errors"] as unknown[]) : [];
  if (errors.length > 0) throw requestErrorOf(errors, body["data"], answer);
  return body["data"];
}

/**
 * Only what the API documents is taken over: another server's message may repeat the request, and with it secrets.
 */
function requestErrorOf(errors: readonly unknown[], data: unknown, answer: HttpAnswer): HoshoRequestError {
  const [error] = errors.map(documentedError).filter((found) => found !== undefined);
  const extensions = error?.extensions ?? {};
  return new HoshoRequestError({
    code: error?.code ?? (answer.status >= 400 && answer.status < 500 ? "BAD_USER_INPUT" : "INTERNAL"),
    message: error?.message ?? `The request failed with HTTP status ${String(answer.status)}.`,
    status: answer.status,
    reason: stringOf(extensions["reason"]),
    requestId: stringOf(extensions["requestId"]) ?? answer.requestId ?? undefined,
    retryAfterSeconds: numberOf(extensions["retryAfterSeconds"]) ?? retryAfterSecondsOf(answer.retryAfter),
    isRetryable: extensions["retryable"] === true || error?.code === "RATE_LIMITED",
    data: data ?? null,
  });
}

interface DocumentedError {
  readonly code: RequestErrorCode;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function documentedError(error: unknown): DocumentedError | undefined {
  if (!isRecord(error) || !isRecord(error["extensions"])) return undefined;
  const { message, extensions } = error;
  const { code } = extensions;
  return isRequestErrorCode(code) && typeof message === "string" ? { code, message, extensions } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 ? value : undefined;
}
