"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MOST_ALARM_MAILS_AN_HOUR = exports.ALARM_NAMES = exports.ALARMS = void 0;
exports.hourOf = hourOf;
/**
 * The kinds of alarms to the operator, each with the level of its log line. The names are stable: log filters
 * use them.
 */
exports.ALARMS = {
    /** A stored row is not what was sealed. */
    SEAL_BROKEN: "error",
    /** The clock is wrong, so the system refuses all writes. */
    CLOCK_WRONG: "error",
    /**
     * SQLite: nothing confirms the clock, which may have jumped ahead. Writes go on, irrevocable steps wait.
     */
    CLOCK_DOUBTFUL: "warn",
    /** All callers together tried so many wrong keys today that the system slows guesses down. */
    GUESSES_SLOWED: "error",
    /** So many that the system takes no more keys until the next day. */
    GUESSES_STOPPED: "error",
    /** An organisation has used up its wrong keys of a day, as when it tries one number after the other. */
    GUESSES_USED_UP: "warn",
    /** Callers try one wrong key after the other at a guarantee. */
    GUARANTEE_UNDER_ATTACK: "warn",
};
exports.ALARM_NAMES = Object.keys(exports.ALARMS);
/** The most mails an hour of one kind, over all subjects. The last mail refers to the log for the others. */
exports.MOST_ALARM_MAILS_AN_HOUR = 10;
/** The hour of an instant: `2026-04-01T09`. An alarm of one kind and subject is mailed once within it. */
function hourOf(at) {
    return at.toISOString().slice(0, 13);
}
//# sourceMappingURL=alarm.js.map