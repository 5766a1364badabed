"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HEADINGS = exports.ADOPTION_COLUMNS = void 0;
exports.columnsOf = columnsOf;
exports.headOf = headOf;
const characters_1 = require("../domain/values/characters");
/** The columns of a table of adopting obligees, by their heads. The first four are those of the seed's table of a prefecture; that of national bodies lacks the fourth. */
const HEADS = {
    category: ["区分"],
    name: ["発注者名", "発注者"],
    startsOn: ["運用開始日"],
    consulting: ["業務委託への適用", "業務委託"],
    prefecture: ["都道府県"],
    startBasis: ["起算"],
    works: ["工事への適用", "工事"],
    consultingStartsOn: ["業務委託開始日"],
    kinds: ["対象"],
    isTrial: ["試行"],
    aliases: ["別名"],
    department: ["部署"],
    parent: ["親団体"],
    addressee: ["宛名"],
    reading: ["読みがな", "よみがな", "ふりがな"],
    asOf: ["時点"],
    source: ["出典"],
    sourceUrl: ["出典URL", "出典アドレス"],
};
exports.ADOPTION_COLUMNS = Object.keys(HEADS);
const REQUIRED = ["category", "name", "startsOn"];
/** Words of which some stand in the first line of every table. */
exports.HEADINGS = REQUIRED.flatMap((column) => HEADS[column]);
/** The place of each column, and everything that is wrong with the head of the table. */
function columnsOf(head) {
    const problems = [];
    const seen = new Set();
    const places = head.map((text, i) => {
        const written = (0, characters_1.asTyped)(text).replace(/ /gu, "");
        if (written === "")
            return null;
        const column = exports.ADOPTION_COLUMNS.find((each) => HEADS[each].includes(written));
        if (column === undefined)
            problems.push(`column ${String(i + 1)} is "${written}", which is not known; columns are ${exports.ADOPTION_COLUMNS.map(headOf).join(", ")}.`);
        else if (seen.has(column))
            problems.push(`column ${headOf(column)} stands there twice.`);
        else
            seen.add(column);
        return column ?? null;
    });
    for (const column of REQUIRED)
        if (!seen.has(column))
            problems.push(`column ${headOf(column)} is missing.`);
    return { places, problems };
}
/** The head of a column, as messages name it. */
function headOf(column) {
    return HEADS[column][0];
}
//# sourceMappingURL=adoption-columns.js.map