"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WORKS_HEADINGS = exports.WORKS_COLUMNS = void 0;
exports.layoutOf = layoutOf;
exports.headText = headText;
const characters_1 = require("../domain/values/characters");
/** The columns of award data, and of any other table of works, each with its heads in tables; messages name the first. */
const HEADS = {
    procurementNumber: ["調達案件番号", "案件番号"],
    name: ["名称", "調達案件名称", "案件名称", "件名", "工事名", "業務名"],
    awardedOn: ["落札決定日", "落札日"],
    contractPrice: ["落札価格", "落札金額", "請負金額", "契約金額"],
    obligee: ["府省コード", "発注者", "発注者名", "発注機関"],
    contractor: ["商号", "商号又は名称", "落札者", "落札者名", "受注者"],
    corporateNumber: ["法人番号"],
    contractType: ["種別", "契約種別"],
    place: ["工事場所", "履行場所"],
    workFrom: ["工期開始日", "着手日"],
    workTo: ["工期末日", "完成日"],
    contractedOn: ["契約日", "請負契約日", "契約締結日"],
    worksNumber: ["工事番号"],
    contractNumber: ["契約番号"],
    specificationNumber: ["仕様書番号"],
};
exports.WORKS_COLUMNS = Object.keys(HEADS);
/** Words of which some stand in the first line of a table with heads. */
exports.WORKS_HEADINGS = Object.values(HEADS).flat();
/**
 * 調達ポータル 落札実績 comes without heads. Between the price and 府省コード stands a code of the procedure (入札方式コード);
 * without it the table has the other seven columns.
 */
const AWARD_DATA = [
    [
        "procurementNumber",
        "name",
        "awardedOn",
        "contractPrice",
        null,
        "obligee",
        "contractor",
        "corporateNumber",
    ],
    ["procurementNumber", "name", "awardedOn", "contractPrice", "obligee", "contractor", "corporateNumber"],
];
/** By the heads of the first line; a table without any is award data, whose columns stand in one order. */
function layoutOf(first) {
    const columns = first.map((head) => columnNamed(headText(head)));
    const twice = columns.find((column, i) => column !== null && columns.indexOf(column) !== i);
    if (twice !== undefined && twice !== null)
        return { problem: `column ${HEADS[twice][0]} stands there twice.` };
    if (columns.some((column) => column !== null))
        return { columns, names: first.map((head) => headText(head)), headLines: 1 };
    const award = AWARD_DATA.find(({ length }) => length === first.length);
    if (award)
        return { columns: award, names: award.map((column) => (column ? HEADS[column][0] : "")), headLines: 0 };
    return {
        problem: `its first line has none of the heads ${exports.WORKS_COLUMNS.map((column) => HEADS[column][0]).join(", ")}, and not the ` +
            `${AWARD_DATA.map(({ length }) => String(length)).join(" or ")} columns of award data; name its columns with --mapping.`,
    };
}
function columnNamed(head) {
    return exports.WORKS_COLUMNS.find((column) => HEADS[column].includes(head)) ?? null;
}
function headText(head) {
    return (0, characters_1.asTyped)(head).replace(/ /gu, "");
}
//# sourceMappingURL=works-columns.js.map