import { enterOrganisations } from "../use-cases/operation/enter-organisations";
import { readEntriesFile } from "../server/entries-file";
import type { Command } from "./command";
import { inProduction } from "./open-database";

/**
 * Enters the operator's file into the production database, and prints new tokens and initial passwords. They
 * appear only here.
 */
export const enter: Command = {
  usage: "npm run enter -- FILE.json",
  operands: 1,
  run: ({ operands: [file = ""] }) => {
    const entries = readEntriesFile(file);
    return inProduction(async ({ useCases }) => {
      console.log(JSON.stringify(await enterOrganisations(useCases, entries), null, 2));
      return 0;
    });
  },
};
