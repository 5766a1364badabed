"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rowsOf = rowsOf;
exports.isFilled = isFilled;
const sync_1 = require("csv-parse/sync");
const characters_1 = require("../domain/values/characters");
/** The rows that are not blank, each with the number of the line in which it begins. */
function rowsOf(text) {
    const unread = [];
    const rows = [];
    let lastLine = 0;
    (0, sync_1.parse)(text, {
        delimiter: delimiterOf(text),
        relax_column_count: true,
        relax_quotes: true,
        skip_records_with_error: true,
        on_record: (record, { lines }) => {
            lastLine = lines;
            if (record.some(isFilled))
                rows.push({ line: lines - lineBreaksIn(record.join("")), cells: record });
            return null;
        },
        // Quotation marks inside a cell are taken as they are: only one that is never closed ends up here.
        on_skip: (error) => {
            unread.push(error);
            return undefined;
        },
    });
    if (unread.length > 0)
        rows.push({
            line: lastLine + 1,
            problem: 'opens a quotation mark (") that nothing closes; no line behind it could be read.',
        });
    return rows;
}
function lineBreaksIn(text) {
    return text.split(/\r\n|[\r\n]/).length - 1;
}
/** The separator of cells: the one of these that the first line has most of. */
const DELIMITERS = [",", "\t", ";"];
function delimiterOf(text) {
    const [head = ""] = text.trimStart().split(/[\r\n]/, 1);
    const count = (delimiter) => head.split(delimiter).length;
    return DELIMITERS.reduce((most, each) => (count(each) > count(most) ? each : most));
}
function isFilled(cell) {
    return !(0, characters_1.isBlank)(cell);
}
//# sourceMappingURL=table-rows.js.map