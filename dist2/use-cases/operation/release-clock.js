"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.releaseClock = releaseClock;
const record_event_1 = require("../shared/record-event");
const AT_THE_CONSOLE = {
    tokenId: "system",
    role: "SYSTEM",
    organisationId: "system",
    userId: null,
};
/**
 * The operator says that the clock is right now: events that are dated later were dated by a wrong one, and keep nobody from
 * writing any more; what was held for a second look may go on. Mails that are planned for later are planned anew.
 */
async function releaseClock({ unitOfWork, clock, newId, }) {
    await unitOfWork.run(async ({ settings, events, clockRelease }) => {
        const at = clock();
        const newest = await clockRelease.newestEventAt();
        await settings.set("clockReleased", `${at.toISOString()}/${(newest ?? at).toISOString()}`);
        await clockRelease.planMailsAnew(at);
        await (0, record_event_1.recordEvent)({ events }, { newId }, AT_THE_CONSOLE, { at, type: "CLOCK_RELEASED" });
    });
}
//# sourceMappingURL=release-clock.js.map