import { importAdoptionsFile, readAdoptionsFile } from "../server/import-adoptions-file";
import type { Run } from "./command";
import { enterInto } from "./enter-into";

/** Imports a table of adopting obligees into the database, and prints what became of its lines. */
export const importAdoptions: Run = ({ operands: [name = ""], has }) => {
  const file = readAdoptionsFile(name, { partial: has("partial") });
  return enterInto(async (parts) => {
    const { refusals, summary, isRefused } = await importAdoptionsFile(parts, file, process.stderr);
    for (const refusal of refusals) console.error(refusal);
    console.log(summary);
    return isRefused ? 1 : 0;
  });
};
