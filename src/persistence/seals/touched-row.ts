import type { SealedRow } from "./found-chains";

/** How a unit of work touches a row. */
export type Touch =
  /** It is new. */
  | "NEW"
  /** It is new, unless there was one already. */
  | "NEW_UNLESS_THERE"
  /** It was verified, and changes. */
  | "CHANGED"
  /** It was verified, and is gone. */
  | "REMOVED";

export interface Touched {
  readonly table: string;
  readonly id: string;
  readonly chain: string | null;
  readonly touch: Touch;
}

export function isToSeal(row: SealedRow, touch: Touch): boolean {
  return touch !== "NEW_UNLESS_THERE" || row.stored === null;
}

export function idsByTable(touched: readonly Touched[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { table, id } of touched) {
    const ofTable = ids.get(table) ?? [];
    ids.set(table, ofTable);
    ofTable.push(id);
  }
  return ids;
}

export function keyOf({ table, id }: { readonly table: string; readonly id: string }): string {
  return `${table} ${id}`;
}
