import { randomInt } from "node:crypto";
import type { Caller } from "../../domain/account/access";
import { DepartmentNames } from "../../domain/account/department-names";
import { MADE_LOGIN_IDS, madeLoginId, type LoginId } from "../../domain/account/login-id";
import {
  columnsIn,
  MOST_STAFF_LINES,
  NEEDED_COLUMNS,
  readStaffLine,
  STAFF_COLUMNS,
  type StaffCells,
} from "../../domain/account/staff-list";
import { planStaff, type LineEffect, type PlannedLine, type ReadLine } from "../../domain/account/staff-plan";
import type { Finding } from "../../domain/values/finding";
import { administerByMail, administering, type AdministeringParts } from "./administer-users";
import { applyChange } from "./change-user";
import { lockOut } from "./disable-user";
import { letIn } from "./enable-user";
import { sendPasswordLinks } from "./send-password-link";
import { assertMay } from "../shared/forbidden";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { recordEvents } from "../shared/record-event";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import type { StaffMember } from "./staff-ports";

export interface ImportUsers {
  readonly csv: string;
  /** Says what would become of the lines, and changes nothing. */
  readonly dryRun: boolean;
  readonly idempotencyKey: string | null;
}

/** What became of a line, or would become of it. */
export interface ImportedLine {
  readonly line: number;
  readonly effect: LineEffect;
  readonly name: string;
  /** `null` where there is no such user yet, or nobody knows which. */
  readonly userId: string | null;
  readonly findings: readonly Finding[];
}

export interface ImportedUsers {
  readonly isApplied: boolean;
  readonly lines: readonly ImportedLine[];
}

type Imported = Outcome<ImportedUsers, "INVALID_INPUT" | "TOO_MANY_PASSWORD_LINKS" | "IDEMPOTENCY_CONFLICT">;
type Parts = AdministeringParts & Pick<UseCaseParts, "readRows">;
type Plan = readonly PlannedLine<StaffMember>[];

/**
 * 利用者の一括登録: brings the users of the caller's own organisation to what a list says, all of it or, where any line is wrong,
 * nothing. The same list again changes nothing.
 */
export async function importUsers(
  parts: Parts,
  caller: Caller,
  { csv, dryRun, idempotencyKey }: ImportUsers,
): Promise<Imported> {
  assertMay(caller, "administerUsers");
  const table = tableOf(parts, csv);
  if (!table.done) return table;
  const plan = (stores: Stores): Promise<Plan> => planOf(stores, caller, table.value);
  if (dryRun) return done(notApplied(await administering(parts, caller, plan)));
  const asked = { operation: "importUsers", idempotencyKey, input: { csv } };
  const work = async (stores: Stores): Promise<Outcome<ImportedUsers, never>> => {
    const planned = await plan(stores);
    if (isRefused(planned)) return done(notApplied(planned));
    return done({ isApplied: true, lines: await apply(stores, parts, caller, planned) });
  };
  // A list that changes nothing leaves its key free, for the one that is corrected.
  return administerByMail(parts, caller, asked, work, ({ isApplied }) => isApplied);
}

interface Table {
  readonly rows: readonly Row[];
}
type Row =
  | { readonly line: number; readonly cells: StaffCells }
  | { readonly line: number; readonly isUnreadable: true };

function tableOf({ readRows }: Pick<Parts, "readRows">, csv: string): Outcome<Table, "INVALID_INPUT"> {
  const [head, ...rows] = readRows(csv);
  const places = columnsIn(head && "cells" in head ? head.cells : []);
  const missing = NEEDED_COLUMNS.filter((column) => places[column] < 0).map(
    (column) => STAFF_COLUMNS[column],
  );
  if (missing.length > 0)
    return invalidInput([{ path: "csv", code: "COLUMNS_MISSING", limit: missing.join("、") }]);
  if (rows.length > MOST_STAFF_LINES)
    return invalidInput([
      { path: "csv", code: "TOO_MANY_LINES", limit: MOST_STAFF_LINES, actual: rows.length },
    ]);
  const cellsOf = (cells: readonly string[]): StaffCells => {
    const cell = (place: number): string | undefined => (place < 0 ? undefined : (cells[place] ?? ""));
    return {
      name: cell(places.name),
      email: cell(places.email),
      staffRole: cell(places.staffRole),
      departments: cell(places.departments),
      state: cell(places.state),
    };
  };
  return done({
    rows: rows.map((row) =>
      "cells" in row ? { line: row.line, cells: cellsOf(row.cells) } : { line: row.line, isUnreadable: true },
    ),
  });
}

async function planOf({ staff }: Stores, { organisationId }: Caller, { rows }: Table): Promise<Plan> {
  const users = await staff.holdAll(organisationId);
  const departments = new DepartmentNames(await staff.departments(organisationId));
  return planStaff(
    rows.map((row) => readLine(row, departments)),
    users,
  );
}

function readLine(row: Row, departments: DepartmentNames): ReadLine {
  const { line } = row;
  if ("cells" in row) return { line, ...readStaffLine(row.cells, departments) };
  return { line, stated: null, findings: [{ path: "csv", code: "LINE_NOT_READABLE" }] };
}

function isRefused(planned: Plan): boolean {
  return planned.some(({ effect }) => effect === "REFUSED");
}

function notApplied(planned: Plan): ImportedUsers {
  return { isApplied: false, lines: planned.map(lineOf) };
}

function lineOf({ line, effect, name, user, findings }: PlannedLine<StaffMember>): ImportedLine {
  return { line, effect, name, userId: user?.id ?? null, findings };
}

async function apply(
  stores: Stores,
  parts: Parts,
  caller: Caller,
  planned: Plan,
): Promise<readonly ImportedLine[]> {
  const invited = await inviteAll(
    stores,
    parts,
    caller,
    planned.filter(({ effect }) => effect === "INVITED"),
  );
  for (const { user, effect, name, staffRole, departmentIds } of planned) {
    if (!user) continue;
    await applyChange(stores, parts, caller, user, { name, staffRole, departmentIds });
    if (effect === "DISABLED") await lockOut(stores, parts, caller, user);
    if (effect === "ENABLED") await letIn(stores, parts, caller, user);
  }
  return planned.map((each) => ({
    ...lineOf(each),
    userId: each.user?.id ?? invited.get(each.line) ?? null,
  }));
}

/** Returns the ids of those who were invited, by their lines. */
async function inviteAll(
  stores: Stores,
  parts: Parts,
  caller: Caller,
  planned: Plan,
): Promise<ReadonlyMap<number, string>> {
  if (planned.length === 0) return new Map();
  const { role, organisationId } = caller;
  const at = parts.clock();
  const loginIds = await freeLoginIds(stores, planned.length);
  const people = planned.map(({ line, name, email, staffRole, departmentIds }, place) => ({
    line,
    id: parts.newId("user"),
    loginId: loginIds[place] ?? madeLoginId(0),
    name,
    email: email ?? "",
    staffRole,
    departmentIds,
  }));
  await stores.users.insertAll(
    people.map(({ line: _line, departmentIds: _departments, ...person }) => ({
      ...person,
      role,
      organisationId,
      state: "INVITED",
      passwordHash: "",
      mustChangePassword: false,
      createdAt: at,
    })),
  );
  await stores.staff.insertDepartments(people);
  await sendPasswordLinks(stores, parts, caller, people, "INVITATION", at);
  await recordEvents(
    stores,
    parts,
    caller,
    people.map(({ id, staffRole }) => ({ at, type: "USER_INVITED", subjectId: id, to: staffRole })),
  );
  return new Map(people.map(({ line, id }) => [line, id]));
}

/** So many login IDs that are nobody's. */
async function freeLoginIds({ users }: Pick<Stores, "users">, count: number): Promise<LoginId[]> {
  const free = new Set<LoginId>();
  while (free.size < count) {
    const made = Array.from({ length: count - free.size }, () => madeLoginId(randomInt(MADE_LOGIN_IDS)));
    const taken = await users.taken(made);
    for (const loginId of made) if (!taken.has(loginId)) free.add(loginId);
  }
  return [...free];
}
