import { parse } from "csv-parse/sync";
import { isBlank } from "../domain/values/characters";

/** One row of a table, or why it could not be read. */
export type TableRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: string };

/** The rows that are not blank, each with the number of the line in which it begins. */
export function rowsOf(text: string): TableRow[] {
  const unread: unknown[] = [];
  const rows: TableRow[] = [];
  let lastLine = 0;
  parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (record: string[], { lines }) => {
      lastLine = lines;
      if (record.some(isFilled)) rows.push({ line: lines - lineBreaksIn(record.join("")), cells: record });
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

function lineBreaksIn(text: string): number {
  return text.split(/\r\n|[\r\n]/).length - 1;
}

/** The separator of cells: the one of these that the first line has most of. */
const DELIMITERS = [",", "\t", ";"] as const;

function delimiterOf(text: string): string {
  const [head = ""] = text.trimStart().split(/[\r\n]/, 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce((most, each) => (count(each) > count(most) ? each : most));
}

export function isFilled(cell: string): boolean {
  return !isBlank(cell);
}
