import { Field, ID, ObjectType } from "type-graphql";
import { MOST_DEPARTMENTS_OF_USER, type StaffRole, type UserState } from "../../domain/account/staff-role";
import type { UserDepartmentView } from "../../use-cases/account/ports";
import { AtMost } from "../graphql/cost/field-cost";
import { NodeType } from "../graphql/node/node.type";
import { DateTimeScalar } from "../graphql/scalars/date-time.scalar";
import { StaffRoleEnum, UserStateEnum } from "./staff-role.enum";

@ObjectType("UserDepartment", {
  description: "A department of a body that a user is of (所属部署).",
  simpleResolvers: true,
})
export class UserDepartmentType {
  @Field(() => ID, { description: "The department, an `Obligee`." })
  id!: string;

  @Field(() => String, { description: "Its name (名称)." })
  name!: string;
}

@ObjectType("User", {
  implements: NodeType,
  description:
    "A person with access (利用者). Visible to the own organisation, for users of a contractor also to the issuers it is " +
    "registered with, and to the operator.",
  simpleResolvers: true,
})
export class UserType extends NodeType {
  @Field(() => String, { description: "The login ID (お客様ID), in lower case." })
  loginId!: string;

  @Field(() => String, { description: "The person's name (担当者名)." })
  name!: string;

  @Field(() => StaffRoleEnum, { description: "What the user may do within the organisation (役割)." })
  staffRole!: StaffRole;

  @Field(() => UserStateEnum, { description: "Whether the user can sign in (状態)." })
  state!: UserState;

  @Field(() => DateTimeScalar, { description: "When access was given." })
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      "The mail address (メールアドレス); null where none is known, and for an issuer that sees a contractor's user.",
  })
  email!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When the user last signed in (最終ログイン日時); null where that was never, and for an issuer that sees a contractor's user.",
  })
  lastSignedInAt!: Date | null;

  @AtMost(MOST_DEPARTMENTS_OF_USER)
  @Field(() => [UserDepartmentType], {
    description:
      "The departments of the body that the user is of (所属部署); only users of an obligee have any.",
  })
  departments!: readonly UserDepartmentView[];
}
