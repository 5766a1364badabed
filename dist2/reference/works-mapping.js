"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NO_MAPPING = void 0;
exports.mappedLayout = mappedLayout;
const works_columns_1 = require("./works-columns");
exports.NO_MAPPING = {
    columns: {},
    headLines: null,
    obligees: [],
    obligee: null,
    prefecture: null,
    contractTypes: [],
    contractType: null,
};
/** The layout of a table by the mapping, or by its first line where the mapping names no column. */
function mappedLayout({ columns: mapped, headLines }, first) {
    const entries = Object.entries(mapped);
    if (entries.length === 0) {
        const layout = (0, works_columns_1.layoutOf)(first);
        return "problem" in layout ? layout : { ...layout, headLines: headLines ?? layout.headLines };
    }
    const heads = first.map(works_columns_1.headText);
    const columns = heads.map(() => null);
    for (const [column, at] of entries) {
        const place = typeof at === "number" ? at - 1 : heads.indexOf((0, works_columns_1.headText)(at));
        if (columns[place] === undefined)
            return {
                problem: typeof at === "number"
                    ? `the mapping puts ${column} into column ${String(at)}; the first line has ${String(first.length)}.`
                    : `the mapping puts ${column} into column "${at}"; the first line has ${first.map((head) => head.trim()).join(", ")}.`,
            };
        if (columns[place] !== null)
            return { problem: `the mapping puts ${columns[place]} and ${column} into one column, ${String(at)}.` };
        columns[place] = column;
    }
    const isNamed = entries.some(([, at]) => typeof at === "string");
    return {
        columns,
        names: heads.map((head, i) => (isNamed ? head : `column ${String(i + 1)}`)),
        headLines: headLines ?? (isNamed ? 1 : 0),
    };
}
//# sourceMappingURL=works-mapping.js.map