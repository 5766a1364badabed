"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FORGOTTEN_AFTER_MILLISECONDS = exports.STRANGERS_A_MINUTE = exports.SLOW_FROM = exports.GUESSES_WITHOUT_DELAY = exports.GUESS_LIMITS = void 0;
exports.remembered = remembered;
exports.delaySecondsAfter = delaySecondsAfter;
exports.secondsOfDelayLeft = secondsOfDelayLeft;
exports.secondsUntilNextDayInJapan = secondsUntilNextDayInJapan;
exports.secondsUntilNext = secondsUntilNext;
/**
 * The number of wrong auth keys allowed; docs/security.md does the arithmetic.
 * - ORGANISATION counts per day in Japan: a new token does not reset it.
 * - ADDRESS counts per hour, over all organisations that come from there.
 * - EVERYONE counts per day over all callers: it bounds the chance to hit any key at all.
 */
exports.GUESS_LIMITS = { ORGANISATION: 100, ADDRESS: 60, EVERYONE: 30_000 };
/** Wrong keys at one number, by one class, that bring no delay. */
exports.GUESSES_WITHOUT_DELAY = 5;
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 60 * 60;
/**
 * After this many wrong keys a day over all callers, strangers share a few guesses a minute. Beneficiaries
 * keep the rest.
 */
exports.SLOW_FROM = 10_000;
exports.STRANGERS_A_MINUTE = 10;
/** The time without a wrong key after which the count at a number is forgotten, at an unused number too. */
exports.FORGOTTEN_AFTER_MILLISECONDS = 7 * 24 * 60 * 60 * 1_000;
/** The wrong keys at a number that count now. */
function remembered({ count, lastAt }, now) {
    const isForgotten = lastAt === null || now.getTime() - lastAt.getTime() >= exports.FORGOTTEN_AFTER_MILLISECONDS;
    return isForgotten ? 0 : count;
}
/**
 * The delay in seconds after this many wrong keys in a row: none up to the fifth. Then 30, doubled each time,
 * at most an hour.
 */
function delaySecondsAfter(wrongKeys) {
    if (wrongKeys < exports.GUESSES_WITHOUT_DELAY)
        return 0;
    return Math.min(FIRST_DELAY_SECONDS * 2 ** (wrongKeys - exports.GUESSES_WITHOUT_DELAY), LONGEST_DELAY_SECONDS);
}
/**
 * Seconds until a key is taken at a number again; 0: now. Where the clock was set back, the delay counts from
 * now, and the caller stores the new time. Otherwise a delay would last as long as the clock was ahead.
 */
function secondsOfDelayLeft(wrongKeys, now) {
    const delay = delaySecondsAfter(remembered(wrongKeys, now));
    if (wrongKeys.lastAt === null)
        return 0;
    const gone = Math.max(now.getTime() - wrongKeys.lastAt.getTime(), 0) / 1_000;
    return Math.max(Math.ceil(delay - gone), 0);
}
/** Seconds until the daily bounds start again at midnight in Japan (15:00 UTC). */
function secondsUntilNextDayInJapan(now) {
    const DAY = 24 * 60 * 60;
    const secondOfDayInJapan = (Math.floor(now.getTime() / 1000) + 9 * 60 * 60) % DAY;
    return DAY - secondOfDayInJapan;
}
/** Seconds until the next full hour, or the next full minute. */
function secondsUntilNext(unit, now) {
    const seconds = unit === "HOUR" ? 3_600 : 60;
    return seconds - (Math.floor(now.getTime() / 1000) % seconds);
}
//# sourceMappingURL=guess-limits.js.map