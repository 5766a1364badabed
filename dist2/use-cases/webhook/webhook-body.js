"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bodyOfChange = bodyOfChange;
exports.bodyOfTest = bodyOfTest;
const event_types_1 = require("../shared/event-types");
/**
 * What a receiver is told of a change: which event it was and what it is about, by ids and number. Neither a key nor
 * anything of a person: whoever wants more reads it with a token.
 */
function bodyOfChange(change, role) {
    const { eventId, position, type, at, from, to, guaranteeId, guaranteeNumber, subjectId } = change;
    const isOf = (types) => role !== "OBLIGEE" && types.includes(type);
    return JSON.stringify({
        type,
        timestamp: at.toISOString(),
        data: {
            id: eventId,
            position,
            guaranteeId,
            guaranteeNumber,
            applicationId: isOf(event_types_1.APPLICATION_EVENTS) ? subjectId : null,
            amendmentApplicationId: isOf(event_types_1.AMENDMENT_APPLICATION_EVENTS) ? subjectId : null,
            from,
            to,
        },
    });
}
/** A test tells of nothing. */
function bodyOfTest(id, at) {
    return JSON.stringify({
        type: "TEST",
        timestamp: at.toISOString(),
        data: {
            id,
            position: null,
            guaranteeId: null,
            guaranteeNumber: null,
            applicationId: null,
            amendmentApplicationId: null,
            from: null,
            to: null,
        },
    });
}
//# sourceMappingURL=webhook-body.js.map