import { STAFF_ROLE_IN_JAPANESE, USER_STATE_IN_JAPANESE } from "../domain/account/access-in-japanese";
import { STAFF_COLUMNS } from "../domain/account/staff-list";
import type { ListedUser } from "../use-cases/document/ports";
import { MARK_OF_UTF8, records } from "./csv-records";

/** 利用者一覧, in the form that is read back. */
export function staffListCsv(users: readonly ListedUser[]): string {
  const { name, email, staffRole, departments, state } = STAFF_COLUMNS;
  return (
    MARK_OF_UTF8 +
    records([
      [name, email, staffRole, departments, state],
      ...users.map((user) => [
        user.name,
        user.email ?? "",
        STAFF_ROLE_IN_JAPANESE[user.staffRole],
        user.departments,
        USER_STATE_IN_JAPANESE[user.state],
      ]),
    ])
  );
}
