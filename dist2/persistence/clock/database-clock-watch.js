"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseClockWatch = void 0;
const clock_wrong_1 = require("../../use-cases/shared/clock-wrong");
const clock_reading_1 = require("./clock-reading");
/** How long a comparison holds, unless the clock jumps meanwhile. */
const FRESH_MILLISECONDS = 60_000;
/** The interval of comparisons while the clocks differ, short so that a corrected clock is noticed soon. */
const FRESH_WHILE_WRONG_MILLISECONDS = 1_000;
/** An adjusted clock goes a little faster or slower; a clock that is set jumps. */
const JUMP_MILLISECONDS = 1_000;
/**
 * All server processes share PostgreSQL's clock: a process whose clock is far from it dates nothing. Between
 * two comparisons the process's own running time tells whether the clock jumped.
 */
class DatabaseClockWatch {
    #last;
    #comparing;
    constructor(database, clock) {
        this.database = database;
        this.clock = clock;
    }
    /** A jump beyond the tolerance is refused, so no jump is left to confirm. */
    async check() {
        const { ahead } = this.#isFresh() && this.#last ? this.#last : await this.#compare();
        if (Math.abs(ahead) > clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS)
            throw new clock_wrong_1.ClockWrong(`it is ${(0, clock_reading_1.inWords)(ahead)} ${ahead > 0 ? "ahead of" : "behind"} the database's`);
        return null;
    }
    async confirms(instant) {
        const { ahead, time } = await this.#compare();
        return Math.abs(ahead + instant.getTime() - time) <= clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS;
    }
    #isFresh() {
        const last = this.#last;
        if (!last)
            return false;
        const now = this.#reading();
        const isWrong = Math.abs(last.ahead) > clock_reading_1.CLOCK_TOLERANCE_MILLISECONDS;
        const longest = isWrong ? FRESH_WHILE_WRONG_MILLISECONDS : FRESH_MILLISECONDS;
        return now.running - last.running < longest && Math.abs((0, clock_reading_1.driftSince)(last, now)) < JUMP_MILLISECONDS;
    }
    /** Callers that ask at once share one question to the database. */
    #compare() {
        this.#comparing ??= this.#ask().finally(() => (this.#comparing = undefined));
        return this.#comparing;
    }
    async #ask() {
        const before = this.#reading();
        const theirs = await this.database.onReader(async (runner) => {
            const [row] = (await runner.query("SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now"));
            return Number(row?.now);
        });
        const now = this.#reading();
        // The database read its clock between these two instants: only a larger distance is a difference.
        const ahead = theirs < before.time ? before.time - theirs : theirs > now.time ? now.time - theirs : 0;
        this.#last = { ...now, ahead };
        return this.#last;
    }
    #reading() {
        return { time: this.clock().getTime(), running: performance.now() };
    }
}
exports.DatabaseClockWatch = DatabaseClockWatch;
//# sourceMappingURL=database-clock-watch.js.map