"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WriteGate = void 0;
const storage_unavailable_1 = require("../../use-cases/shared/storage-unavailable");
/**
 * Runs a number of pieces of work at a time. Each stands in a line, such as its caller's organisation. A line
 * keeps the order of arrival, and the lines take turns. One line has at most half of several places, so that
 * a locked row holds up only the work of its line.
 */
class WriteGate {
    /** The waiting work by line; the line whose turn it is comes first. */
    #lines = new Map();
    #underWay = new Map();
    #allUnderWay = 0;
    #allWaiting = 0;
    constructor(bounds) {
        this.bounds = bounds;
    }
    /** Whether any piece of work waits for its turn. */
    get isAwaited() {
        return this.#allWaiting > 0;
    }
    /** The work is told how many milliseconds it has waited for its turn. */
    async pass(line, work) {
        const arrived = performance.now();
        if (this.#hasPlaceFor(line))
            this.#take(line);
        else
            await this.#turn(line);
        try {
            return await work(performance.now() - arrived);
        }
        finally {
            this.#leave(line);
        }
    }
    /** Resolves when the waiting work has a place. */
    #turn(line) {
        const { mostWaiting, mostWaitingInLine, patienceMilliseconds } = this.bounds;
        const waiting = this.#lines.get(line) ?? [];
        if (this.#allWaiting >= mostWaiting || waiting.length >= mostWaitingInLine)
            throw new storage_unavailable_1.StorageUnavailable(new Error("too many writes are waiting"), "BUSY");
        this.#lines.set(line, waiting);
        return new Promise((resolve, reject) => {
            const start = () => {
                clearTimeout(timer);
                resolve();
            };
            const timer = setTimeout(() => {
                waiting.splice(waiting.indexOf(start), 1);
                this.#allWaiting -= 1;
                reject(new storage_unavailable_1.StorageUnavailable(new Error("a write waited too long for its turn"), "BUSY"));
            }, patienceMilliseconds);
            waiting.push(start);
            this.#allWaiting += 1;
        });
    }
    #leave(line) {
        this.#allUnderWay -= 1;
        const left = this.#underWayIn(line) - 1;
        if (left > 0)
            this.#underWay.set(line, left);
        else
            this.#underWay.delete(line);
        this.#letNextIn();
    }
    #letNextIn() {
        for (const [line, waiting] of this.#lines) {
            if (!this.#hasPlaceFor(line))
                continue;
            // Behind the others, until its next turn.
            this.#lines.delete(line);
            const start = waiting.shift();
            if (!start)
                continue;
            if (waiting.length > 0)
                this.#lines.set(line, waiting);
            this.#allWaiting -= 1;
            this.#take(line);
            start();
            return;
        }
    }
    #take(line) {
        this.#allUnderWay += 1;
        this.#underWay.set(line, this.#underWayIn(line) + 1);
    }
    #hasPlaceFor(line) {
        const { places } = this.bounds;
        return this.#allUnderWay < places && this.#underWayIn(line) < Math.ceil(places / 2);
    }
    #underWayIn(line) {
        return this.#underWay.get(line) ?? 0;
    }
}
exports.WriteGate = WriteGate;
//# sourceMappingURL=write-gate.js.map