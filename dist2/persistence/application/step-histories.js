"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stepHistories = stepHistories;
const ports_1 = require("../../use-cases/application/ports");
/**
 * The newest steps of applications that the caller is known to see, oldest first, by application: one statement, however
 * many. `guarantees`: those whose chain the events may belong to.
 */
async function stepHistories(session, ids, guarantees, showing) {
    const histories = new Map(ids.map((id) => [id, []]));
    if (ids.length === 0)
        return histories;
    const events = await session.sql((parameters) => `SELECT * FROM (SELECT id, COALESCE(guarantee_id, subject_id) AS chain, subject_id AS application, at, type, from_status AS "from", to_status AS "to", ` +
        `role, organisation_id AS "organisationId", user_id AS "userId", ` +
        `ROW_NUMBER() OVER (PARTITION BY subject_id ORDER BY id DESC) AS newness ` +
        `FROM event WHERE subject_id IN (${parameters.list(ids)})) newest ` +
        `WHERE newness <= ${String(ports_1.LONGEST_HISTORY)} ORDER BY id`);
    // A step may be an event of a guarantee that was issued since the application was read.
    if (showing !== "LISTED")
        showing.addHistories([...ids, ...guarantees, ...events.map(({ chain }) => chain)], events);
    for (const { application, at, type, from, to, role, organisationId, userId } of events)
        histories.get(application)?.push({ at: new Date(at), type, from, to, role, organisationId, userId });
    return histories;
}
//# sourceMappingURL=step-histories.js.map