"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QuietMoments = void 0;
exports.startMemoryReturn = startMemoryReturn;
exports.collectGarbage = collectGarbage;
const node_v8_1 = require("node:v8");
const node_vm_1 = require("node:vm");
const job_1 = require("./job");
const LOOK_EVERY_MILLISECONDS = 10_000;
/** Of the time between two looks. Background work of a quiet server takes less. */
const QUIET_SHARE = 0.02;
/** Of CPU: whoever worked less has left little. */
const WORTH_MILLISECONDS = 500;
/**
 * Gives memory back once a busy server has become quiet. V8 keeps the garbage of the last moments, and as much room for new
 * objects as the busiest moment needed, until there is work again: a fourth of what an idle server takes.
 */
function startMemoryReturn(logger) {
    const moments = new QuietMoments(cpuMilliseconds, LOOK_EVERY_MILLISECONDS);
    return (0, job_1.startJob)({
        name: "memory-return",
        logger,
        first: LOOK_EVERY_MILLISECONDS,
        afterFailure: LOOK_EVERY_MILLISECONDS,
        turn: () => {
            moments.look(collectGarbage);
            return Promise.resolve(LOOK_EVERY_MILLISECONDS);
        },
    });
}
/** Finds the moments in which a process has nothing to do, after it had. */
class QuietMoments {
    #collectedAt = 0;
    #before;
    /** `used`: CPU time of the process so far, in milliseconds. `between`: two looks. */
    constructor(used, between) {
        this.used = used;
        this.between = between;
        this.#before = used();
    }
    /** What `collect` takes itself is no work. */
    look(collect) {
        const now = this.used();
        const isQuiet = now - this.#before < this.between * QUIET_SHARE;
        if (isQuiet && now - this.#collectedAt > WORTH_MILLISECONDS) {
            collect();
            this.#collectedAt = this.used();
        }
        this.#before = this.used();
    }
}
exports.QuietMoments = QuietMoments;
function cpuMilliseconds() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
}
/**
 * Takes some 100 ms. Node.js gives the function to those alone who ask for it at the start, or so. What remains is moved together:
 * a page of V8's is given back when nothing is left on it.
 */
function collectGarbage() {
    (0, node_v8_1.setFlagsFromString)("--expose-gc");
    const collect = (0, node_vm_1.runInNewContext)("gc");
    (0, node_v8_1.setFlagsFromString)("--compact-on-every-full-gc");
    try {
        collect();
    }
    finally {
        (0, node_v8_1.setFlagsFromString)("--no-compact-on-every-full-gc");
    }
}
//# sourceMappingURL=memory-return.js.map