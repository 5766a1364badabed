import { ArgsType, Field, InputType } from "type-graphql";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import { WindowArgs } from "../graphql/pagination/window.args";
import { StaffRoleEnum, UserStateEnum } from "./staff-role.enum";

@InputType("UserFilter", {
  description: "What a list of users is narrowed to; an empty filter shows all.",
})
class UserFilterInput {
  @Field(() => [UserStateEnum], { nullable: true, description: "In one of these states (状態)." })
  states?: UserState[] | null;

  @Field(() => [StaffRoleEnum], { nullable: true, description: "With one of these roles (役割)." })
  staffRoles?: StaffRole[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: only users of the own organisation, for an issuer none of its contractors'.",
  })
  colleaguesOnly?: boolean | null;
}

@ArgsType()
export class UserListArgs extends WindowArgs {
  @Field(() => UserFilterInput, {
    nullable: true,
    description: "Absent: all that the caller may see.",
  })
  filter?: UserFilterInput | null;
}
