import type { WorksLine } from "../use-cases/works-contract/works-line";
import { stateAward, type AwardCells } from "./state-award";
import { textOfTable } from "./table-bytes";
import { TableFileRefused } from "./table-file-refused";
import { isFilled, rowsOf } from "./table-rows";
import { WORKS_COLUMNS, WORKS_HEADINGS, type WorksColumn, type WorksLayout } from "./works-columns";
import { mappedLayout, NO_MAPPING, type WorksMapping } from "./works-mapping";

/** Reads award data (落札実績), or any table of works that the mapping describes, from a CSV file. */
export function readWorksFile(
  name: string,
  bytes: Uint8Array,
  mapping: Partial<WorksMapping> = {},
): WorksLine[] {
  const told = { ...NO_MAPPING, ...mapping };
  const named = Object.values(told.columns).filter((at) => typeof at === "string");
  const table = textOfTable(bytes, [...WORKS_HEADINGS, ...named]);
  if ("problem" in table) throw new TableFileRefused(name, [table.problem]);
  const rows = rowsOf(table.text);
  const [first] = rows;
  if (!first || "problem" in first) throw new TableFileRefused(name, [first?.problem ?? "it is empty."]);
  const layout = mappedLayout(told, first.cells);
  if ("problem" in layout) throw new TableFileRefused(name, [layout.problem]);
  const missing = problemsOfLayout(layout, told);
  if (missing.length > 0) throw new TableFileRefused(name, missing);

  return rows.slice(layout.headLines).map((row): WorksLine => {
    const { line } = row;
    if ("problem" in row) return { line, problems: [row.problem] };
    const [came, expected] = [row.cells.length, layout.columns.length];
    if (came < expected || row.cells.slice(expected).some(isFilled))
      return { line, problems: [`has ${String(came)} cells where the first line has ${String(expected)}.`] };
    const stated = stateAward(cellsOf(layout, row.cells), told);
    return "problems" in stated ? { line, problems: stated.problems } : { line, stated: stated.value };
  });
}

/** What nothing says: no column, and neither mapping nor option. */
function problemsOfLayout({ columns }: WorksLayout, mapping: WorksMapping): string[] {
  const has = (column: WorksColumn): boolean => columns.includes(column);
  const problems: string[] = [];
  if (!has("name")) problems.push("no column has the name of the works (名称).");
  if (!has("contractPrice")) problems.push("no column has the price (落札価格).");
  if (!has("obligee") && mapping.obligee === null)
    problems.push("no column has the obligee (府省コード, 発注者), and the mapping has no `obligee`.");
  if (!has("contractor") && !has("corporateNumber"))
    problems.push("no column has the contractor: 法人番号 or 商号.");
  if (!has("contractType") && mapping.contractType === null)
    problems.push("no column has the type: say --type WORKS or --type CONSULTING.");
  return problems;
}

function cellsOf({ columns, names }: WorksLayout, row: readonly string[]): AwardCells {
  return Object.fromEntries(
    WORKS_COLUMNS.flatMap((column) => {
      const place = columns.indexOf(column);
      return place < 0 ? [] : [[column, { name: names[place] ?? column, cell: row[place] ?? "" }]];
    }),
  );
}
