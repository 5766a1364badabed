import { releaseMails as release } from "../use-cases/notice/release-mails";
import type { Run } from "./command";
import { inProduction } from "./open-database";

/** Lets go the mails that a restore found in the queue, once the operator has seen which were sent after the backup. */
export const releaseMails: Run = () =>
  inProduction(async ({ useCaseParts }) => {
    console.log(
      (await release(useCaseParts)) ? "The mails that were held are sent from now on." : "No mails are held.",
    );
    return 0;
  });
