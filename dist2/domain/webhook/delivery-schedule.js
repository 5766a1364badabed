"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KEPT_MILLISECONDS = exports.PENDING_BEFORE_MORE = exports.MOST_QUEUED_AT_ONCE = exports.MOST_PENDING = exports.FORMER_SECRET_MILLISECONDS = exports.LATEST_TRY_MILLISECONDS = exports.LEAST_MILLISECONDS = exports.MOST_TRIES = exports.DELIVERY_STATUSES = void 0;
exports.retryAfter = retryAfter;
exports.restAfter = restAfter;
/** The state of a delivery: it waits until the receiver takes it, or the system gives it up. */
exports.DELIVERY_STATUSES = ["PENDING", "DELIVERED", "DEAD"];
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
];
/** The first try and one after each delay. */
exports.MOST_TRIES = DELAYS.length + 1;
/** Nothing is given up sooner: a try also counts where its server died before it was sent. */
exports.LEAST_MILLISECONDS = 72 * HOUR;
/** The random part of a delay, so that deliveries that failed together are not all tried again together. */
const JITTER = 0.2;
/**
 * Milliseconds until a delivery is tried again. `chance` is a random number from 0 to 1. `null`: it was tried often enough, for
 * long enough.
 */
function retryAfter({ tries, age }, chance) {
    const isYoung = age >= 0 && age < exports.LEAST_MILLISECONDS;
    const delay = DELAYS[isYoung ? Math.min(tries, DELAYS.length) - 1 : tries - 1];
    return delay === undefined ? null : Math.round(delay * (1 + JITTER * chance));
}
const SHORTEST_REST = 2 * SECOND;
const LONGEST_REST = 15 * MINUTE;
/**
 * Milliseconds for which a receiver is left alone that has failed so often in a row, whatever it was sent. One that is down
 * is asked seldom, and takes nobody's time.
 */
function restAfter(failures) {
    return Math.min(SHORTEST_REST * 2 ** Math.min(failures - 1, 20), LONGEST_REST);
}
/** The latest that a try is planned for; a later plan was made by a wrong clock. */
exports.LATEST_TRY_MILLISECONDS = 30 * HOUR;
/** For how long the secret of before is good beside the new one. */
exports.FORMER_SECRET_MILLISECONDS = 24 * HOUR;
/** The most deliveries of one receiver that wait; what comes after them waits in the feed. */
exports.MOST_PENDING = 1_000;
/** The most changes that become deliveries of one receiver at once. */
exports.MOST_QUEUED_AT_ONCE = 100;
/** While more wait, nothing is added out of the feed: so much would come at once. */
exports.PENDING_BEFORE_MORE = exports.MOST_PENDING - exports.MOST_QUEUED_AT_ONCE;
/** For how long a delivery is listed once it was made, or given up. */
exports.KEPT_MILLISECONDS = 30 * 24 * HOUR;
//# sourceMappingURL=delivery-schedule.js.map