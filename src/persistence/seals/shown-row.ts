import { hash } from "node:crypto";
import type { Cells } from "../engine/read-statement";
import type { SealedGroup } from "./sealed-tables";
import type { SubjectRows } from "./subject-rows";

/** A subject of which everything that is shown can be compared with its verified rows. */
export interface ComparedSubject {
  readonly group: Exclude<SealedGroup, "EVENT">;
  readonly table: string;
  readonly chain: string;
  /** What was read of it, perhaps beside others. */
  readonly row: ShownRow;
  /** Whether what was read is what these rows say. */
  readonly agrees: (rows: SubjectRows) => boolean;
}

/** A row that shows one subject or several, of each of them all that the statement reads. */
export interface ShownRow {
  /** Of the plan that it was read by: rows of one plan have their values in the same order. */
  readonly plan: number;
  /** The subjects that it shows; the first one is its own. */
  readonly chains: readonly string[];
  /** The seal of the register's root, as the statement read it that read the row. */
  readonly root: unknown;
  /** The same for the same values, and for no others; `null`: it has values that cannot be compared. */
  readonly digest: string | null;
  /** The subjects, each to be compared by itself. */
  readonly compared: () => ComparedSubject[];
}

/** Stands for the values of a row, without the one at this place. `null`: drivers give no such values for sealed columns. */
export function digestOf(cells: Cells, without: number): string | null {
  let text = "";
  for (let at = 0; at < cells.length; at += 1) {
    if (at === without) continue;
    const value = marked(cells[at]);
    if (value === null) return null;
    text += value;
  }
  return hash("sha256", text, "binary");
}

/** Tells values of different kinds apart, and where a text ends. */
function marked(cell: unknown): string | null {
  if (typeof cell === "string") return `s${String(cell.length)}:${cell}`;
  if (cell === null) return "n";
  if (typeof cell === "number") return `d${String(cell)};`;
  if (typeof cell === "boolean") return cell ? "t" : "f";
  return null;
}
