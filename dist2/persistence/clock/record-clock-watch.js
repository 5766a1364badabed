"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordClockWatch = void 0;
const clock_wrong_1 = require("../../use-cases/shared/clock-wrong");
const clock_reading_1 = require("./clock-reading");
/** An office at work records events more often than this, holidays included. */
const LONGEST_QUIET_MILLISECONDS = 14 * 24 * 60 * 60_000;
/**
 * The time after which a clock that jumped ahead is believed: an operator would have corrected a wrong one by
 * then.
 */
const HOLD_MILLISECONDS = 24 * 60 * 60_000;
/** The newest events are the last by their ids; those of the sandbox have days of their own. */
const LAST_EVENTS = 1_000;
/**
 * A SQLite server has no second clock. Recorded events cannot lie in the future, so the system writes nothing
 * before the newest one. A clock is doubtful after a jump ahead, or long after the newest event. It then
 * expires nothing for a day, unless the operator confirms it. Writes go on meanwhile: a machine that slept or
 * has no clock jumps when it learns the time.
 */
class RecordClockWatch {
    /** The latest instant known to have passed: that of the newest event, or of a check since. */
    #latest;
    #checked;
    /** The instant when the clock was last plausible, and the one since when it is not. */
    #plausible;
    #doubtful;
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    async check() {
        const reading = { time: this.clock().getTime(), running: performance.now() };
        const now = reading.time;
        this.#latest ??= (await this.#recorded()).newest;
        if (now < this.#latest - clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS) {
            // The clock may have been set back before an event was recorded, or the operator has confirmed it.
            const { newest } = await this.#recorded();
            this.#latest = newest;
            if (now < newest - clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS)
                throw new clock_wrong_1.ClockWrong(`it is ${(0, clock_reading_1.inWords)(newest - now)} behind the newest event; if that was dated by a wrong clock: hosho-server release-clock`);
        }
        this.#latest = Math.max(this.#latest, now);
        const before = this.#checked;
        this.#checked = reading;
        const isAsBefore = before && Math.abs((0, clock_reading_1.driftSince)(before, reading)) <= clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS;
        return isAsBefore ? null : this.confirms(new Date(now));
    }
    async confirms(instant) {
        const now = { time: instant.getTime(), running: performance.now() };
        if (await this.#isPlausible(now)) {
            this.#plausible = now;
            this.#doubtful = undefined;
            return true;
        }
        this.#doubtful ??= now;
        return false;
    }
    async #isPlausible(now) {
        const before = this.#plausible;
        if (before && Math.abs((0, clock_reading_1.driftSince)(before, now)) <= clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS)
            return true;
        const { newest, releasedAt } = await this.#recorded();
        const doubtful = this.#doubtful;
        if (doubtful && Math.abs((0, clock_reading_1.driftSince)(doubtful, now)) <= clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS) {
            if (now.running - doubtful.running >= HOLD_MILLISECONDS)
                return true;
            return releasedAt >= doubtful.time - clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS;
        }
        const isQuiet = newest === -Infinity || now.time - newest <= LONGEST_QUIET_MILLISECONDS;
        return !before && !doubtful && isQuiet;
    }
    /**
     * Jumps that the operator has released (from an instant to an instant, both in the setting) do not count.
     */
    async #recorded() {
        return this.database.onReader(async (runner) => {
            const [row] = (await runner.query("SELECT max(at) AS newest, (SELECT value FROM setting WHERE name = 'clockReleased') AS released " +
                `FROM (SELECT at FROM event ORDER BY id DESC LIMIT ${String(LAST_EVENTS)}) ` +
                "WHERE NOT EXISTS (SELECT 1 FROM setting s WHERE s.name = 'clockReleased' " +
                "AND at > substr(s.value, 1, 24) AND at <= substr(s.value, 26))"));
            const instant = (text) => (text ? Date.parse(text) : -Infinity);
            return { newest: instant(row?.newest), releasedAt: instant(row?.released?.slice(0, 24)) };
        });
    }
}
exports.RecordClockWatch = RecordClockWatch;
//# sourceMappingURL=record-clock-watch.js.map