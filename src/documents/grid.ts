import type { Band } from "./page-flow";
import type { Box, Ink, Pen } from "./pen";
import { setText, type SetText, type TextStyle } from "./set-text";

/** A column of a grid: its heading above, and what a row says in it. */
export interface Column<Row> {
  readonly heading: string;
  /** Of the width; the shares of all columns add up to 1. */
  readonly share: number;
  /** Texts one under the other. */
  readonly texts: (row: Row) => readonly string[];
  readonly align?: Ink["align"];
}

const HEADING: TextStyle = { weight: "regular", size: 8, leading: 1.4 };
const CELL: TextStyle = { weight: "regular", size: 8.5, leading: 1.4 };
const SIDE = 4;
const PADDING = 4;
const LINE = 0.5;
const GROUND = "#f3f3f0";

interface SetCell {
  readonly sets: readonly SetText[];
  readonly height: number;
  readonly x: number;
  readonly width: number;
  readonly align: Ink["align"];
}

/** Rows one under the other with their headings above, as many as there are: the pages are whoever draws it's concern. */
export function gridOf<Row>(
  pen: Pen,
  columns: readonly Column<Row>[],
  place: Pick<Box, "x" | "width">,
): { readonly head: Band; readonly row: (row: Row) => Band } {
  const cells = (textsOf: (column: Column<Row>) => readonly string[], style: TextStyle): SetCell[] => {
    let x = place.x;
    return columns.map((column) => {
      const width = place.width * column.share;
      const sets = textsOf(column).map((text) => setText(pen.fonts, text, width - 2 * SIDE, style));
      const height = sets.reduce((sum, set) => sum + set.height, 0);
      const cell = { sets, height, x, width, align: column.align };
      x += width;
      return cell;
    });
  };
  return {
    head: line(
      pen,
      cells(({ heading }) => [heading], HEADING),
      place,
      "TH",
    ),
    row: (row) =>
      line(
        pen,
        cells(({ texts }) => texts(row), CELL),
        place,
        "TD",
      ),
  };
}

function line(pen: Pen, cells: readonly SetCell[], place: Pick<Box, "x" | "width">, part: "TH" | "TD"): Band {
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * PADDING;
  return {
    height,
    stretch: 0,
    draw: (y) => {
      pen.decoration(() => {
        if (part === "TH") pen.fill([{ ...place, y, height }], GROUND);
        pen.rule([place.x, y + height], [place.x + place.width, y + height], LINE);
        if (part === "TH") pen.rule([place.x, y], [place.x + place.width, y], LINE);
      });
      pen.within("TR", () => {
        for (const cell of cells) pen.part(part, () => drawCell(pen, cell, y + (height - cell.height) / 2));
      });
    },
  };
}

function drawCell(pen: Pen, { sets, x, width, align }: SetCell, top: number): void {
  let y = top;
  for (const set of sets) {
    pen.setText(set, { x: x + SIDE, y, width: width - 2 * SIDE }, align === undefined ? {} : { align });
    y += set.height;
  }
}
