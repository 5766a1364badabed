import type { StatedObligee } from "../use-cases/works-contract/works-line";
import type { ContractType } from "../domain/values/contract-type";
import { headText, layoutOf, type WorksColumn, type WorksLayout } from "./works-columns";

/** How a table of works is read: what the operator says of it beside the file. */
export interface WorksMapping {
  /** Which column is which: its head, or its place from 1; empty: the known heads, or those of award data. */
  readonly columns: Readonly<Partial<Record<WorksColumn, string | number>>>;
  /** Lines above the data; `null`: one where a column is named by its head, else none. */
  readonly headLines: number | null;
  /** 府省コード and names in the table that stand for obligees. */
  readonly obligees: readonly ObligeeMapping[];
  /** The obligee of every line, in a table without such a column. */
  readonly obligee: StatedObligee | null;
  /** Of the bodies that the table names. */
  readonly prefecture: string | null;
  /** What the words in the column of the type mean. */
  readonly contractTypes: readonly { readonly word: string; readonly type: ContractType }[];
  /** The type of every line that states none. */
  readonly contractType: ContractType | null;
}

export interface ObligeeMapping {
  /** As the table writes it. */
  readonly code: string;
  readonly obligee: StatedObligee;
}

export const NO_MAPPING: WorksMapping = {
  columns: {},
  headLines: null,
  obligees: [],
  obligee: null,
  prefecture: null,
  contractTypes: [],
  contractType: null,
};

/** The layout of a table by the mapping, or by its first line where the mapping names no column. */
export function mappedLayout(
  { columns: mapped, headLines }: WorksMapping,
  first: readonly string[],
): WorksLayout | { readonly problem: string } {
  const entries = Object.entries(mapped) as [WorksColumn, string | number][];
  if (entries.length === 0) {
    const layout = layoutOf(first);
    return "problem" in layout ? layout : { ...layout, headLines: headLines ?? layout.headLines };
  }
  const heads = first.map(headText);
  const columns: (WorksColumn | null)[] = heads.map(() => null);
  for (const [column, at] of entries) {
    const place = typeof at === "number" ? at - 1 : heads.indexOf(headText(at));
    if (columns[place] === undefined)
      return {
        problem:
          typeof at === "number"
            ? `the mapping puts ${column} into column ${String(at)}; the first line has ${String(first.length)}.`
            : `the mapping puts ${column} into column "${at}"; the first line has ${first.map((head) => head.trim()).join(", ")}.`,
      };
    if (columns[place] !== null)
      return { problem: `the mapping puts ${columns[place]} and ${column} into one column, ${String(at)}.` };
    columns[place] = column;
  }
  const isNamed = entries.some(([, at]) => typeof at === "string");
  return {
    columns,
    names: heads.map((head, i) => (isNamed ? head : `column ${String(i + 1)}`)),
    headLines: headLines ?? (isNamed ? 1 : 0),
  };
}
