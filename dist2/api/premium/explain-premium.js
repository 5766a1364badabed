"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.explainPremium = explainPremium;
const premium_1 = require("../../domain/premium/premium");
const wareki_1 = require("../../domain/values/wareki");
const amount = (value) => value.toLocaleString("en-US");
/** A premium's calculation in one line, such as: 10,000,000 yen × 0.065 % = 6,500 yen. */
function explainPremium(quoted, locale) {
    return locale === "ja" ? inJapanese(quoted) : inEnglish(quoted);
}
function inEnglish({ quote: { parts, base, discount, total }, table, on }) {
    const products = parts.map((part) => `${amount(part.amount)} yen × ${(0, premium_1.percentOf)(part.band.ratePerMillion)} %`);
    const terms = [
        `rounded down to ${table.roundDownTo === 1 ? "whole yen" : `multiples of ${amount(table.roundDownTo)} yen`}`,
        ...(table.minimum > 0 ? [`at least ${amount(table.minimum)} yen`] : []),
    ];
    const name = table.onlineDiscount?.name ?? null;
    const why = `for applying on line${name === null ? "" : ` (${name})`}`;
    const less = discount > 0 ? ` less ${amount(discount)} yen ${why} = ${amount(total)} yen` : "";
    const kind = table.illustrative ? "an example table, not an approved rate," : "the premium table";
    return (`${products.join(" + ")} = ${amount(base)} yen (${terms.join(", ")})${less}, ` +
        `by ${kind} in effect on ${on}, which applies from ${table.effectiveFrom}.`);
}
function inJapanese({ quote: { parts, base, discount, total }, table, on }) {
    const products = parts.map((part) => `${amount(part.amount)}円×${(0, premium_1.percentOf)(part.band.ratePerMillion)}％`);
    const terms = [
        `${amount(table.roundDownTo)}円未満切捨て`,
        ...(table.minimum > 0 ? [`最低保証料${amount(table.minimum)}円`] : []),
    ];
    const less = discount > 0
        ? `、${table.onlineDiscount?.name ?? "割引"}${amount(discount)}円を差し引き${amount(total)}円`
        : "";
    return (`${products.join("＋")}＝${amount(base)}円（${terms.join("、")}）${less}。` +
        `${(0, wareki_1.wareki)(on)}現在の${nameInJapanese(table)}（${(0, wareki_1.wareki)(table.effectiveFrom)}適用開始）による。`);
}
function nameInJapanese({ illustrative }) {
    return illustrative ? "参考例の料率表（認可料率ではありません）" : "保証料率表";
}
//# sourceMappingURL=explain-premium.js.map