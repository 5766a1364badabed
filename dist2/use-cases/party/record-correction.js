"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recordCorrection = recordCorrection;
const record_event_1 = require("../shared/record-event");
/** What a contractor that is held states from now on; what it stated until then is kept. Gives the correction's id. */
async function recordCorrection(stores, { newId }, caller, { held, after }, at) {
    const id = newId("correction");
    await stores.parties.correctContractor(held, { id, after, at, user: await person(stores, caller) });
    await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "CONTRACTOR_CORRECTED", subjectId: held.id });
    return id;
}
async function person({ users }, { userId }) {
    if (userId === null)
        return null;
    const user = await users.byId(userId);
    return user && { id: user.id, name: user.name };
}
//# sourceMappingURL=record-correction.js.map