import type { Caller } from "../../domain/account/access";
import { administering, type AdministeringParts } from "./administer-users";
import type { UseCaseParts } from "../use-case-parts";

/** 利用者一覧: all users of the caller's own organisation as a list that `importUsers` takes, and that changes nothing. */
export async function exportUsers(
  parts: AdministeringParts & Pick<UseCaseParts, "tables">,
  caller: Caller,
): Promise<string> {
  return administering(parts, caller, async ({ staff }) => {
    const users = await staff.holdAll(caller.organisationId);
    const departments = await staff.departments(caller.organisationId);
    const nameOf = new Map(departments.map(({ id, name }) => [id, name]));
    return parts.tables.staffList(
      users.map(({ name, email, staffRole, state, departmentIds }) => ({
        name,
        email,
        staffRole,
        state,
        departments: departmentIds.flatMap((id) => nameOf.get(id) ?? []),
      })),
    );
  });
}
