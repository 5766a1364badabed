"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CountedWindows = void 0;
/**
 * Counts what each name takes in a window of time, which begins with the first that it takes. By a clock that nobody sets:
 * a jump of the day's clock would begin all windows anew.
 */
class CountedWindows {
    /** In the order of their ends, since all are equally long. */
    #windows = new Map();
    constructor(most, milliseconds, now = () => performance.now()) {
        this.most = most;
        this.milliseconds = milliseconds;
        this.now = now;
    }
    /** Counts also where less than that was left. */
    take(name, points) {
        const now = this.now();
        let window = this.#windows.get(name);
        if (!window || window.endsAt <= now)
            window = this.#begin(name, now);
        window.taken += points;
        return {
            left: this.most - window.taken,
            secondsLeft: Math.max(Math.ceil((window.endsAt - now) / 1_000), 1),
        };
    }
    /** Undoes a `take` of the same window. */
    giveBack(name, points) {
        const window = this.#windows.get(name);
        if (window)
            window.taken -= points;
    }
    /** The number of windows kept. */
    get size() {
        return this.#windows.size;
    }
    #begin(name, now) {
        for (const [each, { endsAt }] of this.#windows) {
            if (endsAt > now)
                break;
            this.#windows.delete(each);
        }
        const window = { taken: 0, endsAt: now + this.milliseconds };
        this.#windows.set(name, window);
        return window;
    }
}
exports.CountedWindows = CountedWindows;
//# sourceMappingURL=counted-windows.js.map