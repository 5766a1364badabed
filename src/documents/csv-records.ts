import { stringify } from "csv-stringify/sync";

/** Without it, spreadsheets take a file for Shift_JIS. */
export const MARK_OF_UTF8 = "\ufeff";

/**
 * Records as CSV (RFC 4180: CRLF, quotes). Texts are quoted and amounts are plain digits, so that readers tell a number
 * (保証契約番号) from an amount. A text that a spreadsheet would take for a formula begins with an apostrophe: the name of
 * works must not run in the reader's spreadsheet.
 */
export function records(rows: readonly (readonly (string | number)[])[]): string {
  return stringify([...rows], { record_delimiter: "windows", quoted_string: true, escape_formulas: true });
}
