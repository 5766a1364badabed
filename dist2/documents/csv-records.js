"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MARK_OF_UTF8 = void 0;
exports.records = records;
const sync_1 = require("csv-stringify/sync");
/** Without it, spreadsheets take a file for Shift_JIS. */
exports.MARK_OF_UTF8 = "\ufeff";
/**
 * Records as CSV (RFC 4180: CRLF, quotes). Texts are quoted and amounts are plain digits, so that readers tell a number
 * (保証契約番号) from an amount. A text that a spreadsheet would take for a formula begins with an apostrophe: the name of
 * works must not run in the reader's spreadsheet.
 */
function records(rows) {
    return (0, sync_1.stringify)([...rows], { record_delimiter: "windows", quoted_string: true, escape_formulas: true });
}
//# sourceMappingURL=csv-records.js.map