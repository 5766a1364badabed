import type { ForeignWords } from "./foreign-words.js";
import { HoshoConnectionError } from "./hosho-connection-error.js";
import type { HttpAnswer } from "./http-answer.js";
import { HoshoRequestError, isKnownRequestErrorCode, type RequestErrorCode } from "./hosho-request-error.js";
import { retryAfterSecondsOf } from "./retry-after.js";

/** An object as JSON has it. */
type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The data of an answer.
 *
 * @throws HoshoConnectionError where the answer is not one of a GraphQL API.
 * @throws HoshoRequestError where it reports errors.
 */
export function dataOf(answer: HttpAnswer, origin: string, words: ForeignWords): JsonObject {
  const text = textOf(answer.bytes);
  const body = jsonOf(text);
  if (!isObject(body)) throw notGraphql(answer, origin, { said: words.message(titleOf(text)) });
  const [first, ...more] = Array.isArray(body["errors"])
    ? (body["errors"] as unknown[]).filter(isObject)
    : [];
  if (first) throw requestErrorOf([first, ...more], body["data"], answer, words);
  if (!isObject(body["data"])) throw notGraphql(answer, origin, saidBy(body, words));
  return body["data"];
}

/** What answers instead, as far as it says so in one of the ways of JSON errors, RFC 9457 among them. */
function saidBy(
  body: JsonObject,
  words: ForeignWords,
): { code?: string | undefined; said?: string | undefined } {
  const error = isObject(body["error"]) ? body["error"] : body;
  const says = [
    error["message"],
    error["detail"],
    error["title"],
    error["error_description"],
    error["error"],
  ];
  return {
    code: words.code(error["code"]) ?? words.code(error["error"]),
    said: says.map((value) => words.message(value)).find((message) => message !== undefined),
  };
}

/** Something else answered, and perhaps said why. */
export function notGraphql(
  answer: HttpAnswer,
  origin: string,
  said: { code?: string | undefined; said?: string | undefined } = {},
): HoshoConnectionError {
  const { status } = answer;
  return new HoshoConnectionError({
    reason: "NOT_GRAPHQL",
    origin,
    status,
    retryAfterSeconds: retryAfterSecondsOf(answer),
    ...said,
  });
}

/**
 * What the API documents is taken over as it is. Of what somebody else says, a newer server or a proxy, code and message
 * are kept as far as they do not repeat the request, and with it secrets.
 */
function requestErrorOf(
  [first, ...more]: readonly [JsonObject, ...JsonObject[]],
  data: unknown,
  answer: HttpAnswer,
  words: ForeignWords,
): HoshoRequestError {
  const said = [readError(first, words), ...more.map((error) => readError(error, words))] as const;
  const { code, message, extensions } =
    said.find(({ isKnown }) => isKnown) ?? said.find((error) => error.code !== undefined) ?? said[0];
  return new HoshoRequestError({
    code: code ?? codeOfStatus(answer.status),
    message: message ?? `The request failed with HTTP status ${String(answer.status)}.`,
    status: answer.status,
    reason: words.code(extensions["reason"]),
    requestId: words.code(extensions["requestId"]) ?? words.code(answer.requestId),
    retryAfterSeconds: numberOf(extensions["retryAfterSeconds"]) ?? retryAfterSecondsOf(answer),
    isRetryable: extensions["retryable"] === true || code === "RATE_LIMITED",
    data: data ?? null,
  });
}

interface SaidError {
  readonly isKnown: boolean;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly extensions: JsonObject;
}

function readError(error: JsonObject, words: ForeignWords): SaidError {
  const extensions = isObject(error["extensions"]) ? error["extensions"] : {};
  const { code = error["code"] } = extensions;
  const { message } = error;
  if (isKnownRequestErrorCode(code) && typeof message === "string")
    return { isKnown: true, code, message, extensions };
  return { isKnown: false, code: words.code(code), message: words.message(message), extensions };
}

/** Where the errors name no code: what the status says in the API's own words, else the status itself. */
function codeOfStatus(status: number): RequestErrorCode {
  const known: Readonly<Record<number, RequestErrorCode>> = {
    400: "BAD_USER_INPUT",
    401: "UNAUTHENTICATED",
    403: "FORBIDDEN",
    429: "RATE_LIMITED",
  };
  return known[status] ?? (status > 400 && status < 500 ? `HTTP_${String(status)}` : "INTERNAL");
}

/** Empty where the bytes are no UTF-8: they must not become other names. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the page of a proxy calls itself: `502 Bad Gateway`. */
function titleOf(page: string): string | undefined {
  return /<title[^<>]*>([^<]*)/i.exec(page)?.[1];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && value >= 0 ? value : undefined;
}
