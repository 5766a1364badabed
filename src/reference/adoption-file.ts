import { parse } from "csv-parse/sync";
import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { OperatorError } from "../use-cases/shared/operator-error";
import { isBlank } from "../domain/values/characters";
import { ADOPTION_COLUMNS, columnsOf, HEADINGS, type AdoptionColumn, type Cells } from "./adoption-columns";
import { stateAdoption } from "./state-adoption";
import { textOfTable } from "./table-bytes";

/** A file that is no table of adopting obligees. */
export class AdoptionFileRefused extends OperatorError {
  constructor(name: string, problems: readonly string[]) {
    super(`${name} cannot be imported:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "AdoptionFileRefused";
  }
}

/**
 * Reads a table of adopting obligees (導入発注者) from a CSV file. The file's name is the source of lines that
 * state none.
 */
export function readAdoptionFile(name: string, bytes: Uint8Array): AdoptionLine[] {
  const table = textOfTable(bytes, HEADINGS);
  if ("problem" in table) throw new AdoptionFileRefused(name, [table.problem]);
  const [head, ...rows] = rowsOf(table.text);
  if (!head || "problem" in head) throw new AdoptionFileRefused(name, [head?.problem ?? "it is empty."]);
  const { places, problems } = columnsOf(head.cells);
  if (problems.length > 0) throw new AdoptionFileRefused(name, problems);

  const unsaid = {
    worksUnsaid: !places.includes("works"),
    consultingUnsaid: !places.includes("consulting"),
    fileName: name,
  };
  const categoryPlace = places.indexOf("category");
  // As in the seed's table, where one cell stands for several lines; `null` where its content is unknown.
  let categoryAbove: string | null = "";
  return rows.map((row): AdoptionLine => {
    const { line } = row;
    if ("problem" in row) return { line, problems: [row.problem] };
    const [came, expected] = [row.cells.length, places.length];
    const isMisshapen = came < expected || row.cells.slice(expected).some(isFilled);
    const category = row.cells[categoryPlace] ?? "";
    if (isFilled(category)) categoryAbove = category;
    // In a line with a cell too few or too many, only the first one surely stands in its place.
    else if (isMisshapen && categoryPlace > 0) categoryAbove = null;
    if (isMisshapen)
      return { line, problems: [`has ${String(came)} cells where the first line has ${String(expected)}.`] };
    if (categoryAbove === null) return { line, problems: [CATEGORY_UNREAD] };
    const stated = stateAdoption({ ...cellsOf(places, row.cells), category: categoryAbove }, unsaid);
    return "problems" in stated ? { line, problems: stated.problems } : { line, stated: stated.value };
  });
}

const CATEGORY_UNREAD =
  "has a blank 区分, and the line above that it would repeat could not be read; write it out.";

type TableRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: string };

/** The rows that are not blank, each with the number of the line in which it begins. */
function rowsOf(text: string): TableRow[] {
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

function isFilled(cell: string): boolean {
  return !isBlank(cell);
}

function cellsOf(places: readonly (AdoptionColumn | null)[], row: readonly string[]): Cells {
  const cells = Object.fromEntries(places.map((column, i) => [column ?? "", row[i] ?? ""]));
  return { ...BLANK, ...cells };
}

const BLANK = Object.fromEntries(ADOPTION_COLUMNS.map((column) => [column, ""])) as Cells;
