import type { AdoptionLine } from "../use-cases/obligee/adoption-line";
import { ADOPTION_COLUMNS, columnsOf, HEADINGS, type AdoptionColumn, type Cells } from "./adoption-columns";
import { UNKNOWN_SOURCE, type AdoptionSource } from "./adoption-source";
import { stateAdoption } from "./state-adoption";
import { textOfTable } from "./table-bytes";
import { TableFileRefused } from "./table-file-refused";
import { isFilled, rowsOf } from "./table-rows";

/**
 * Reads a table of adopting obligees (導入発注者) from a CSV file. `source` speaks for lines that do not say it themselves; the
 * file's name is the source of lines for which neither does.
 */
export function readAdoptionFile(
  name: string,
  bytes: Uint8Array,
  source: AdoptionSource = UNKNOWN_SOURCE,
): AdoptionLine[] {
  const table = textOfTable(bytes, HEADINGS);
  if ("problem" in table) throw new TableFileRefused(name, [table.problem]);
  const [head, ...rows] = rowsOf(table.text);
  if (!head || "problem" in head) throw new TableFileRefused(name, [head?.problem ?? "it is empty."]);
  const { places, problems } = columnsOf(head.cells);
  if (problems.length > 0) throw new TableFileRefused(name, problems);

  const unsaid = {
    worksUnsaid: !places.includes("works"),
    consultingUnsaid: !places.includes("consulting"),
    fileName: name,
    source,
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
      return refused(row, [`has ${String(came)} cells where the first line has ${String(expected)}.`]);
    if (categoryAbove === null) return refused(row, [CATEGORY_UNREAD]);
    const stated = stateAdoption({ ...cellsOf(places, row.cells), category: categoryAbove }, unsaid);
    return "problems" in stated ? refused(row, stated.problems) : { line, stated: stated.value };
  });
}

function refused(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  problems: readonly string[],
): AdoptionLine {
  return { line, problems, cells: cells.filter(isFilled) };
}

const CATEGORY_UNREAD =
  "has a blank 区分, and the line above that it would repeat could not be read; write it out.";

function cellsOf(places: readonly (AdoptionColumn | null)[], row: readonly string[]): Cells {
  const cells = Object.fromEntries(places.map((column, i) => [column ?? "", row[i] ?? ""]));
  return { ...BLANK, ...cells };
}

const BLANK = Object.fromEntries(ADOPTION_COLUMNS.map((column) => [column, ""])) as Cells;
