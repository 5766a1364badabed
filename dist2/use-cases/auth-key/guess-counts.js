"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.countsOf = countsOf;
exports.ofNumber = ofNumber;
exports.refusalByCounts = refusalByCounts;
exports.refusalWhileSlow = refusalWhileSlow;
const calendar_date_1 = require("../../domain/values/calendar-date");
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const visitor_1 = require("../shared/visitor");
function countsOf({ caller, visitor }, vault, now) {
    const [day, iso] = [(0, calendar_date_1.dayInJapan)(now), now.toISOString()];
    return {
        ORGANISATION: `organisation:${caller.organisationId}:${day}`,
        ADDRESS: `address:${(0, visitor_1.visitorFingerprint)(vault, visitor, "guess")}:${iso.slice(0, 13)}`,
        everyone: `everyone:${day}`,
        minute: `slow:${iso.slice(0, 16)}`,
    };
}
function ofNumber(number, guessClass) {
    return `number:${number}:${guessClass}`;
}
/** Whether a key may be checked, by the counts that are held; a refusal during a delay or where a bound is used up. */
function refusalByCounts({ NUMBER, ORGANISATION, ADDRESS }, now) {
    const delay = (0, guess_limits_1.secondsOfDelayLeft)(NUMBER, now);
    if (delay > 0)
        return tooMany("NUMBER", guess_limits_1.GUESSES_WITHOUT_DELAY, delay);
    if (ORGANISATION.count >= guess_limits_1.GUESS_LIMITS.ORGANISATION)
        return tooManyBy("ORGANISATION", now);
    return ADDRESS.count >= guess_limits_1.GUESS_LIMITS.ADDRESS ? tooManyBy("ADDRESS", now) : null;
}
/** The same while guesses are slow: one after the other, over all servers, so that not one is taken too many. */
function refusalWhileSlow({ everyone, minute }, guessClass, now) {
    if (everyone >= guess_limits_1.GUESS_LIMITS.EVERYONE)
        return tooManyBy("EVERYONE", now);
    return guessClass === "STRANGERS" && minute >= guess_limits_1.STRANGERS_A_MINUTE
        ? tooMany("SLOW", guess_limits_1.STRANGERS_A_MINUTE, (0, guess_limits_1.secondsUntilNext)("MINUTE", now))
        : null;
}
function tooManyBy(bound, now) {
    const wait = bound === "ADDRESS" ? (0, guess_limits_1.secondsUntilNext)("HOUR", now) : (0, guess_limits_1.secondsUntilNextDayInJapan)(now);
    return tooMany(bound, guess_limits_1.GUESS_LIMITS[bound], wait);
}
function tooMany(bound, limit, retryAfterSeconds) {
    return { code: "TOO_MANY_GUESSES", bound, limit, retryAfterSeconds };
}
//# sourceMappingURL=guess-counts.js.map