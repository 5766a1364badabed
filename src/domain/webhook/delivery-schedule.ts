/** The state of a delivery: it waits until the receiver takes it, or the system gives it up. */
export const DELIVERY_STATUSES = ["PENDING", "DELIVERED", "DEAD"] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The delays that the Standard Webhooks specification names: 75 hours in all. */
const DELAYS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;
/** The first try and one after each delay. */
export const MOST_TRIES = DELAYS.length + 1;
/** Nothing is given up sooner: a try also counts where its server died before it was sent. */
export const LEAST_MILLISECONDS = 72 * HOUR;
/** The random part of a delay, so that deliveries that failed together are not all tried again together. */
const JITTER = 0.2;

export interface DeliveryTried {
  readonly tries: number;
  /** For how many milliseconds it has waited; less than none: a wrong clock made it. */
  readonly age: number;
}

/**
 * Milliseconds until a delivery is tried again. `chance` is a random number from 0 to 1. `null`: it was tried often enough, for
 * long enough.
 */
export function retryAfter({ tries, age }: DeliveryTried, chance: number): number | null {
  const isYoung = age >= 0 && age < LEAST_MILLISECONDS;
  const delay = DELAYS[isYoung ? Math.min(tries, DELAYS.length) - 1 : tries - 1];
  return delay === undefined ? null : Math.round(delay * (1 + JITTER * chance));
}

const SHORTEST_REST = 2 * SECOND;
const LONGEST_REST = 15 * MINUTE;

/**
 * Milliseconds for which a receiver is left alone that has failed so often in a row, whatever it was sent. One that is down
 * is asked seldom, and takes nobody's time.
 */
export function restAfter(failures: number): number {
  return Math.min(SHORTEST_REST * 2 ** Math.min(failures - 1, 20), LONGEST_REST);
}

/** The latest that a try is planned for; a later plan was made by a wrong clock. */
export const LATEST_TRY_MILLISECONDS = 30 * HOUR;
/** For how long the secret of before is good beside the new one. */
export const FORMER_SECRET_MILLISECONDS = 24 * HOUR;
/** The most deliveries of one receiver that wait; what comes after them waits in the feed. */
export const MOST_PENDING = 1_000;
/** The most changes that become deliveries of one receiver at once. */
export const MOST_QUEUED_AT_ONCE = 100;
/** While more wait, nothing is added out of the feed: so much would come at once. */
export const PENDING_BEFORE_MORE = MOST_PENDING - MOST_QUEUED_AT_ONCE;
/** For how long a delivery is listed once it was made, or given up. */
export const KEPT_MILLISECONDS = 30 * 24 * HOUR;
