import { releaseMails as release } from "../use-cases/notice/release-mails";
import type { Command } from "./command";
import { inProduction } from "./open-database";

/**
 * Releases the mails that a restore found in the queue, once the operator has seen which were sent after the
 * backup.
 */
export const releaseMails: Command = {
  usage: "npm run release-mails",
  operands: 0,
  run: () =>
    inProduction(async ({ useCases }) => {
      console.log(
        (await release(useCases)) ? "The mails that were held are sent from now on." : "No mails are held.",
      );
      return 0;
    }),
};
