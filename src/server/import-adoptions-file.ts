import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { importAdoptions, type AdoptionImport } from "../use-cases/obligee/import-adoptions";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { AdoptionFileRefused, readAdoptionFile } from "../reference";
import { progressBar, type Terminal } from "./progress-bar";

/** The input of `hosho-server import-adoptions FILE.csv [--partial]`, read from the file. */
export interface AdoptionsFile {
  readonly name: string;
  readonly lines: readonly AdoptionLine[];
  readonly partial: boolean;
}

/** Reads the file that the command line names. */
export function readAdoptionsFile(file: string, { partial }: Pick<AdoptionsFile, "partial">): AdoptionsFile {
  const name = basename(file);
  return { name, lines: readAdoptionFile(name, bytesOf(file)), partial };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "no reason given";
    throw new AdoptionFileRefused(file, [`it cannot be read: ${code}.`]);
  }
}

/** The report of an import: every bad line, and the number of lines with each result. */
export interface ImportReport {
  readonly refusals: readonly string[];
  readonly summary: string;
  /** Nothing was written. */
  readonly isRefused: boolean;
}

export async function importAdoptionsFile(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  { name, lines, partial }: AdoptionsFile,
  terminal: Terminal,
): Promise<ImportReport> {
  const imported = await importAdoptions(parts, lines, { partial, onProgress: progressBar(terminal) });
  const { refused } = imported;
  const isRefused = refused.length > 0 && !partial;
  return {
    refusals: refused.flatMap(({ line, problems }) =>
      problems.map((problem) => `${name}, line ${String(line)}: ${problem}`),
    ),
    summary: summaryOf(imported) + (isRefused ? NOTHING_WRITTEN : ""),
    isRefused,
  };
}

function summaryOf({ added, changed, unchanged, refused }: AdoptionImport): string {
  return `added ${String(added)}, changed ${String(changed)}, unchanged ${String(unchanged)}, refused ${String(refused.length)}.`;
}

const NOTHING_WRITTEN = " Nothing was written: correct these lines, or import the others with --partial.";
