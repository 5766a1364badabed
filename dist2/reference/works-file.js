"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readWorksFile = readWorksFile;
const state_award_1 = require("./state-award");
const table_bytes_1 = require("./table-bytes");
const table_file_refused_1 = require("./table-file-refused");
const table_rows_1 = require("./table-rows");
const works_columns_1 = require("./works-columns");
const works_mapping_1 = require("./works-mapping");
/** Reads award data (落札実績), or any table of works that the mapping describes, from a CSV file. */
function readWorksFile(name, bytes, mapping = {}) {
    const told = { ...works_mapping_1.NO_MAPPING, ...mapping };
    const named = Object.values(told.columns).filter((at) => typeof at === "string");
    const table = (0, table_bytes_1.textOfTable)(bytes, [...works_columns_1.WORKS_HEADINGS, ...named]);
    if ("problem" in table)
        throw new table_file_refused_1.TableFileRefused(name, [table.problem]);
    const rows = (0, table_rows_1.rowsOf)(table.text);
    const [first] = rows;
    if (!first || "problem" in first)
        throw new table_file_refused_1.TableFileRefused(name, [first?.problem ?? "it is empty."]);
    const layout = (0, works_mapping_1.mappedLayout)(told, first.cells);
    if ("problem" in layout)
        throw new table_file_refused_1.TableFileRefused(name, [layout.problem]);
    const missing = problemsOfLayout(layout, told);
    if (missing.length > 0)
        throw new table_file_refused_1.TableFileRefused(name, missing);
    return rows.slice(layout.headLines).map((row) => {
        const { line } = row;
        if ("problem" in row)
            return { line, problems: [row.problem] };
        const [came, expected] = [row.cells.length, layout.columns.length];
        if (came < expected || row.cells.slice(expected).some(table_rows_1.isFilled))
            return { line, problems: [`has ${String(came)} cells where the first line has ${String(expected)}.`] };
        const stated = (0, state_award_1.stateAward)(cellsOf(layout, row.cells), told);
        return "problems" in stated ? { line, problems: stated.problems } : { line, stated: stated.value };
    });
}
/** What nothing says: no column, and neither mapping nor option. */
function problemsOfLayout({ columns }, mapping) {
    const has = (column) => columns.includes(column);
    const problems = [];
    if (!has("name"))
        problems.push("no column has the name of the works (名称).");
    if (!has("contractPrice"))
        problems.push("no column has the price (落札価格).");
    if (!has("obligee") && mapping.obligee === null)
        problems.push("no column has the obligee (府省コード, 発注者), and the mapping has no `obligee`.");
    if (!has("contractor") && !has("corporateNumber"))
        problems.push("no column has the contractor: 法人番号 or 商号.");
    if (!has("contractType") && mapping.contractType === null)
        problems.push("no column has the type: say --type WORKS or --type CONSULTING.");
    return problems;
}
function cellsOf({ columns, names }, row) {
    return Object.fromEntries(works_columns_1.WORKS_COLUMNS.flatMap((column) => {
        const place = columns.indexOf(column);
        return place < 0 ? [] : [[column, { name: names[place] ?? column, cell: row[place] ?? "" }]];
    }));
}
//# sourceMappingURL=works-file.js.map