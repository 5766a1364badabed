import { enterOrganisations } from "../use-cases/operation/enter-organisations";
import { readEntriesFile } from "../server/entries-file";
import type { Run } from "./command";
import { inProduction } from "./open-database";

/** Enters the operator's file into the production database, and prints new tokens and initial passwords: once, and nowhere else. */
export const enter: Run = ({ operands: [file = ""] }) => {
  const entries = readEntriesFile(file);
  return inProduction(async ({ useCaseParts }) => {
    console.log(JSON.stringify(await enterOrganisations(useCaseParts, entries), null, 2));
    return 0;
  });
};
