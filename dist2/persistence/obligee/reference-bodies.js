"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.referenceBodies = referenceBodies;
const addressee_1 = require("../../domain/obligee/addressee");
const BODIES = `SELECT o.id AS id, o.name AS name, o.category AS category, o.prefecture AS prefecture, o.aliases AS aliases, ` +
    `o.addressee AS addressee, o.parent_id AS "parentId", EXISTS (SELECT 1 FROM obligee_post p ` +
    `WHERE p.obligee_id = o.id OR p.obligee_id = o.parent_id) AS "hasKeptPost" FROM obligee o ORDER BY o.id`;
/** What the sources say now; what they said before is history. */
const STATEMENTS = `SELECT s.obligee_id AS "obligeeId", s.starts_on AS "startsOn", s.consulting_starts_on AS "consultingStartsOn", ` +
    `s.source AS source, s.is_day_stated AS "isDayStated" FROM (SELECT a.*, row_number() OVER (PARTITION BY a.obligee_id, ` +
    `a.is_trial, a.source ORDER BY a.id DESC) AS place FROM adoption_statement a) s WHERE s.place = 1 ORDER BY s.id`;
const POLICIES = `SELECT p.obligee_id AS "obligeeId", p.source AS source, p.effective_from AS day FROM obligee_policy p ` +
    `UNION ALL SELECT h.obligee_id, h.source, h.effective_from FROM hand_over_rules h ORDER BY 1, 3`;
/** All obligees of a database as the check of the reference data takes them: three statements. */
async function referenceBodies(reader) {
    const obligees = await reader.rows(() => BODIES);
    const byId = new Map(obligees.map((obligee) => [obligee.id, obligee]));
    const statements = grouped((await reader.rows(() => STATEMENTS)).map(({ isDayStated, ...statement }) => ({
        ...statement,
        isDayStated: isDayStated === null ? null : Boolean(isDayStated),
    })));
    const policies = grouped(await reader.rows(() => POLICIES));
    return obligees.map((obligee) => {
        const { id, name, category, prefecture, aliases, parentId, hasKeptPost } = obligee;
        const parent = parentId === null ? null : (byId.get(parentId) ?? null);
        return {
            name,
            category,
            prefecture,
            aliases: JSON.parse(aliases ?? "[]"),
            body: parent?.name ?? null,
            hasPost: Boolean(hasKeptPost) || (0, addressee_1.certainAddressee)(obligee, parent) !== null,
            statements: statements.get(id) ?? [],
            policies: policies.get(id) ?? [],
        };
    });
}
function grouped(records) {
    const byObligee = new Map();
    for (const record of records)
        byObligee.set(record.obligeeId, [...(byObligee.get(record.obligeeId) ?? []), record]);
    return byObligee;
}
//# sourceMappingURL=reference-bodies.js.map