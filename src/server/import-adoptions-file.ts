import { basename } from "node:path";
import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { importAdoptions } from "../use-cases/obligee/import-adoptions";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { readAdoptionFile } from "../reference";
import { bytesToImport, importReport, type ImportReport } from "./import-report";
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
  return { name, lines: readAdoptionFile(name, bytesToImport(file)), partial };
}

export async function importAdoptionsFile(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  { name, lines, partial }: AdoptionsFile,
  terminal: Terminal,
): Promise<ImportReport> {
  const imported = await importAdoptions(parts, lines, { partial, onProgress: progressBar(terminal) });
  return importReport(name, imported, { partial });
}
