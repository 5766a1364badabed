import { enterOrganisations } from "../use-cases/operation/enter-organisations";
import { readEntriesFile } from "../server/entries-file";
import type { Run } from "./command";
import { enterInto } from "./enter-into";

/** Enters the operator's file into the database, and prints new tokens and initial passwords: once, and nowhere else. */
export const enter: Run = ({ operands: [file = ""] }) => {
  const entries = readEntriesFile(file);
  return enterInto(async (parts) => {
    console.log(JSON.stringify(await enterOrganisations(parts, entries), null, 2));
    return 0;
  });
};
