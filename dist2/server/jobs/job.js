"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startJob = startJob;
exports.pause = pause;
const promises_1 = require("node:timers/promises");
const error_log_1 = require("../http/error-log");
/** Takes one turn after another, the first at once; a turn that fails is logged, and the next one goes on. */
function startJob({ name, logger, turn, afterFailure, first = 0 }) {
    const closing = new AbortController();
    const { signal } = closing;
    const run = async () => {
        if (first > 0)
            await pause(first, signal);
        while (!signal.aborted) {
            const next = await turn(signal).catch((error) => {
                (0, error_log_1.logInternalError)(logger, name, error);
                return afterFailure;
            });
            await pause(next, signal);
        }
    };
    const ended = run();
    return {
        stop: async () => {
            closing.abort();
            await ended;
        },
    };
}
/** The signal ends the pause early; it never rejects. */
async function pause(milliseconds, signal) {
    await (0, promises_1.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined);
}
//# sourceMappingURL=job.js.map