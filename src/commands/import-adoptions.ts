import { importAdoptionsFile, readAdoptionsFile } from "../server/import-adoptions-file";
import type { Run } from "./command";
import { inProduction } from "./open-database";

/** Imports a table of adopting obligees into the production database, and prints what became of its lines. */
export const importAdoptions: Run = ({ operands: [name = ""], has }) => {
  const file = readAdoptionsFile(name, { partial: has("partial") });
  return inProduction(async ({ useCaseParts }) => {
    const { refusals, summary, isRefused } = await importAdoptionsFile(useCaseParts, file, process.stderr);
    for (const refusal of refusals) console.error(refusal);
    console.log(summary);
    return isRefused ? 1 : 0;
  });
};
