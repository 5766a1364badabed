import type { EventActor } from "../shared/event-log";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

const AT_THE_CONSOLE: EventActor = {
  tokenId: "system",
  role: "SYSTEM",
  organisationId: "system",
  userId: null,
};
/**
 * The operator says that the clock is right now: events that are dated later were dated by a wrong one, and keep nobody from
 * writing any more; what was held for a second look may go on. Mails that are planned for later are planned anew.
 */
export async function releaseClock({
  unitOfWork,
  clock,
  newId,
}: Pick<UseCaseParts, "unitOfWork" | "clock" | "newId">): Promise<void> {
  await unitOfWork.run(async ({ settings, events, clockRelease }) => {
    const at = clock();
    const newest = await clockRelease.newestEventAt();
    await settings.set("clockReleased", `${at.toISOString()}/${(newest ?? at).toISOString()}`);
    await clockRelease.planMailsAnew(at);
    await recordEvent({ events }, { newId }, AT_THE_CONSOLE, { at, type: "CLOCK_RELEASED" });
  });
}
