"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.trialPartiesFor = trialPartiesFor;
const ISSUERS = [
    { name: "西日本建設業保証株式会社", numberPrefix: "2" },
    { name: "東日本建設業保証株式会社", numberPrefix: "1" },
    { name: "北海道建設業信用保証株式会社", numberPrefix: "3" },
];
const BRANCHES = ["本店", "第一支店", "第二支店"];
const FEWEST = 10;
/** The parties of this many guarantees in practice: one contractor for 100 of them, one obligee for 400. */
function trialPartiesFor(guarantees) {
    const issuerIds = ISSUERS.map((_, i) => `issuer_${String(i + 1)}`);
    return {
        issuers: ISSUERS.map((issuer, i) => ({
            ...issuer,
            id: issuerIds[i] ?? "",
            address: `第${String(i + 1)}市中央一丁目1番1号`,
            branches: BRANCHES.map((name, j) => ({
                id: `branch_${String(i + 1)}_${String(j + 1)}`,
                name,
                address: `第${String(i + 1)}市中央一丁目${String(j + 1)}番`,
                telephone: `06-0000-000${String(j)}`,
                fax: null,
            })),
        })),
        contractors: numbered("contractor", guarantees / 100, (n) => ({
            name: `株式会社第${n}建設`,
            address: `第${n}市本町1-2-3`,
            issuerIds,
        })),
        obligees: numbered("obligee", guarantees / 400, (n) => ({ name: `第${n}地方整備局長` })),
        operators: [{ id: "operator_1", name: "運用者" }],
    };
}
function numbered(concept, count, party) {
    return Array.from({ length: Math.max(FEWEST, Math.ceil(count)) }, (_, i) => ({
        id: `${concept}_${String(i + 1)}`,
        ...party(String(i + 1)),
    }));
}
//# sourceMappingURL=trial-parties.js.map