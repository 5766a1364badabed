import { asTyped, isBlank } from "../values/characters";
import type { Finding } from "../values/finding";
import { STAFF_ROLE_IN_JAPANESE, USER_STATE_IN_JAPANESE } from "./access-in-japanese";
import type { DepartmentNames } from "./department-names";
import { findingsOnDepartmentCount } from "./staff";
import type { StaffRole, UserState } from "./staff-role";

/** The most users that one list (利用者一覧) may state. */
export const MOST_STAFF_LINES = 1_000;

/** The columns of a list of users, as its first line names them. */
export const STAFF_COLUMNS = {
  name: "氏名",
  email: "メールアドレス",
  staffRole: "役割",
  departments: "所属部署",
  state: "状態",
} as const;
export type StaffColumn = keyof typeof STAFF_COLUMNS;

/** Whoever is listed has these; departments and state may be left out of a list. */
export const NEEDED_COLUMNS: readonly StaffColumn[] = ["name", "email", "staffRole"];

/** What a spreadsheet would take for a formula stands behind an apostrophe, as our own lists write it. */
const ESCAPED_FORMULA = /^'(?=[=+\-@\t\r＝＋－＠])/u;

/** The cells of one line; of a column that the list has not, `undefined`. */
export type StaffCells = Readonly<Record<StaffColumn, string | undefined>>;

/** What a line says of a user. */
export interface StatedLine {
  readonly name: string;
  /** As it was written; empty where none is stated. */
  readonly email: string;
  /** `null`: nothing is said; so with the two below. */
  readonly staffRole: StaffRole | null;
  readonly departmentIds: readonly string[] | null;
  /** Whether the user is to be able to sign in. 招待中 and 有効 say the same: who was invited comes in by itself. */
  readonly isLetIn: boolean | null;
}

/** Where each column stands in the first line; a column that is missing has the place -1. */
export function columnsIn(headings: readonly string[]): Readonly<Record<StaffColumn, number>> {
  const typed = headings.map(asTyped);
  const place = (column: StaffColumn): number => typed.indexOf(STAFF_COLUMNS[column]);
  return {
    name: place("name"),
    email: place("email"),
    staffRole: place("staffRole"),
    departments: place("departments"),
    state: place("state"),
  };
}

/** A cell as it was before a list wrote it so that no spreadsheet runs it. */
export function unescapedCell(cell: string): string {
  return cell.replace(ESCAPED_FORMULA, "");
}

/** Reads the cells of a line; what it cannot read is found at its column, under the field's name in the API. */
export function readStaffLine(
  cells: StaffCells,
  known: DepartmentNames,
): { readonly stated: StatedLine; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const role = valueIn(STAFF_ROLE_IN_JAPANESE, cells.staffRole);
  if (role === undefined) findings.push({ path: "staffRole", code: "NOT_A_STAFF_ROLE" });
  const state = valueIn(USER_STATE_IN_JAPANESE, cells.state);
  if (state === undefined) findings.push({ path: "state", code: "NOT_A_USER_STATE" });
  const departments = cells.departments === undefined ? null : known.read(unescapedCell(cells.departments));
  for (const actual of departments?.unknown ?? [])
    findings.push({ path: "departmentIds", code: "DEPARTMENT_UNKNOWN", actual });
  findings.push(...findingsOnDepartmentCount(departments?.ids ?? []));
  const stated = {
    name: cells.name ?? "",
    email: unescapedCell(cells.email ?? ""),
    staffRole: role ?? null,
    departmentIds: departments?.ids ?? null,
    isLetIn: state === undefined || state === null ? null : letsIn(state),
  };
  return { stated, findings };
}

/** `null` for a cell that says nothing, `undefined` for one that says what nobody knows. */
function valueIn<Value extends string>(
  words: Readonly<Record<Value, string>>,
  cell: string | undefined,
): Value | null | undefined {
  if (cell === undefined || isBlank(cell)) return null;
  const typed = asTyped(cell);
  return (Object.keys(words) as Value[]).find((value) => words[value] === typed);
}

function letsIn(state: UserState): boolean {
  return state !== "DISABLED";
}
