"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createLog = createLog;
const pino_1 = require("pino");
/** One write to the operating system for some twenty requests of a busy server. */
const WRITTEN_TOGETHER = 4_096;
/** The longest that a line waits for others. */
const LONGEST_WAIT_MILLISECONDS = 250;
/** Pino's number for the level. */
const WARN = 40;
/**
 * A log whose lines wait for each other, since a write of its own for each would stop the server every time.
 * Warnings and errors are written at once with all that wait, and so is the rest when the process exits. Only
 * a process that is killed or aborts loses lines, those of the last moment.
 */
function createLog(level, to) {
    const out = pino_1.pino.destination({ dest: to, sync: true });
    let lines = "";
    let waiting;
    const writeAll = () => {
        clearTimeout(waiting);
        waiting = undefined;
        const written = lines;
        lines = "";
        if (written !== "")
            out.write(written);
    };
    const stream = {
        // Pino tells the level of a line before it writes the line.
        lastLevel: 0,
        write: (line) => {
            lines += line;
            if (stream.lastLevel >= WARN || lines.length >= WRITTEN_TOGETHER)
                writeAll();
            else
                waiting ??= setTimeout(writeAll, LONGEST_WAIT_MILLISECONDS).unref();
        },
        flushSync: writeAll,
    };
    process.once("exit", writeAll);
    return (0, pino_1.pino)({ level }, Object.assign(stream, { [pino_1.pino.symbols.needsMetadataGsym]: true }));
}
//# sourceMappingURL=log.js.map