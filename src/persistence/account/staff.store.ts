import type { Role } from "../../domain/account/access";
import type { NamedDepartment } from "../../domain/account/department-names";
import type { LoginId } from "../../domain/account/login-id";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import type {
  AddressHolder,
  HeldAdministrator,
  StaffChange,
  StaffMember,
  StaffStore,
} from "../../use-cases/account/staff-ports";
import { booleanFromDatabase } from "../engine/columns";
import type { SqlParameters } from "../engine/sql-parameters";
import type { Transaction } from "../seals/transaction";
import { UserAccountRow } from "./user-account.row";
import { UserDepartmentRow } from "./user-department.row";

const MEMBER =
  `SELECT u.id AS id, u.login_id AS "loginId", u.name AS name, u.email AS email, u.staff_role AS "staffRole", ` +
  `u.state AS state, u.password_hash <> '' AS "hasPassword", u.must_change_password AS "mustChangePassword" FROM user_account u WHERE `;

interface Found {
  readonly id: string;
  readonly loginId: LoginId;
  readonly name: string;
  readonly email: string | null;
  readonly staffRole: StaffRole;
  readonly state: UserState;
  readonly hasPassword: boolean | number;
  readonly mustChangePassword: boolean | number;
}

const TABLE_OF_ROLE: Readonly<Record<Role, string>> = {
  CONTRACTOR: "contractor",
  ISSUER: "issuer",
  OBLIGEE: "obligee",
  OPERATOR: "operator",
};

export class SqlStaffStore implements StaffStore {
  constructor(private readonly transaction: Transaction) {}

  async holdAdministrators(organisationId: string): Promise<HeldAdministrator[]> {
    // In one order, so that of two who hold them neither waits for the other.
    const held = await this.transaction.sql<{ id: string; mustChange: boolean | number }>(
      (parameters) =>
        `SELECT u.id AS id, u.must_change_password AS "mustChange" FROM user_account u WHERE u.organisation_id = ${parameters.add(organisationId)} ` +
        `AND u.staff_role = 'ADMINISTRATOR' AND u.state = 'ACTIVE' AND u.password_hash <> '' ORDER BY u.id ${this.transaction.heldUntilCommit}`,
    );
    return held.map(({ id, mustChange }) => ({ id, hasChosenPassword: !booleanFromDatabase(mustChange) }));
  }

  async hold(organisationId: string, id: string): Promise<StaffMember | null> {
    const [member] = await this.#held(
      (parameters) =>
        `u.id = ${parameters.add(id)} AND u.organisation_id = ${parameters.add(organisationId)}`,
    );
    return member ?? null;
  }

  async holdAll(organisationId: string): Promise<StaffMember[]> {
    return this.#held((parameters) => `u.organisation_id = ${parameters.add(organisationId)} ORDER BY u.id`);
  }

  async ofAddress(organisationId: string, email: string): Promise<AddressHolder[]> {
    return this.transaction.sql<AddressHolder>(
      (parameters) =>
        `SELECT u.id AS id, u.name AS name, u.state AS state FROM user_account u WHERE u.organisation_id = ${parameters.add(organisationId)} ` +
        `AND LOWER(u.email) = ${parameters.add(email.toLowerCase())} ORDER BY u.id`,
    );
  }

  async change(id: string, { departmentIds, ...change }: StaffChange): Promise<void> {
    if (Object.keys(change).length > 0) await this.transaction.changeRows(UserAccountRow, { id }, change);
    if (departmentIds === undefined) return;
    await this.transaction.delete(UserDepartmentRow, { userId: id });
    await this.insertDepartments([{ id, departmentIds }]);
  }

  async insertDepartments(ofUsers: readonly Pick<StaffMember, "id" | "departmentIds">[]): Promise<void> {
    for (const { id: userId, departmentIds } of ofUsers)
      for (const departmentId of departmentIds)
        await this.transaction.insertPlain(UserDepartmentRow, { userId, departmentId });
  }

  async departments(organisationId: string): Promise<NamedDepartment[]> {
    return this.transaction.sql<NamedDepartment>(
      (parameters) =>
        `SELECT o.id AS id, o.name AS name FROM obligee o WHERE o.parent_id = ${parameters.add(organisationId)} ORDER BY o.id`,
    );
  }

  async nameOf(role: Role, organisationId: string): Promise<string> {
    const [found] = await this.transaction.sql<{ name: string }>(
      (parameters) =>
        `SELECT o.name AS name FROM ${TABLE_OF_ROLE[role]} o WHERE o.id = ${parameters.add(organisationId)}`,
    );
    if (!found) throw new Error("a user is of an organisation that does not exist");
    return found.name;
  }

  async #held(where: (parameters: SqlParameters) => string): Promise<StaffMember[]> {
    const found = await this.transaction.sql<Found>(
      (parameters) => `${MEMBER}${where(parameters)} ${this.transaction.heldUntilCommit}`,
    );
    const departments = await this.#departmentsOf(found.map(({ id }) => id));
    return found.map(({ hasPassword, mustChangePassword, ...member }) => ({
      ...member,
      hasPassword: booleanFromDatabase(hasPassword),
      mustChangePassword: booleanFromDatabase(mustChangePassword),
      departmentIds: departments.get(member.id) ?? [],
    }));
  }

  async #departmentsOf(userIds: readonly string[]): Promise<Map<string, string[]>> {
    const found = await this.transaction.sql<{ userId: string; departmentId: string }>(
      (parameters) =>
        `SELECT d.user_id AS "userId", d.department_id AS "departmentId" FROM user_department d ` +
        `WHERE d.user_id IN (${parameters.list(userIds)}) ORDER BY d.user_id, d.department_id`,
    );
    const departments = new Map<string, string[]>();
    for (const { userId, departmentId } of found)
      departments.set(userId, [...(departments.get(userId) ?? []), departmentId]);
    return departments;
  }
}
