"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addresseeExpression = addresseeExpression;
/**
 * `certainAddressee` in domain, of an obligee alone, else its name, as an expression: what lists show of it. A test compares the
 * two.
 */
function addresseeExpression(alias) {
    const name = `${alias}.name`;
    const ends = (...endings) => `(${endings.map((ending) => `${name} LIKE '%${ending}'`).join(" OR ")})`;
    const isBody = `${alias}.parent_id IS NULL`;
    const isLocal = `${alias}.category IN ('PREFECTURE', 'DESIGNATED_CITY', 'MUNICIPALITY')`;
    const isUnknown = `${alias}.category IS NULL`;
    return (`CASE WHEN ${alias}.addressee IS NOT NULL THEN ${alias}.addressee ` +
        `WHEN ${ends("長", "知事", "大臣", "担当官", "担当者", "管理者")} THEN ${name} ` +
        `WHEN ${isBody} AND ((${isLocal} AND ${ends("都", "道", "府", "県")}) OR (${isUnknown} AND ${ends("県")})) ` +
        `THEN ${name} || '知事' ` +
        `WHEN ${isBody} AND ((${isLocal} AND ${ends("市", "区", "町", "村")}) OR (${isUnknown} AND ${ends("市", "町", "村")})) ` +
        `THEN ${name} || '長' ELSE ${name} END`);
}
//# sourceMappingURL=addressee-expression.js.map