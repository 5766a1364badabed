import { readFileSync } from "node:fs";
import type { LineImport } from "../use-cases/shared/line-import";
import { TableFileRefused } from "../reference";

/** The bytes of a file that the command line names. */
export function bytesToImport(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "no reason given";
    throw new TableFileRefused(file, [`it cannot be read: ${code}.`]);
  }
}

/** The report of an import: every bad line, and the number of lines with each result. */
export interface ImportReport {
  readonly refusals: readonly string[];
  readonly summary: string;
  /** Nothing was written. */
  readonly isRefused: boolean;
}

export function importReport(
  name: string,
  { added, changed, unchanged, refused }: LineImport,
  { partial }: { readonly partial: boolean },
): ImportReport {
  const isRefused = refused.length > 0 && !partial;
  const counts = `added ${String(added)}, changed ${String(changed)}, unchanged ${String(unchanged)}, refused ${String(refused.length)}.`;
  return {
    refusals: refused.flatMap(({ line, problems }) =>
      problems.map((problem) => `${name}, line ${String(line)}: ${problem}`),
    ),
    summary: counts + (isRefused ? NOTHING_WRITTEN : ""),
    isRefused,
  };
}

const NOTHING_WRITTEN = " Nothing was written: correct these lines, or import the others with --partial.";
