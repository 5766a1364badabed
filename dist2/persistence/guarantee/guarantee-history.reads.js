"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.historiesOfGuarantees = historiesOfGuarantees;
const ports_1 = require("../../use-cases/guarantee/ports");
const scope_1 = require("../engine/scope");
const instant_1 = require("../engine/instant");
/** What the record says of guarantees that the caller may see, oldest first, the newest of each only: one statement. */
async function historiesOfGuarantees(session, caller, ids, showing) {
    const events = await session.sql((parameters) => `SELECT * FROM (SELECT v.id, v.guarantee_id AS "guaranteeId", v.at, v.type, v.from_status AS "from", ` +
        `v.to_status AS "to", v.role, v.organisation_id AS "organisationId", v.user_id AS "userId", ` +
        `(SELECT c.version FROM certificate c WHERE c.id = v.subject_id AND v.type = 'CERTIFICATE_OPENED') AS "certificateVersion", ` +
        `ROW_NUMBER() OVER (PARTITION BY v.guarantee_id ORDER BY v.id DESC) AS newness ` +
        `FROM event v WHERE v.guarantee_id IN (${parameters.list(ids)}) ` +
        `AND ${(0, scope_1.guaranteeEventsInScope)(caller, "v", parameters)}) newest ` +
        `WHERE newness <= ${String(ports_1.MOST_EVENTS)} ORDER BY id`);
    if (showing !== "LISTED")
        showing.addHistories(ids, events.map(({ id, guaranteeId: chain }) => ({ id, chain })));
    const histories = new Map(ids.map((id) => [id, []]));
    for (const event of events)
        histories.get(event.guaranteeId)?.push(viewOf(event, caller));
    return histories;
}
/** Who of the issuer or of another obligee did it is no obligee's to know: it learns which organisation. */
function viewOf({ at, type, from, to, role, organisationId, userId, certificateVersion }, caller) {
    const shown = { at: (0, instant_1.instantFromDatabase)(at), type, from, to, certificateVersion };
    if (role === "SYSTEM")
        return { ...shown, role: null, organisationId: null, userId: null };
    const isAnothers = caller.role === "OBLIGEE" && organisationId !== caller.organisationId;
    return { ...shown, role, organisationId, userId: isAnothers ? null : userId };
}
//# sourceMappingURL=guarantee-history.reads.js.map