import { dataOf, type HttpAnswer } from "./graphql-answer.js";
import { HoshoConnectionError } from "./hosho-connection-error.js";
import type { HoshoError } from "./hosho-error.js";
import type { CallSettings, Settings } from "./hosho-options.js";
import { HoshoRequestError } from "./hosho-request-error.js";
import { retryDelay } from "./retry-delay.js";

/** Sends a request, again after failures that may pass, and returns the data of its answer. */
export async function send(body: string, settings: Settings, call: CallSettings): Promise<unknown> {
  for (let failures = 0; ;) {
    // Outside of what is tried again: a token function that asks this API for a token must not be asked twice.
    const token = checkedToken(await settings.token());
    try {
      return dataOf(await post(body, token, settings, call), settings.endpoint.origin);
    } catch (error) {
      if (!(error instanceof HoshoConnectionError || error instanceof HoshoRequestError)) throw error;
      failures += 1;
      const delay = retryDelay({ failures, retries: call.retries, ...whatPasses(error) }, Math.random());
      if (delay === undefined) throw error;
      await sleep(delay, call.signals);
    }
  }
}

function whatPasses(error: HoshoConnectionError | HoshoRequestError): {
  status: number | undefined;
  isRetryable: boolean;
  retryAfterSeconds: number | undefined;
} {
  const { status, retryAfterSeconds } = error;
  return { status, retryAfterSeconds, isRetryable: error instanceof HoshoRequestError && error.isRetryable };
}

async function post(
  body: string,
  token: string | undefined,
  { endpoint, fetch }: Settings,
  call: CallSettings,
): Promise<HttpAnswer> {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
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
    const response = await fetch(endpoint, {
      method: "POST",
      redirect: "manual",
      headers,
      body,
      signal: ended.signal,
    });
    return {
      status: response.status,
      retryAfter: response.headers.get("retry-after"),
      requestId: response.headers.get("x-request-id"),
      text: await response.text(),
    };
  } catch (cause) {
    for (const signal of call.signals) signal.throwIfAborted();
    throw missingAnswer(cause, endpoint.origin, ended.signal.aborted ? call.timeoutMs : undefined);
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
  for (let error = cause; error instanceof Error; error = error.cause) {
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

async function sleep(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  let end: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    end = () => {
      clearTimeout(timer);
      resolve();
    };
    for (const signal of signals) signal.addEventListener("abort", end);
  });
  for (const signal of signals) {
    signal.removeEventListener("abort", end);
    signal.throwIfAborted();
  }
}
