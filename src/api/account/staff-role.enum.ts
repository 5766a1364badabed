import { registerEnumType } from "type-graphql";
import { STAFF_ROLES, USER_STATES } from "../../domain/account/staff-role";
import { enumOf } from "../graphql/enum-of";

export const StaffRoleEnum = enumOf(STAFF_ROLES);
registerEnumType(StaffRoleEnum, {
  name: "StaffRole",
  description: "What a user may do within its organisation (役割).",
  valuesConfig: {
    ADMINISTRATOR: { description: "管理者: does all work, and administers the users of the organisation." },
    OFFICER: { description: "担当者: does all work." },
    VIEWER: { description: "閲覧者: reads all that the organisation may see, and changes nothing." },
  },
});

export const UserStateEnum = enumOf(USER_STATES);
registerEnumType(UserStateEnum, {
  name: "UserState",
  description: "Whether a user can sign in (状態).",
  valuesConfig: {
    INVITED: { description: "招待中: invited, and has not chosen a password yet." },
    ACTIVE: { description: "有効: can sign in." },
    DISABLED: { description: "無効: cannot sign in; what the user did stays." },
  },
});
