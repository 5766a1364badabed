"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.namedOf = namedOf;
exports.knownAddressees = knownAddressees;
const addressee_1 = require("../../domain/obligee/addressee");
/** A stored obligee as the rules on names and addressees take it. */
function namedOf({ name, category, parentId, addressee }) {
    return { name, category: category, parentId, addressee };
}
/**
 * Whom the certificates of these obligees may be addressed to: two statements. A department without posts of its own is offered
 * its body's. `issuerId`: who asks; `null`: whoever is only offered them.
 */
async function knownAddressees(session, ids, issuerId) {
    if (ids.length === 0)
        return new Map();
    const found = await session.sql((parameters) => `SELECT o.id AS id, o.name AS name, o.category AS category, o.parent_id AS "parentId", o.addressee AS addressee, ` +
        `b.name AS "bodyName", b.category AS "bodyCategory", b.addressee AS "bodyAddressee" ` +
        `FROM obligee o LEFT JOIN obligee b ON b.id = o.parent_id WHERE o.id IN (${parameters.list(ids)})`);
    if (found.length === 0)
        return new Map();
    const holders = [
        ...new Set(found.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId]))),
    ];
    const posts = await session.sql((parameters) => `SELECT p.obligee_id AS "obligeeId", p.title AS title, p.holder AS holder, p.approved AS approved FROM (SELECT k.*, ` +
        `row_number() OVER (PARTITION BY k.obligee_id ORDER BY k.kept_at DESC, k.id DESC) AS place FROM (` +
        // Two issuers may have approved the same one.
        `SELECT o.obligee_id, o.title, o.holder, MAX(o.kept_at) AS kept_at, MAX(o.id) AS id, ` +
        `MAX(CASE WHEN o.issuer_id = ${parameters.add(issuerId ?? "")} THEN 1 ELSE 0 END) AS approved FROM obligee_post o ` +
        `WHERE o.obligee_id IN (${parameters.list(holders)}) GROUP BY o.obligee_id, o.title, o.holder) k) p ` +
        `WHERE p.place <= ${String(addressee_1.MOST_POSTS)} ORDER BY p.place`);
    const keptOf = (holderId, id) => posts
        .filter(({ obligeeId }) => obligeeId === holderId)
        .map(({ title, holder, approved }) => ({
        title,
        holder,
        isOwn: holderId === id && Number(approved) === 1,
    }));
    return new Map(found.map((obligee) => {
        const own = keptOf(obligee.id, obligee.id);
        const kept = own.length > 0 ? own : keptOf(obligee.parentId, obligee.id);
        const certain = (0, addressee_1.certainAddressee)(obligee, bodyOf(obligee));
        return [obligee.id, { name: obligee.name, certain, kept, bodyId: obligee.parentId }];
    }));
}
function bodyOf({ bodyName: name, bodyCategory: category, bodyAddressee: addressee }) {
    return name === null ? null : { name, category, parentId: null, addressee };
}
//# sourceMappingURL=known-addressees.js.map