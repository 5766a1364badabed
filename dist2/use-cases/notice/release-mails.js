"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.releaseMails = releaseMails;
const record_event_1 = require("../shared/record-event");
/** Whoever has the settings of production in hand. */
const AT_THE_CONSOLE = {
    tokenId: "system",
    role: "SYSTEM",
    organisationId: "system",
    userId: null,
};
/** Lets go the mails that are held since a restore; `false`: none are. */
async function releaseMails({ unitOfWork, clock, newId, }) {
    return unitOfWork.run(async ({ settings, events }) => {
        if (((await settings.get("mailsHeldUpTo")) ?? "") === "")
            return false;
        await settings.set("mailsHeldUpTo", "");
        await (0, record_event_1.recordEvent)({ events }, { newId }, AT_THE_CONSOLE, { at: clock(), type: "MAILS_RELEASED" });
        return true;
    });
}
//# sourceMappingURL=release-mails.js.map