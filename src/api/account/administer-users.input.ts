import { ArrayMaxSize } from "../graphql/validation/class-validator";
import { Field, ID, InputType } from "type-graphql";
import { MOST_DEPARTMENTS_OF_USER, type StaffRole } from "../../domain/account/staff-role";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { Text } from "../graphql/validation/text";
import { StaffRoleEnum } from "./staff-role.enum";

const USER = "The user (利用者), one of the caller's own organisation.";
const DEPARTMENTS = `The departments that the user is of (所属部署): of the own body, at most ${String(MOST_DEPARTMENTS_OF_USER)}.`;

@InputType("InviteUserInput", { description: "Who is invited, and as what." })
export class InviteUserInput {
  @Field(() => String, { description: "The person's name (氏名), 1 to 120 characters." })
  @Text({ atMost: 1_000 })
  name!: string;

  @Field(() => String, {
    description:
      "The person's mail address (メールアドレス), of no other user of the organisation but disabled ones of another name. " +
      "The invitation goes there.",
  })
  @Text({ atMost: 1_000 })
  email!: string;

  @Field(() => StaffRoleEnum, { description: "What the user may do (役割)." })
  staffRole!: StaffRole;

  @Field(() => [ID], { nullable: true, description: `${DEPARTMENTS} Absent: none.` })
  @ArrayMaxSize(MOST_DEPARTMENTS_OF_USER)
  departmentIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The login ID (お客様ID) to give: 4 to 32 of the characters a-z, 0-9, dot, hyphen and underscore. Absent: one is made.",
  })
  @Text({ atMost: 200 })
  loginId?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("ChangeUserInput", { description: "Which user, and what is different; what is absent stays." })
export class ChangeUserInput {
  @Field(() => ID, { description: USER })
  @Text({ atMost: 64 })
  userId!: string;

  @Field(() => String, { nullable: true, description: "The person's name (氏名), 1 to 120 characters." })
  @Text({ atMost: 1_000 })
  name?: string | null;

  @Field(() => StaffRoleEnum, { nullable: true, description: "What the user may do (役割)." })
  staffRole?: StaffRole | null;

  @Field(() => [ID], { nullable: true, description: `${DEPARTMENTS} They take the place of those before.` })
  @ArrayMaxSize(MOST_DEPARTMENTS_OF_USER)
  departmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

/** Which user, of the mutations that need no more. */
@InputType()
abstract class NamedUserInput {
  @Field(() => ID, { description: USER })
  @Text({ atMost: 64 })
  userId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@InputType("DisableUserInput", { description: "Whom to lock out." })
export class DisableUserInput extends NamedUserInput {}

@InputType("EnableUserInput", { description: "Whom to let in again." })
export class EnableUserInput extends NamedUserInput {}

@InputType("ResetUserPasswordInput", { description: "Whose password to take." })
export class ResetUserPasswordInput extends NamedUserInput {}

/** What can be typed at all; the policy for new passwords is the domain's. */
const TYPED = { atMost: 200 } as const;

@InputType()
abstract class ChosenPasswordInput {
  @Field(() => String, {
    description: "The code of the mail: what stands behind the `=` of its link. A secret, good for one use.",
  })
  @Text(TYPED)
  linkCode!: string;

  @Field(() => String, {
    description:
      "The new password: 12 to 128 characters of any kind, as for `changePassword`. A secret; one that is refused leaves the " +
      "code usable.",
  })
  @Text(TYPED)
  newPassword!: string;
}

@InputType("AcceptInvitationInput", { description: "The code of an invitation, and the password to choose." })
export class AcceptInvitationInput extends ChosenPasswordInput {}

@InputType("CompletePasswordResetInput", { description: "The code of a reset, and the password to choose." })
export class CompletePasswordResetInput extends ChosenPasswordInput {}
