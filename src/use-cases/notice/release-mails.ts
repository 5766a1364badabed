import type { EventActor } from "../shared/event-log";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

/** Whoever has the settings of production in hand. */
const AT_THE_CONSOLE: EventActor = {
  tokenId: "system",
  role: "SYSTEM",
  organisationId: "system",
  userId: null,
};

/** Lets go the mails that are held since a restore; `false`: none are. */
export async function releaseMails({
  unitOfWork,
  clock,
  newId,
}: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">): Promise<boolean> {
  return unitOfWork.run(async ({ settings, events }) => {
    if (((await settings.get("mailsHeldUpTo")) ?? "") === "") return false;
    await settings.set("mailsHeldUpTo", "");
    await recordEvent({ events }, { newId }, AT_THE_CONSOLE, { at: clock(), type: "MAILS_RELEASED" });
    return true;
  });
}
