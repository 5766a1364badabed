import { importWorksFile, readWorksFileBy } from "../server/import-works-file";
import { contractTypeNamed } from "../server/works-mapping-file";
import type { Run } from "./command";
import { enterInto } from "./enter-into";
import { UsageError } from "./usage-error";

/** Registers the works of award data for an issuer's contractors, and prints what became of the lines. */
export const importWorks: Run = ({ operands: [name = ""], has, value }) => {
  const issuerId = value("issuer");
  if (issuerId === undefined)
    throw new UsageError("import-works needs --issuer ID: whose registered works they are.");
  const typed = value("type");
  const type = typed === undefined ? undefined : contractTypeNamed(typed);
  if (typed !== undefined && type === undefined)
    throw new UsageError(`--type takes WORKS or CONSULTING, not ${JSON.stringify(typed)}.`);
  const request = {
    issuerId,
    mapping: value("mapping"),
    type,
    partial: has("partial"),
    dryRun: has("dry-run"),
    all: has("all"),
  };
  const file = readWorksFileBy(name, request);
  return enterInto(async (parts) => {
    const { refusals, summary } = await importWorksFile(parts, file, request, process.stderr);
    for (const refusal of refusals) console.error(refusal);
    console.log(summary);
    return refusals.length > 0 ? 1 : 0;
  });
};
