"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BRANCH_COLUMNS = void 0;
exports.branchViewOf = branchViewOf;
exports.branchesByIds = branchesByIds;
exports.branchesOfIssuers = branchesOfIssuers;
exports.BRANCH_COLUMNS = "id, name, address, telephone, fax, prefectures";
/** Where the issuer has not said which prefectures a branch handles, none is told. */
function branchViewOf({ prefectures, ...branch }) {
    return { ...branch, prefectures: prefectures === null ? [] : JSON.parse(prefectures) };
}
/** Branches by their ids, whoever asks: like their issuers they are public. */
async function branchesByIds(session, ids) {
    if (ids.length === 0)
        return [];
    const rows = await session.sql((parameters) => `SELECT ${exports.BRANCH_COLUMNS} FROM issuer_branch WHERE id IN (${parameters.list(ids)})`);
    return rows.map(branchViewOf);
}
/** All branches of these issuers, to choose from: of each the main branch first. */
async function branchesOfIssuers(session, issuerIds) {
    const byIssuer = new Map(issuerIds.map((id) => [id, []]));
    if (issuerIds.length === 0)
        return byIssuer;
    const rows = await session.sql((parameters) => `SELECT ${exports.BRANCH_COLUMNS}, issuer_id AS "issuerId" FROM issuer_branch WHERE issuer_id IN (${parameters.list(issuerIds)}) ` +
        `ORDER BY issuer_id, position`);
    for (const { issuerId, ...branch } of rows)
        byIssuer.get(issuerId)?.push({
            ...{ id: branch.id, name: branch.name, address: branch.address },
            prefectures: branch.prefectures === null ? null : JSON.parse(branch.prefectures),
            view: branchViewOf(branch),
        });
    return byIssuer;
}
//# sourceMappingURL=branch-view.js.map