"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordEvent = recordEvent;
exports.recordEvents = recordEvents;
/** Records who did what, when, inside the unit of work that does it. */
async function recordEvent({ events }, { newId }, caller, happened) {
    await events.append(eventOf(newId, caller, happened));
}
/** The same for much that happened at once. */
async function recordEvents({ events }, { newId }, caller, all) {
    await events.appendAll(all.map((happened) => eventOf(newId, caller, happened)));
}
function eventOf(newId, caller, { guaranteeId = null, from = null, to = null, ...happened }) {
    return { id: newId("event"), caller, guaranteeId, from, to, ...happened };
}
//# sourceMappingURL=record-event.js.map