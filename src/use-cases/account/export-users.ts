import type { Caller } from "../../domain/account/access";
import { DepartmentNames } from "../../domain/account/department-names";
import { assertMay } from "../shared/forbidden";
import type { UseCaseParts } from "../use-case-parts";
import type { UserReads } from "./ports";

/** 利用者一覧: all users of the caller's own organisation as a list that `importUsers` takes, and that changes nothing. */
export async function exportUsers(
  { tables }: Pick<UseCaseParts, "tables">,
  reads: Pick<UserReads, "staff">,
  caller: Caller,
): Promise<string> {
  assertMay(caller, "administerUsers");
  const { users, departments } = await reads.staff(caller);
  const nameOf = new Map(departments.map(({ id, name }) => [id, name]));
  const names = new DepartmentNames(departments);
  return tables.staffList(
    users.map(({ departmentIds, ...user }) => ({
      ...user,
      departments: names.write(departmentIds.flatMap((id) => nameOf.get(id) ?? [])),
    })),
  );
}
