import type { EventActor } from "../shared/event-log";
import type { UseCaseParts } from "../use-case-parts";

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
    await events.append({
      id: newId("event"),
      at: clock(),
      type: "MAILS_RELEASED",
      caller: AT_THE_CONSOLE,
      guaranteeId: null,
      from: null,
      to: null,
    });
    return true;
  });
}
