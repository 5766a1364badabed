/** What the next try depends on. */
export interface FailedTry {
  /** Tries that have failed so far: 1 or more. */
  readonly failures: number;
  /** How often to try again at most. */
  readonly retries: number;
  /** HTTP status of the answer; `undefined` where none came. */
  readonly status: number | undefined;
  /** Whether the answer itself says that the same request may succeed later. */
  readonly isRetryable: boolean;
  /** What the server asked for. */
  readonly retryAfterSeconds: number | undefined;
}

const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;
/** Who is asked to wait for longer gets the error at once, with the seconds in it. */
const LONGEST_WAIT_SECONDS = 30;

/** Too many requests; a proxy without a server behind it; a server that is starting, stopping or overloaded. */
const PASSING_STATUSES: readonly number[] = [429, 502, 503, 504];

/**
 * Milliseconds to wait before the next try, or `undefined` where there is none. Delays double and are spread over
 * their upper half, so that clients which failed together do not come back together; never shorter than asked for.
 *
 * @param random - A number from 0 up to 1.
 */
export function retryDelay(failed: FailedTry, random: number): number | undefined {
  const { failures, retries, status, isRetryable, retryAfterSeconds } = failed;
  if (failures > retries) return undefined;
  const mayPass = isRetryable || status === undefined || PASSING_STATUSES.includes(status);
  if (!mayPass) return undefined;
  if (retryAfterSeconds !== undefined && retryAfterSeconds > LONGEST_WAIT_SECONDS) return undefined;
  const ceiling = Math.min(FIRST_DELAY_MS * 2 ** (failures - 1), LONGEST_DELAY_MS);
  const jittered = (ceiling / 2) * (1 + random);
  return Math.round(retryAfterSeconds === undefined ? jittered : retryAfterSeconds * 1_000 + jittered);
}
