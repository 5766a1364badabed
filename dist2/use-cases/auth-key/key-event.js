"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordKeyEvent = recordKeyEvent;
const record_event_1 = require("../shared/record-event");
/** Records who made or saw a key. */
async function recordKeyEvent({ events }, { newId, clock }, caller, { type, guaranteeId, authKeyId: subjectId }) {
    await (0, record_event_1.recordEvent)({ events }, { newId }, caller, { at: clock(), type, guaranteeId, subjectId });
}
//# sourceMappingURL=key-event.js.map