"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.resolvedObligee = resolvedObligee;
exports.enterBody = enterBody;
const listed_body_1 = require("../../domain/application/listed-body");
const resembling_body_1 = require("../../domain/application/resembling-body");
const unlisted_obligee_1 = require("../../domain/application/unlisted-obligee");
const record_event_1 = require("../shared/record-event");
/**
 * Finds the body that an application names, among names and aliases; a department is none. Nothing is taken for a body
 * whose name merely resembles it.
 */
async function resolvedObligee({ obligees }, { newId }, caller, content) {
    const { unlistedObligee: named, obligeeId } = content;
    const resolved = { content, body: null, isNamed: named !== null && obligeeId === null, unclear: [] };
    if (named === null || obligeeId !== null)
        return resolved;
    // A name that no paper can show is refused, and looked up nowhere.
    const isFaulty = [...(0, unlisted_obligee_1.findingsOnUnlistedObligee)(content)].length > 0;
    const found = isFaulty ? null : (0, listed_body_1.listedBodyOf)(named, await obligees.bodiesCalled(named.name));
    if (found === null) {
        const listed = isFaulty || named.isAnother ? [] : await obligees.listedBodies(caller, named.prefecture);
        const unclear = [...(0, resembling_body_1.findingsOnResembling)(named, listed)];
        return { ...resolved, unclear, body: unclear.length > 0 ? null : { id: newId("obligee"), ...named } };
    }
    if (!found.body)
        return { ...resolved, unclear: [found.finding] };
    return { ...resolved, content: { ...content, obligeeId: found.body.id, unlistedObligee: null } };
}
/** Enters the body, without an adoption; `false` where another application has entered it meanwhile. */
async function enterBody(stores, { newId }, caller, { id, name, prefecture }, at) {
    const nothingKnown = { reading: null, category: null, aliases: [], parentId: null, addressee: null };
    const isEntered = await stores.obligees.enter({ id, name, prefecture, ...nothingKnown });
    if (isEntered)
        await (0, record_event_1.recordEvent)(stores, { newId }, caller, { at, type: "OBLIGEE_NAMED", subjectId: id });
    return isEntered;
}
//# sourceMappingURL=unlisted-obligee.js.map