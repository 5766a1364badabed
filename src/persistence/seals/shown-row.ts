import type { SealedGroup } from "./sealed-tables";
import type { RowValues, SubjectRows } from "./subject-rows";
import { valuesOfText } from "./row-text";

/** A row of a subject as a statement has joined it. */
export interface ShownRow {
  readonly table: string;
  /** All of its sealed columns; `null`: there was none to join. */
  readonly text: string | null;
  /** Whether the statement would join a row of the table with these values. */
  readonly isJoined: (values: RowValues) => boolean;
}

/** A subject of which everything that is shown, or decides who sees it, stands in rows whose texts were read. */
export interface ComparedSubject {
  readonly group: Exclude<SealedGroup, "EVENT">;
  readonly table: string;
  readonly chain: string;
  /** The seal of the register's root, as the statement read it that read the rows. */
  readonly root: unknown;
  readonly rows: readonly ShownRow[];
}

/** Whether these are the verified rows of the subject. */
export function isAmong(verified: SubjectRows, { table, text, isJoined }: ShownRow): boolean {
  const ofTable = verified.get(table) ?? [];
  if (text === null) return !ofTable.some(isJoined);
  const values = valuesOfText(table, text);
  return values !== null && ofTable.some((each) => each.every((value, at) => value === values[at]));
}
