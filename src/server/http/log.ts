import { pino, type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "../../config";

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
export function createLog(level: LogLevel, to: number): Logger {
  const out = pino.destination({ dest: to, sync: true });
  let lines = "";
  let waiting: NodeJS.Timeout | undefined;
  const writeAll = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const written = lines;
    lines = "";
    if (written !== "") out.write(written);
  };
  const stream: DestinationStream & { lastLevel: number; flushSync: () => void } = {
    // Pino tells the level of a line before it writes the line.
    lastLevel: 0,
    write: (line) => {
      lines += line;
      if (stream.lastLevel >= WARN || lines.length >= WRITTEN_TOGETHER) writeAll();
      else waiting ??= setTimeout(writeAll, LONGEST_WAIT_MILLISECONDS).unref();
    },
    flushSync: writeAll,
  };
  process.once("exit", writeAll);
  return pino({ level }, Object.assign(stream, { [pino.symbols.needsMetadataGsym]: true as const }));
}
