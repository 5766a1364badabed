import { basename } from "node:path";
import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { importAdoptions } from "../use-cases/obligee/import-adoptions";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import { readAdoptionFile, type AdoptionSource } from "../reference";
import { bytesToImport, importReport, type ImportReport } from "./import-report";
import { progressBar, type Terminal } from "./progress-bar";

/** The input of `hosho-server import-adoptions FILE.csv`, read from the file. */
export interface AdoptionsFile {
  readonly name: string;
  readonly lines: readonly AdoptionLine[];
  readonly partial: boolean;
}

/** Reads the file that the command line names. */
export function readAdoptionsFile(
  file: string,
  { partial, source }: Pick<AdoptionsFile, "partial"> & { readonly source: AdoptionSource },
): AdoptionsFile {
  const name = basename(file);
  return { name, lines: readAdoptionFile(name, bytesToImport(file), source), partial };
}

/** What is printed beside the report of its lines. */
export interface AdoptionsReport extends ImportReport {
  readonly remarks: readonly string[];
}

export async function importAdoptionsFile(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  { name, lines, partial }: AdoptionsFile,
  terminal: Terminal,
): Promise<AdoptionsReport> {
  const imported = await importAdoptions(parts, lines, { partial, onProgress: progressBar(terminal) });
  const remarks = (imported.noLongerNamed ?? []).map(
    (body) => `${body} stood in an earlier edition of its source and is not in this one; its adoption stays.`,
  );
  return { ...importReport(name, imported, { partial }), remarks };
}
