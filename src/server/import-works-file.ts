import { basename } from "node:path";
import { importWorks } from "../use-cases/works-contract/import-works";
import type { WorksLine } from "../use-cases/works-contract/works-line";
import type { UseCaseParts } from "../use-cases/use-case-parts";
import type { ContractType } from "../domain/values/contract-type";
import { readWorksFile } from "../reference";
import { bytesToImport, importReport, type ImportReport } from "./import-report";
import { progressBar, type Terminal } from "./progress-bar";
import { readWorksMapping } from "./works-mapping-file";

/** What `hosho-server import-works FILE.csv` is asked for. */
export interface WorksRequest {
  readonly issuerId: string;
  /** The file that says which column is which; `undefined`: the heads of the table say it. */
  readonly mapping: string | undefined;
  /** Of every line that states none; `undefined`: what the mapping says. */
  readonly type: ContractType | undefined;
  readonly partial: boolean;
  readonly dryRun: boolean;
  /** Every line is of a contractor of this issuer: others are refused, not passed over. */
  readonly all: boolean;
}

export interface WorksFile {
  readonly name: string;
  readonly lines: readonly WorksLine[];
}

/** Reads the file that the command line names, by the mapping that it names. */
export function readWorksFileBy(
  file: string,
  { mapping, type }: Pick<WorksRequest, "mapping" | "type">,
): WorksFile {
  const told = mapping === undefined ? {} : readWorksMapping(mapping);
  const name = basename(file);
  const lines = readWorksFile(name, bytesToImport(file), {
    ...told,
    ...(type === undefined ? {} : { contractType: type }),
  });
  return { name, lines };
}

export async function importWorksFile(
  parts: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">,
  { name, lines }: WorksFile,
  request: WorksRequest,
  terminal: Terminal,
): Promise<ImportReport> {
  const imported = await importWorks(parts, lines, { ...request, onProgress: progressBar(terminal) });
  const report = importReport(name, imported, request);
  const others = imported.passedOver.length;
  const tail = [
    ...(others > 0
      ? [` Passed over ${String(others)} of contractors that are not registered with the issuer.`]
      : []),
    ...(request.dryRun && !report.isRefused ? [" Nothing was written: it was a dry run."] : []),
  ];
  return { ...report, summary: report.summary + tail.join("") };
}
