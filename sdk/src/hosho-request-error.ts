import { HoshoError } from "./hosho-error.js";

const KNOWN_CODES = ["UNAUTHENTICATED", "FORBIDDEN", "BAD_USER_INPUT", "RATE_LIMITED", "INTERNAL"] as const;

/**
 * Why a request failed as a whole:
 * - `UNAUTHENTICATED`: the access token is missing, unknown, expired or revoked; `reason` says which.
 * - `FORBIDDEN`: the token's role may not do this, or the user's role within its organisation (`reason`: `STAFF_ROLE`).
 * - `BAD_USER_INPUT`: the request itself is wrong, such as an amount that is no whole number.
 * - `RATE_LIMITED`: too many requests; `retryAfterSeconds` says how long to wait.
 * - `INTERNAL`: the server failed; report it with `requestId`.
 *
 * Others are kept as they came: those of a newer server, or of a proxy or gateway before it, such as `PAYMENT_REQUIRED`. An
 * error without any is named after its status, such as `HTTP_402`.
 */
export type RequestErrorCode = KnownRequestErrorCode | (string & Record<never, never>);
type KnownRequestErrorCode = (typeof KNOWN_CODES)[number];

/** What the server says about a failed request. */
export interface FailedRequest {
  readonly code: RequestErrorCode;
  readonly message: string;
  readonly status: number;
  readonly reason: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly isRetryable: boolean;
  readonly data: unknown;
}

/**
 * The request failed as a whole (a top-level GraphQL error). `message` is the server's, in the language of the call; where
 * `code` is none of the API's, without what the call was given.
 */
export class HoshoRequestError extends HoshoError {
  /** `HoshoRequestError`, also where a minifier renames the class. */
  override get name(): string {
    return "HoshoRequestError";
  }
  /** Why, for programs; never translated. */
  readonly code: RequestErrorCode;
  /** Why in detail, such as `EXPIRED` or `DATABASE_UNAVAILABLE`, where the server says. */
  readonly reason: string | undefined;
  /** By which the server's operator finds the request in the log. */
  readonly requestId: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Seconds after which to ask again, where the server says. */
  readonly retryAfterSeconds: number | undefined;
  /** Whether the server says that the same request may succeed later. */
  readonly isRetryable: boolean;
  /** Private, so that nothing which prints errors prints the data. */
  readonly #data: unknown;

  constructor(failed: FailedRequest) {
    super(failed.message);
    this.code = failed.code;
    this.reason = failed.reason;
    this.requestId = failed.requestId;
    this.status = failed.status;
    this.retryAfterSeconds = failed.retryAfterSeconds;
    this.isRetryable = failed.isRetryable;
    this.#data = failed.data;
  }

  /** What was answered all the same: fields that failed are `null` in it. `null` where nothing was answered. */
  get data(): unknown {
    return this.#data;
  }
}

/** Whether a code is one of those that the API documents. */
export function isKnownRequestErrorCode(code: unknown): code is KnownRequestErrorCode {
  return (KNOWN_CODES as readonly unknown[]).includes(code);
}
