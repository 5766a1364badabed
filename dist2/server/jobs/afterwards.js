"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Afterwards = void 0;
/** Does work some seconds later, for which no caller waits: each kind once, after any number of calls. */
class Afterwards {
    #waiting;
    #running;
    constructor(milliseconds) {
        this.milliseconds = milliseconds;
        this.#waiting = new Map();
        this.#running = new Set();
        this.add = (kind, work) => {
            if (this.#waiting.has(kind))
                return;
            const timer = setTimeout(() => {
                this.#waiting.delete(kind);
                // Failed work is left to the hourly sweep.
                const running = work().catch(() => undefined);
                this.#running.add(running);
                void running.finally(() => this.#running.delete(running));
            }, this.milliseconds);
            this.#waiting.set(kind, timer.unref());
        };
    }
    /** Takes no more work, and resolves when the begun work is done; waiting work is left. */
    async close() {
        for (const timer of this.#waiting.values())
            clearTimeout(timer);
        await Promise.all(this.#running);
    }
}
exports.Afterwards = Afterwards;
//# sourceMappingURL=afterwards.js.map