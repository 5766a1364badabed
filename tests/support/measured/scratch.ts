import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Scratch {
  readonly directory: string;
  readonly remove: () => void;
}

/** A directory of this run alone. It is removed when the process ends, also by a signal (`endOnSignals`). */
export function makeScratch(): Scratch {
  const directory = mkdtempSync(join(tmpdir(), "hosho-bench-"));
  const remove = (): void => {
    process.off("exit", remove);
    rmSync(directory, { recursive: true, force: true });
  };
  process.on("exit", remove);
  return { directory, remove };
}

/** Makes Ctrl-C end the process like its own end, so that nothing is left behind. */
export function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
}
