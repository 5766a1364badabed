"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ADOPTION_COLUMNS = exports.StoredAdoptions = void 0;
exports.adoptionsThatHold = adoptionsThatHold;
exports.adoptionOf = adoptionOf;
const adoption_1 = require("../../domain/obligee/adoption");
/** Adoptions as `eligibility` needs them, inside a unit of work and outside one. */
class StoredAdoptions {
    constructor(session) {
        this.session = session;
    }
    async ofObligee(obligeeId) {
        const [obligee] = await this.session.sql((parameters) => `SELECT id, parent_id AS "parentId" FROM obligee WHERE id = ${parameters.add(obligeeId)}`);
        if (!obligee)
            return null;
        return (await adoptionsThatHold(this.session, [obligee])).get(obligeeId) ?? [];
    }
}
exports.StoredAdoptions = StoredAdoptions;
/** The adoptions that hold for each obligee, the regular one first. */
async function adoptionsThatHold(session, obligees) {
    const ids = new Set(obligees.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId])));
    if (ids.size === 0)
        return new Map();
    const rows = await session.sql((parameters) => `SELECT ${exports.ADOPTION_COLUMNS}, CASE WHEN o.parent_id IS NULL THEN NULL ELSE o.name END AS department ` +
        `FROM adoption a JOIN obligee o ON o.id = a.obligee_id WHERE a.obligee_id IN (${parameters.list([...ids])}) ` +
        "ORDER BY a.obligee_id, a.is_trial");
    const own = new Map();
    for (const { department, ...row } of rows)
        own.set(row.obligeeId, [...(own.get(row.obligeeId) ?? []), { ...adoptionOf(row), department }]);
    return new Map(obligees.map(({ id, parentId }) => [
        id,
        (0, adoption_1.adoptionsOfDepartment)(own.get(id) ?? [], own.get(parentId ?? "") ?? []),
    ]));
}
/** The columns of `adoption a`. */
exports.ADOPTION_COLUMNS = `a.id, a.obligee_id AS "obligeeId", a.starts_on AS "startsOn", a.start_basis AS "startBasis", a.works, ` +
    `a.consulting, a.consulting_starts_on AS "consultingStartsOn", a.kinds, a.is_trial AS "isTrial", ` +
    `a.as_of AS "asOf", a.source`;
function adoptionOf(row) {
    return {
        startsOn: row.startsOn,
        startBasis: row.startBasis,
        works: Boolean(row.works),
        consulting: row.consulting === null ? null : Boolean(row.consulting),
        consultingStartsOn: row.consultingStartsOn,
        kinds: row.kinds.split(" "),
        isTrial: Boolean(row.isTrial),
        asOf: row.asOf,
        source: row.source,
    };
}
//# sourceMappingURL=adoption.reads.js.map