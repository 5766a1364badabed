import { isBlank } from "../values/characters";
import { parseEmailAddress, findingsOnEmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import { findingsOnText, LONGEST } from "../values/readable-text";
import { foldedName } from "./staff";
import { unescapedCell, type StatedLine } from "./staff-list";
import type { StaffRole, UserState } from "./staff-role";

/** What a line of a list does. */
export const LINE_EFFECTS = ["INVITED", "CHANGED", "DISABLED", "ENABLED", "UNCHANGED", "REFUSED"] as const;
export type LineEffect = (typeof LINE_EFFECTS)[number];

/** A user as the organisation has it. */
export interface KnownUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly staffRole: StaffRole;
  readonly state: UserState;
  readonly hasPassword: boolean;
  /** An initial password, which somebody else has had in hand. */
  readonly mustChangePassword: boolean;
  readonly departmentIds: readonly string[];
}

/** A line as it was read; `findings`: what could not be. `null`: nothing of it. */
export interface ReadLine {
  readonly line: number;
  readonly stated: StatedLine | null;
  readonly findings: readonly Finding[];
}

export interface PlannedLine<User extends KnownUser = KnownUser> {
  readonly line: number;
  readonly effect: LineEffect;
  /** `null`: nobody yet, or nobody knows who. */
  readonly user: User | null;
  readonly name: string;
  /** As it is stored; `null` where the line states none. */
  readonly email: string | null;
  readonly staffRole: StaffRole;
  readonly departmentIds: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * What the lines of a list do to the users of an organisation. A user is found by mail address and name: at the address of a
 * disabled user, somebody of another name is a new user, and at anybody else's is refused. So no password passes from one person
 * to another. Who stands in no line stays as it is. The lines together leave an administrator.
 */
export function planStaff<User extends KnownUser>(
  lines: readonly ReadLine[],
  users: readonly User[],
): PlannedLine<User>[] {
  const finder = new UserFinder(lines, users);
  const planned = lines.map(({ line, stated, findings }) =>
    stated === null
      ? unreadable<User>(line, findings)
      : planLine({ line, stated, findings }, finder.find(line, stated)),
  );
  return withAdministrator(planned, users);
}

type Match<User> = { readonly user: User | null } | { readonly finding: Finding };

/** Whom lines are about. */
class UserFinder<User extends KnownUser> {
  readonly #byAddress = new Map<string, User[]>();
  readonly #timesStated = new Map<string, number>();
  /** What lines say of those whom they name, whether they let them in. */
  readonly #letsIn = new Map<string, boolean>();
  /** The line by which somebody was stated first. */
  readonly #taken = new Map<string, number>();

  constructor(lines: readonly ReadLine[], users: readonly User[]) {
    for (const user of users) {
      const key = addressKey(user.email ?? "");
      this.#byAddress.set(key, [...(this.#byAddress.get(key) ?? []), user]);
    }
    for (const { stated } of lines) {
      if (stated === null) continue;
      const key = personKey(stated);
      this.#timesStated.set(key, (this.#timesStated.get(key) ?? 0) + 1);
      const { email, name, isLetIn } = stated;
      if (isLetIn !== null) this.#letsIn.set(foldedKey(email, unescapedCell(name)), isLetIn);
    }
  }

  find(line: number, stated: StatedLine): Match<User> {
    const address = addressKey(stated.email);
    const sharing = this.#byAddress.get(address) ?? [];
    const found = namesakes(sharing, stated.name);
    if (found.length === 0) return this.#newcomer(line, stated, sharing);
    if (found.length > 1 && this.#timesStated.get(personKey(stated)) !== found.length)
      return { finding: { path: "name", code: "SEVERAL_USERS", actual: found.length } };
    const free = found.find(({ id }) => !this.#taken.has(id)) ?? found[0] ?? null;
    // Who never had a password is let in by a mail, which another may read.
    const isInvited = free?.state === "DISABLED" && !free.hasPassword && stated.isLetIn === true;
    const other = isInvited ? sharing.find((user) => user !== free && !this.#leaves(user)) : undefined;
    return other && address !== "" ? ofAnother(other) : this.#take(free?.id ?? "", line, free);
  }

  /** Nobody at this address has this name. */
  #newcomer(line: number, { email, name }: StatedLine, sharing: readonly User[]): Match<User> {
    const address = addressKey(email);
    if (address === "") return { finding: { path: "email", code: "BLANK" } };
    const holder = isBlank(name) ? undefined : sharing.find((user) => !this.#leaves(user));
    return holder ? ofAnother(holder) : this.#take(`new ${address}`, line, null);
  }

  /** Whether somebody is locked out once the list is done. */
  #leaves({ name, email, state }: User): boolean {
    const isLetIn = this.#letsIn.get(foldedKey(email ?? "", name));
    return isLetIn === undefined ? state === "DISABLED" : !isLetIn;
  }

  #take(key: string, line: number, user: User | null): Match<User> {
    const first = this.#taken.get(key);
    if (first !== undefined) return { finding: { path: "email", code: "STATED_IN_LINE", limit: first } };
    this.#taken.set(key, line);
    return { user };
  }
}

function addressKey(email: string): string {
  return (parseEmailAddress(email) ?? email.trim()).toLowerCase();
}

function personKey({ email, name }: StatedLine): string {
  return `${addressKey(email)}\n${unescapedCell(name).trim()}`;
}

function foldedKey(email: string, name: string): string {
  return `${addressKey(email)}\n${foldedName(name)}`;
}

function ofAnother({ name }: KnownUser): { readonly finding: Finding } {
  return { finding: { path: "email", code: "ADDRESS_OF_ANOTHER_USER", actual: name } };
}

/** Those of this very name, or else of one that differs in width and spaces alone. */
function namesakes<User extends KnownUser>(users: readonly User[], name: string): readonly User[] {
  const exactly = users.filter((user) => isNamed(user, name));
  if (exactly.length > 0) return exactly;
  const folded = foldedName(unescapedCell(name));
  return users.filter((user) => foldedName(user.name) === folded);
}

function isNamed(user: KnownUser, name: string): boolean {
  return [name, unescapedCell(name), unescapedCell(name).trim()].includes(user.name);
}

function unreadable<User extends KnownUser>(line: number, findings: readonly Finding[]): PlannedLine<User> {
  const nothing = { name: "", email: null, staffRole: "VIEWER", departmentIds: [] } as const;
  return { line, effect: "REFUSED", user: null, ...nothing, findings };
}

function planLine<User extends KnownUser>(
  { line, stated, findings: unread }: ReadLine & { readonly stated: StatedLine },
  match: Match<User>,
): PlannedLine<User> {
  const user = "user" in match ? match.user : null;
  const name = user && isNamed(user, stated.name) ? user.name : unescapedCell(stated.name).trim();
  const planned = {
    line,
    user,
    name,
    email: user ? user.email : (parseEmailAddress(stated.email) ?? null),
    staffRole: stated.staffRole ?? user?.staffRole ?? "VIEWER",
    departmentIds: stated.departmentIds ?? user?.departmentIds ?? [],
  } as const;
  const findings = [
    ...("finding" in match ? [match.finding] : []),
    ...(name === user?.name ? [] : findingsOnText("name", name, LONGEST.name)),
    ...("user" in match && user === null ? findingsOnNew(stated) : []),
    ...unread,
  ];
  return findings.length > 0
    ? { ...planned, effect: "REFUSED", findings }
    : { ...planned, effect: effectOn(user, planned, stated.isLetIn), findings: [] };
}

/** Somebody who is to be invited needs an address and a role, and is not to be locked out. */
function* findingsOnNew({ email, staffRole, isLetIn }: StatedLine): Iterable<Finding> {
  yield* findingsOnEmailAddress("email", email);
  if (staffRole === null) yield { path: "staffRole", code: "BLANK" };
  if (isLetIn === false) yield { path: "state", code: "NOBODY_TO_DISABLE" };
}

function effectOn(
  user: KnownUser | null,
  { name, staffRole, departmentIds }: Pick<KnownUser, "name" | "staffRole" | "departmentIds">,
  isLetIn: boolean | null,
): LineEffect {
  if (user === null) return "INVITED";
  if (isLetIn === false && user.state !== "DISABLED") return "DISABLED";
  if (isLetIn === true && user.state === "DISABLED") return "ENABLED";
  const isSame =
    name === user.name &&
    staffRole === user.staffRole &&
    departmentIds.length === user.departmentIds.length &&
    departmentIds.every((id) => user.departmentIds.includes(id));
  return isSame ? "UNCHANGED" : "CHANGED";
}

/** Refuses each line by which an administrator goes where none would be left. */
function withAdministrator<User extends KnownUser>(
  planned: readonly PlannedLine<User>[],
  users: readonly User[],
): PlannedLine<User>[] {
  const lineOf = new Map(planned.flatMap((each) => (each.user ? [[each.user.id, each] as const] : [])));
  const isLeft = users.some((user) => {
    const line = lineOf.get(user.id);
    return line ? administers(after(line, user)) : administers(user);
  });
  if (isLeft) return [...planned];
  return planned.map((each) => {
    const { user, effect } = each;
    if (!user || effect === "REFUSED" || !administers(user)) return each;
    const path = effect === "DISABLED" ? "state" : "staffRole";
    return { ...each, effect: "REFUSED", findings: [{ path, code: "NO_ADMINISTRATOR_LEFT" }] };
  });
}

/** What a line that is not refused makes of a user. */
function after({ effect, staffRole }: PlannedLine, user: KnownUser): KnownUser {
  if (effect === "REFUSED") return user;
  const enabled = user.hasPassword ? "ACTIVE" : "INVITED";
  const state = effect === "DISABLED" ? "DISABLED" : effect === "ENABLED" ? enabled : user.state;
  return { ...user, staffRole, state };
}

/** Whoever has an initial password only has never been here. */
function administers({ staffRole, state, hasPassword, mustChangePassword }: KnownUser): boolean {
  return staffRole === "ADMINISTRATOR" && state === "ACTIVE" && hasPassword && !mustChangePassword;
}
