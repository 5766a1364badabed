"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.progressBar = progressBar;
const WIDTH = 30;
/** Draws how far something is on a terminal, on a line that goes away at the end; draws nothing elsewhere. */
function progressBar(terminal) {
    return (done, of) => {
        if (terminal.isTTY !== true)
            return;
        const filled = Math.round((done / of) * WIDTH);
        const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
        const CLEAR_LINE = "\r\u001b[2K";
        terminal.write(done < of ? `\r${bar} ${String(done)}/${String(of)}` : CLEAR_LINE);
    };
}
//# sourceMappingURL=progress-bar.js.map