import type { Band } from "./page-flow";
import type { Box, Ink, Pen } from "./pen";
import { setText, type SetText, type TextStyle } from "./set-text";

/** A cell of a paper's table: its label, and its texts one under the other. */
export interface Cell {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly style: TextStyle; readonly ink?: Ink }[];
  /** Of the row's width, label included; the shares of a row add up to 1. */
  readonly share?: number;
  /** Of the label's column, where it is not the table's own. */
  readonly labelWidth?: number;
}

export interface TableStyle {
  readonly x: number;
  readonly width: number;
  readonly labelWidth: number;
  readonly label: TextStyle;
  /** Above and below the text of a row, in points. */
  readonly padding: number;
  /** Of the page, 1 or less. */
  readonly density: number;
  /** The table's share of spare height. */
  readonly stretch: number;
  /** The most that a row grows, in points. */
  readonly growth: number;
  /** The colour under the labels, if any. */
  readonly ground?: string;
}

interface SetCell {
  readonly label: SetText;
  readonly labelText: string;
  readonly values: readonly { readonly set: SetText; readonly ink: Ink }[];
  readonly x: number;
  readonly width: number;
  readonly labelWidth: number;
}

interface SetRow {
  readonly cells: readonly SetCell[];
  readonly height: number;
}

const SIDE = 8;
const LINE = 0.5;

/** A table with labels on the left of their values, as Japanese forms have it. */
export function table(pen: Pen, rows: readonly (readonly Cell[])[], style: TableStyle): Band {
  const set = rows.map((cells) => setRow(pen, cells, style));
  const natural = set.reduce((sum, { height }) => sum + height, 0);
  return {
    height: natural,
    stretch: style.stretch,
    most: set.length * style.growth,
    draw: (top, height) => {
      const extra = (height - natural) / set.length;
      pen.decoration(() =>
        drawGrid(pen, set, { x: style.x, y: top, width: style.width, height }, extra, style.ground),
      );
      pen.within("Table", () => {
        let y = top;
        for (const row of set) {
          drawRow(pen, row, y, row.height + extra);
          y += row.height + extra;
        }
      });
    },
  };
}

function setRow(pen: Pen, cells: readonly Cell[], style: TableStyle): SetRow {
  let x = style.x;
  const set = cells.map((cell) => {
    const width = style.width * (cell.share ?? 1);
    const placed = setCell(pen, cell, x, width, style);
    x += width;
    return placed;
  });
  const tallest = Math.max(...set.map(({ label, values }) => Math.max(label.height, heightOfValues(values))));
  return { cells: set, height: tallest + 2 * style.padding * style.density };
}

function setCell(pen: Pen, cell: Cell, x: number, width: number, style: TableStyle): SetCell {
  const { label, values, labelWidth = style.labelWidth } = cell;
  const room = width - labelWidth - 2 * SIDE;
  return {
    label: setText(pen.fonts, label, labelWidth - 2 * SIDE, style.label, style.density),
    labelText: label,
    values: values.map(({ text, style: look, ink = {} }) => ({
      set: setText(pen.fonts, text, room, look, style.density),
      ink,
    })),
    x,
    width,
    labelWidth,
  };
}

function heightOfValues(values: SetCell["values"]): number {
  return values.reduce((sum, { set }) => sum + set.height, 0);
}

function drawGrid(pen: Pen, rows: readonly SetRow[], box: Box, extra: number, ground?: string): void {
  let y = box.y;
  const grounds: Box[] = [];
  const rules: [[number, number], [number, number]][] = [];
  for (const { cells, height } of rows) {
    const bottom = y + height + extra;
    for (const { x, labelWidth } of cells) {
      grounds.push({ x, y, width: labelWidth, height: bottom - y });
      rules.push([
        [x + labelWidth, y],
        [x + labelWidth, bottom],
      ]);
      if (x > box.x)
        rules.push([
          [x, y],
          [x, bottom],
        ]);
    }
    if (y > box.y)
      rules.push([
        [box.x, y],
        [box.x + box.width, y],
      ]);
    y = bottom;
  }
  if (ground !== undefined) pen.fill(grounds, ground);
  for (const [from, to] of rules) pen.rule(from, to, LINE);
  pen.frame(box, 1);
}

function drawRow(pen: Pen, { cells }: SetRow, y: number, height: number): void {
  pen.within("TR", () => {
    for (const cell of cells) {
      pen.part("TH", () => drawLabel(pen, cell, y, height));
      pen.part("TD", () => {
        let top = y + (height - heightOfValues(cell.values)) / 2;
        for (const { set, ink } of cell.values) {
          const x = cell.x + cell.labelWidth + SIDE;
          pen.setText(set, { x, y: top, width: cell.width - cell.labelWidth - 2 * SIDE }, ink);
          top += set.height;
        }
      });
    }
  });
}

/** 均等割付: a label of any length fills its column. */
function drawLabel(pen: Pen, { label, labelText, x, labelWidth }: SetCell, y: number, height: number): void {
  const width = labelWidth - 2 * SIDE;
  const gaps = Array.from(labelText).length - 1;
  const tracking = label.lines.length > 1 || gaps === 0 ? 0 : Math.max(0, (width - label.width) / gaps);
  const box = { x: x + SIDE, y: y + (height - label.height) / 2, width };
  pen.setText(label, box, { tracking, align: "centre" });
}
