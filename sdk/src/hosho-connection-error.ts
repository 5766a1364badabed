import { HoshoError } from "./hosho-error.js";

/**
 * Why there is no answer of the API:
 * - `UNREACHABLE`: no connection, or it broke.
 * - `TIMEOUT`: nothing, or not all of the answer, within `timeoutMs`.
 * - `NOT_GRAPHQL`: something else answered, a proxy's page for instance.
 * - `DAMAGED`: a file did not arrive as it was sent.
 */
export type ConnectionErrorReason = "UNREACHABLE" | "TIMEOUT" | "NOT_GRAPHQL" | "DAMAGED";

/** What is known about a missing answer. */
export interface MissingAnswer {
  readonly reason: ConnectionErrorReason;
  readonly origin: string;
  readonly systemCode?: string | undefined;
  readonly timeoutMs?: number | undefined;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  /** What answered instead says why, without what the call was given. */
  readonly said?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
}

/**
 * The API did not answer. Whether a mutation was carried out is then unknown: repeat it with the same
 * `idempotencyKey`. The retries of the client do so by themselves; this error comes after the last of them.
 */
export class HoshoConnectionError extends HoshoError {
  /** `HoshoConnectionError`, also where a minifier renames the class. */
  override get name(): string {
    return "HoshoConnectionError";
  }
  /** Why there is no answer. */
  readonly reason: ConnectionErrorReason;
  /** Scheme, host and port of the endpoint. */
  readonly origin: string;
  /** What the operating system or the runtime calls it, such as `ECONNREFUSED`, where it says. */
  readonly systemCode: string | undefined;
  /** HTTP status of what answered instead (`NOT_GRAPHQL`). */
  readonly status: number | undefined;
  /** What answered instead calls it, such as `PAYMENT_REQUIRED`, where it says (`NOT_GRAPHQL`). */
  readonly code: string | undefined;
  /** Seconds after which to ask again, where what answered said so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(missing: MissingAnswer) {
    super(describe(missing));
    this.reason = missing.reason;
    this.origin = missing.origin;
    this.systemCode = missing.systemCode;
    this.status = missing.status;
    this.code = missing.code;
    this.retryAfterSeconds = missing.retryAfterSeconds;
  }
}

function describe({ reason, origin, systemCode, timeoutMs, status, code, said }: MissingAnswer): string {
  switch (reason) {
    case "UNREACHABLE":
      return `${origin} cannot be reached${inBrackets(systemCode)}. Check the endpoint, and that the server runs.${aboutCors(origin)}`;
    case "TIMEOUT":
      return `${origin} did not answer within ${String(timeoutMs)} milliseconds. Try again, or raise timeoutMs.`;
    case "NOT_GRAPHQL":
      // Browsers hide the status of a redirect that is not followed.
      return `${origin} answered with ${status === 0 ? "a redirect" : `HTTP status ${String(status)}`} and not as the Hosho API${said === undefined ? "" : `: "${said}"`}${inBrackets(code)}. Check the endpoint, and any proxy before it.`;
    case "DAMAGED":
      return `A file did not arrive from ${origin} as it was sent. Try again, and check any proxy before it.`;
  }
}

function inBrackets(code: string | undefined): string {
  return code === undefined ? "" : ` (${code})`;
}

/** A browser does not tell a page why it reached nothing, and an answer that the page may not read is nothing to it. */
function aboutCors(origin: string): string {
  const page = (globalThis as { readonly location?: { readonly origin?: unknown } }).location?.origin;
  if (typeof page !== "string" || page === origin) return "";
  return ` In a browser, it must also allow the origin of this page, ${page} (CORS): the browser does not say which of them it was.`;
}
