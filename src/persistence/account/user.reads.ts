import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import { Wanted } from "../../use-cases/shared/wanted";
import type {
  Staff,
  UserDepartmentView,
  UserFilter,
  UserReads,
  UserView,
} from "../../use-cases/account/ports";
import type { Caller } from "../../domain/account/access";
import { among, equal } from "../engine/filter-conditions";
import { usersInScope } from "../engine/scope";
import { instantFromDatabase } from "../engine/instant";
import {
  foundIn,
  NewestFirst,
  viewsOf,
  withoutKeys,
  type Found,
  type ScopedTable,
} from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";
import type { StoredObligeeReads } from "../obligee/obligee.reads";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";

type Key = "organisationId";
type FoundUser = Found<Requested<UserView>, Key>;

const USERS: ScopedTable<UserView, Key> = {
  table: "user_account",
  alias: "u",
  projection: {
    typename: "User",
    fields: {
      id: { expression: "u.id" },
      loginId: { expression: "u.login_id" },
      name: { expression: "u.name" },
      staffRole: { expression: "u.staff_role" },
      state: { expression: "u.state" },
      createdAt: { expression: "u.created_at", convert: instantFromDatabase },
      email: { expression: "u.email" },
      lastSignedInAt: { expression: "u.last_signed_in_at", convert: instantFromDatabase },
    },
  },
  keys: { organisationId: "u.organisation_id" },
  scope: usersInScope,
};

/** What is the concern of a user's own organisation alone. */
const AMONG_COLLEAGUES = ["email", "lastSignedInAt"] as const;

const NAMED = new Wanted(["id", "name"]);

export class ScopedUserReads implements UserReads {
  readonly #users: NewestFirst<UserView, Key>;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly obligees: StoredObligeeReads,
  ) {
    this.#users = new NewestFirst(session, USERS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<UserView>[]> {
    const read = async (showing: Showing): Promise<Requested<UserView>[]> => {
      const found = await this.#users.byIds(caller, ids, wanted);
      await this.#complete(caller, found, wanted, showing);
      return viewsOf(found);
    };
    // Of a user's own columns nothing bears a seal.
    return wanted.has("departments") ? this.verifier.served(read) : read("LISTED");
  }

  async page(
    caller: Caller,
    window: Window,
    { states, staffRoles, colleaguesOnly = false }: UserFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<UserView>>> {
    const own = colleaguesOnly ? caller.organisationId : undefined;
    const page = await this.#users.page(caller, window, wanted, (parameters) => [
      ...among("u.state", states, parameters),
      ...among("u.staff_role", staffRoles, parameters),
      ...equal("u.organisation_id", own, parameters),
    ]);
    await this.#complete(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  async staff({ organisationId }: Caller): Promise<Staff> {
    return this.verifier.served(async (showing) => {
      const users = await this.session.sql<Staff["users"][number] & { readonly id: string }>(
        (parameters) =>
          `SELECT u.id AS id, u.name AS name, u.email AS email, u.staff_role AS "staffRole", u.state AS state ` +
          `FROM user_account u WHERE u.organisation_id = ${parameters.add(organisationId)} ORDER BY u.id`,
      );
      const pairs = await this.session.cells(
        (parameters) =>
          `SELECT d.user_id, d.department_id FROM user_department d JOIN user_account u ON u.id = d.user_id ` +
          `WHERE u.organisation_id = ${parameters.add(organisationId)} ORDER BY d.user_id, d.department_id`,
      );
      const known = await this.session.cells(
        (parameters) =>
          `SELECT o.id FROM obligee o WHERE o.parent_id = ${parameters.add(organisationId)} ORDER BY o.id`,
      );
      const ids = known.map(([id]) => String(id));
      const named = await this.obligees.readByIds(ids, NAMED, showing);
      const nameOf = new Map(named.map(({ id, name }) => [id, name ?? ""]));
      const departmentsOf = new Map<string, string[]>();
      for (const [userId, departmentId] of pairs)
        departmentsOf.set(String(userId), [
          ...(departmentsOf.get(String(userId)) ?? []),
          String(departmentId),
        ]);
      return {
        users: users.map(({ id, ...user }) => ({ ...user, departmentIds: departmentsOf.get(id) ?? [] })),
        departments: ids.map((id) => ({ id, name: nameOf.get(id) ?? "" })),
      };
    });
  }

  async #complete(
    caller: Caller,
    found: readonly FoundUser[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    if (caller.role === "ISSUER")
      for (const { view, keys } of found)
        if (keys.organisationId !== caller.organisationId)
          for (const field of AMONG_COLLEAGUES)
            if (wanted.hasColumn(field)) Object.assign(view, { [field]: null });
    if (!wanted.has("departments") || found.length === 0) return;
    const departments = await this.#departmentsOf(
      found.map(({ view }) => view.id),
      showing,
    );
    for (const { view } of found) Object.assign(view, { departments: departments.get(view.id) ?? [] });
  }

  async #departmentsOf(
    userIds: readonly string[],
    showing: Showing,
  ): Promise<ReadonlyMap<string, readonly UserDepartmentView[]>> {
    const pairs = await this.session.cells(
      (parameters) =>
        `SELECT d.user_id, d.department_id FROM user_department d WHERE d.user_id IN (${parameters.list(userIds)}) ` +
        `ORDER BY d.user_id, d.department_id`,
    );
    const ids = [...new Set(pairs.map(([, departmentId]) => String(departmentId)))];
    const obligees = await this.obligees.readByIds(ids, NAMED, showing);
    const byId = new Map(obligees.map((each) => [each.id, each]));
    const all = new Map<string, UserDepartmentView[]>();
    for (const [userId, departmentId] of pairs) {
      const { name } = byId.get(String(departmentId)) ?? {};
      if (name === undefined) continue;
      const department = { __typename: "UserDepartment", id: String(departmentId), name } as const;
      all.set(String(userId), [...(all.get(String(userId)) ?? []), department]);
    }
    return all;
  }
}
