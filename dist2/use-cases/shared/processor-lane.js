"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ProcessorLane = void 0;
const busy_1 = require("./busy");
const RETRY_AFTER_SECONDS = 5;
/**
 * A queue for work that takes a processor for itself: few at a time, few waiting, and nobody overtakes. `owner` is whom it
 * is done for, a network or an organisation; `null` where nobody is bounded alone.
 */
class ProcessorLane {
    #running = 0;
    #waiting = [];
    constructor(bounds) {
        this.bounds = bounds;
    }
    /** Refuses with `Busy` where this owner, or anybody, would wait too long. */
    assertRoom(owner) {
        const { atOnce, mostWaiting, mostOfOne } = this.bounds;
        if (this.#running < atOnce)
            return;
        const ofOwner = owner === null ? 0 : this.#waiting.filter((each) => each.owner === owner).length;
        if (this.#waiting.length >= mostWaiting || ofOwner >= mostOfOne)
            throw new busy_1.Busy(RETRY_AFTER_SECONDS);
    }
    /** Does the work when it is its turn; refuses like `assertRoom`. */
    async run(owner, work) {
        await this.#turn(owner);
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            // The turn is handed on, so that nobody who comes now is faster.
            if (next)
                next.go();
            else
                this.#running -= 1;
        }
    }
    async #turn(owner) {
        this.assertRoom(owner);
        if (this.#running < this.bounds.atOnce) {
            this.#running += 1;
            return;
        }
        await new Promise((go) => this.#waiting.push({ owner, go }));
    }
}
exports.ProcessorLane = ProcessorLane;
//# sourceMappingURL=processor-lane.js.map