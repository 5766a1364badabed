import type { CallSettings } from "./call-settings.js";
import type { HoshoClient } from "./client.js";
import { foreignWords, type ForeignWords } from "./foreign-words.js";
import type { HttpAnswer } from "./http-answer.js";
import { HoshoConnectionError } from "./hosho-connection-error.js";
import type { HoshoError } from "./hosho-error.js";
import { HoshoRequestError } from "./hosho-request-error.js";
import { retryDelay } from "./retry-delay.js";
import { sleep } from "./sleep.js";

/** What is sent, and how its answer is read. */
export interface Question<Answer> {
  readonly address: URL;
  readonly accept: string;
  /** Absent: a GET, which sends none. */
  readonly body?: string;
  /** The texts that were given to the call: no error repeats them in another's words. */
  readonly given: () => Iterable<string>;
  /** @throws HoshoRequestError or HoshoConnectionError where the answer is none that was asked for. */
  readonly read: (answer: HttpAnswer, words: ForeignWords) => Answer;
}

/**
 * Sends a question and returns what was read of its answer: again after failures that may pass, and once more where the
 * token was not taken and there is another one by now.
 */
export async function send<Answer>(
  question: Question<Answer>,
  client: HoshoClient,
  call: CallSettings,
): Promise<Answer> {
  // Outside of what is tried again: a token function that asks this API for a token must not be asked twice.
  let token = checkedToken(await client.token());
  let isOtherToken = false;
  for (let failures = 0; ;) {
    try {
      const answer = await exchange(question, token, client, call);
      return question.read(answer, foreignWords([token ?? "", ...question.given()]));
    } catch (error) {
      if (!(error instanceof HoshoConnectionError || error instanceof HoshoRequestError)) throw error;
      const other = isOtherToken ? undefined : await tokenInsteadOf(token, error, client);
      if (other !== undefined) {
        token = other;
        isOtherToken = true;
        continue;
      }
      failures += 1;
      const delay = retryDelay({ failures, retries: call.retries, ...whatPasses(error) }, Math.random());
      if (delay === undefined) throw error;
      await sleep(delay, call.signals);
      token = checkedToken(await client.token());
    }
  }
}

/** The token to try instead of one that was not taken; nothing was done for it, so mutations are safe, too. */
async function tokenInsteadOf(
  token: string | undefined,
  error: HoshoError,
  client: HoshoClient,
): Promise<string | undefined> {
  const isNotTaken =
    error instanceof HoshoRequestError && error.code === "UNAUTHENTICATED" && error.status === 401;
  if (token === undefined || !isNotTaken) return undefined;
  const other = checkedToken(await client.token({ token, reason: error.reason }));
  return other === token ? undefined : other;
}

/** What the next try depends on, of what went wrong. */
export function whatPasses(error: HoshoConnectionError | HoshoRequestError): {
  status: number | undefined;
  isRetryable: boolean;
  retryAfterSeconds: number | undefined;
} {
  const { status, retryAfterSeconds } = error;
  return { status, retryAfterSeconds, isRetryable: error instanceof HoshoRequestError && error.isRetryable };
}

async function exchange(
  { address, accept, body }: Question<unknown>,
  token: string | undefined,
  { fetch }: HoshoClient,
  call: CallSettings,
): Promise<HttpAnswer> {
  const headers = {
    accept,
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(call.language && { "accept-language": call.language }),
  };
  for (const signal of call.signals) signal.throwIfAborted();
  const ended = new AbortController();
  const end = (): void => ended.abort();
  const timer = setTimeout(end, call.timeoutMs);
  for (const signal of call.signals) signal.addEventListener("abort", end);
  try {
    // A redirect would carry token and key to an address that nobody chose.
    const response = await fetch(address, {
      method: body === undefined ? "GET" : "POST",
      redirect: "manual",
      headers,
      ...(body !== undefined && { body }),
      signal: ended.signal,
    });
    return {
      status: response.status,
      contentType: response.headers.get("content-type"),
      retryAfter: response.headers.get("retry-after"),
      date: response.headers.get("date"),
      requestId: response.headers.get("x-request-id"),
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (cause) {
    for (const signal of call.signals) signal.throwIfAborted();
    throw missingAnswer(cause, address.origin, ended.signal.aborted ? call.timeoutMs : undefined);
  } finally {
    clearTimeout(timer);
    for (const signal of call.signals) signal.removeEventListener("abort", end);
  }
}

/** The cause itself is not handed on: `fetch` repeats header values in some of its messages. */
function missingAnswer(cause: unknown, origin: string, timeoutMs: number | undefined): HoshoError {
  if (timeoutMs !== undefined) return new HoshoConnectionError({ reason: "TIMEOUT", origin, timeoutMs });
  return new HoshoConnectionError({ reason: "UNREACHABLE", origin, systemCode: systemCodeOf(cause) });
}

function systemCodeOf(cause: unknown): string | undefined {
  // By its shape: errors of a `fetch` of another realm, a frame or a test's, are no `Error` of this one.
  for (
    let error = cause;
    typeof error === "object" && error !== null;
    error = "cause" in error ? error.cause : null
  ) {
    const code = "code" in error ? error.code : undefined;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return undefined;
}

/** @throws TypeError where the token is empty or cannot stand in a header. It is not repeated. */
function checkedToken(token: string | undefined): string | undefined {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new TypeError(
    "@hosho/sdk: token must not be empty and must hold no spaces, line ends or non-ASCII characters",
  );
}
