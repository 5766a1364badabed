"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readAdoptionFile = readAdoptionFile;
const adoption_columns_1 = require("./adoption-columns");
const adoption_source_1 = require("./adoption-source");
const state_adoption_1 = require("./state-adoption");
const table_bytes_1 = require("./table-bytes");
const table_file_refused_1 = require("./table-file-refused");
const table_rows_1 = require("./table-rows");
/**
 * Reads a table of adopting obligees (導入発注者) from a CSV file. `source` speaks for lines that do not say it themselves; the
 * file's name is the source of lines for which neither does.
 */
function readAdoptionFile(name, bytes, source = adoption_source_1.UNKNOWN_SOURCE) {
    const table = (0, table_bytes_1.textOfTable)(bytes, adoption_columns_1.HEADINGS);
    if ("problem" in table)
        throw new table_file_refused_1.TableFileRefused(name, [table.problem]);
    const [head, ...rows] = (0, table_rows_1.rowsOf)(table.text);
    if (!head || "problem" in head)
        throw new table_file_refused_1.TableFileRefused(name, [head?.problem ?? "it is empty."]);
    const { places, problems } = (0, adoption_columns_1.columnsOf)(head.cells);
    if (problems.length > 0)
        throw new table_file_refused_1.TableFileRefused(name, problems);
    const unsaid = {
        worksUnsaid: !places.includes("works"),
        consultingUnsaid: !places.includes("consulting"),
        fileName: name,
        source,
    };
    const categoryPlace = places.indexOf("category");
    // As in the seed's table, where one cell stands for several lines; `null` where its content is unknown.
    let categoryAbove = "";
    return rows.map((row) => {
        const { line } = row;
        if ("problem" in row)
            return { line, problems: [row.problem] };
        const [came, expected] = [row.cells.length, places.length];
        const isMisshapen = came < expected || row.cells.slice(expected).some(table_rows_1.isFilled);
        const category = row.cells[categoryPlace] ?? "";
        if ((0, table_rows_1.isFilled)(category))
            categoryAbove = category;
        // In a line with a cell too few or too many, only the first one surely stands in its place.
        else if (isMisshapen && categoryPlace > 0)
            categoryAbove = null;
        if (isMisshapen)
            return refused(row, [`has ${String(came)} cells where the first line has ${String(expected)}.`]);
        if (categoryAbove === null)
            return refused(row, [CATEGORY_UNREAD]);
        const stated = (0, state_adoption_1.stateAdoption)({ ...cellsOf(places, row.cells), category: categoryAbove }, unsaid);
        return "problems" in stated ? refused(row, stated.problems) : { line, stated: stated.value };
    });
}
function refused({ line, cells }, problems) {
    return { line, problems, cells: cells.filter(table_rows_1.isFilled) };
}
const CATEGORY_UNREAD = "has a blank 区分, and the line above that it would repeat could not be read; write it out.";
function cellsOf(places, row) {
    const cells = Object.fromEntries(places.map((column, i) => [column ?? "", row[i] ?? ""]));
    return { ...BLANK, ...cells };
}
const BLANK = Object.fromEntries(adoption_columns_1.ADOPTION_COLUMNS.map((column) => [column, ""]));
//# sourceMappingURL=adoption-file.js.map