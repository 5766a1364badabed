/** The part of a stream that a progress bar needs: `process.stderr`. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const WIDTH = 30;

/** Draws how far something is on a terminal, on a line that goes away at the end; draws nothing elsewhere. */
export function progressBar(terminal: Terminal): (done: number, of: number) => void {
  return (done, of) => {
    if (terminal.isTTY !== true) return;
    const filled = Math.round((done / of) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const CLEAR_LINE = "\r\u001b[2K";
    terminal.write(done < of ? `\r${bar} ${String(done)}/${String(of)}` : CLEAR_LINE);
  };
}
