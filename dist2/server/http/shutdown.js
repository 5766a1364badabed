"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.END = exports.LONGEST_MILLISECONDS = void 0;
exports.closeOnSignals = closeOnSignals;
const node_cluster_1 = __importDefault(require("node:cluster"));
/** A shutdown that takes longer than this is cut off. */
exports.LONGEST_MILLISECONDS = 10_000;
/** What the process that supervises workers says to one that is to end. */
exports.END = "end";
/**
 * Ends the process on SIGTERM or SIGINT: first `close`, then exit; a second signal, or ten seconds, ends it at once.
 * A worker ends when it is told so. A terminal and systemd signal to all processes at once, so that a second word to a
 * worker says nothing new.
 */
function closeOnSignals(close) {
    let isClosing = false;
    const onSignal = () => {
        if (isClosing && node_cluster_1.default.isWorker)
            return;
        if (isClosing)
            process.exit(1);
        isClosing = true;
        setTimeout(() => process.exit(1), exports.LONGEST_MILLISECONDS - 500).unref();
        close().then(() => process.exit(0), () => process.exit(1));
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
    if (node_cluster_1.default.isWorker)
        process.on("message", (message) => message === exports.END && onSignal());
}
//# sourceMappingURL=shutdown.js.map