"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.changesInJapanese = changesInJapanese;
const wareki_1 = require("../domain/values/wareki");
const yen_1 = require("../domain/values/yen");
const works_words_1 = require("../domain/works-contract/works-words");
/** One line for each term that changed: before and after, as papers show them. */
function changesInJapanese({ before, after }, contractType) {
    const { price, period } = (0, works_words_1.worksWords)(contractType);
    const terms = [
        ["保証金額", ({ amount }) => (0, yen_1.formatYen)(amount)],
        [`${price}（総額）`, ({ contractPrice }) => (0, yen_1.formatYen)(contractPrice)],
        [`${price}（対象額）`, ({ coveredPrice }) => (0, yen_1.formatYen)(coveredPrice)],
        [period, ({ workPeriod: { from, to } }) => `${(0, wareki_1.wareki)(from)}から${(0, wareki_1.wareki)(to)}まで`],
        ["保証期限", ({ expiresOn }) => (0, wareki_1.wareki)(expiresOn)],
    ];
    return terms.flatMap(([label, shown]) => {
        const [old, present] = [shown(before), shown(after)];
        return old === present ? [] : [`・${label}：${old} → ${present}`];
    });
}
//# sourceMappingURL=changes-in-japanese.js.map