import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, ObjectType, Resolver } from "type-graphql";
import { changeUser } from "../../use-cases/account/change-user";
import { disableUser } from "../../use-cases/account/disable-user";
import { enableUser } from "../../use-cases/account/enable-user";
import { inviteUser } from "../../use-cases/account/invite-user";
import type { UserView } from "../../use-cases/account/ports";
import { resetUserPassword } from "../../use-cases/account/reset-user-password";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { wantedFields } from "../graphql/selection";
import {
  ChangeUserInput,
  DisableUserInput,
  EnableUserInput,
  InviteUserInput,
  ResetUserPasswordInput,
} from "./administer-users.input";
import { readUser } from "./read-user";
import { UserType } from "./user.type";

abstract class WithUser {
  user!: Requested<UserView>;
}

@ObjectType("InviteUserSuccess", {
  description: "The person is invited, and a mail with a link is on its way.",
  simpleResolvers: true,
})
class InviteUserSuccessType extends WithUser {
  @Field(() => UserType, { description: "The user (利用者), who is INVITED." })
  declare user: Requested<UserView>;
}

@ObjectType("ChangeUserSuccess", { description: "The user is changed.", simpleResolvers: true })
class ChangeUserSuccessType extends WithUser {
  @Field(() => UserType, { description: "The user (利用者) as it is now." })
  declare user: Requested<UserView>;
}

@ObjectType("DisableUserSuccess", {
  description: "The user cannot sign in any more, and no token of the user works.",
  simpleResolvers: true,
})
class DisableUserSuccessType extends WithUser {
  @Field(() => UserType, { description: "The user (利用者), who is DISABLED." })
  declare user: Requested<UserView>;
}

@ObjectType("EnableUserSuccess", {
  description: "The user can sign in again, or is invited anew.",
  simpleResolvers: true,
})
class EnableUserSuccessType extends WithUser {
  @Field(() => UserType, {
    description:
      "The user (利用者): ACTIVE with the password of before, or INVITED where there never was one.",
  })
  declare user: Requested<UserView>;
}

@ObjectType("ResetUserPasswordSuccess", {
  description: "A mail with a link is on its way; the old password and all tokens of the user work no more.",
  simpleResolvers: true,
})
class ResetUserPasswordSuccessType extends WithUser {
  @Field(() => UserType, { description: "The user (利用者)." })
  declare user: Requested<UserView>;
}

const INVITE_USER = mutationResult(inviteUser, {
  description: "The invited user, or why nobody was invited.",
  success: InviteUserSuccessType,
  errors: ["TOO_MANY_PASSWORD_LINKS", "IDEMPOTENCY_CONFLICT"],
});
const CHANGE_USER = mutationResult(changeUser, {
  description: "The changed user, or why nothing was changed.",
  success: ChangeUserSuccessType,
  errors: ["USER_NOT_FOUND", "LAST_ADMINISTRATOR", "IDEMPOTENCY_CONFLICT"],
});
const DISABLE_USER = mutationResult(disableUser, {
  description: "The disabled user, or why the user was not disabled.",
  success: DisableUserSuccessType,
  errors: ["USER_NOT_FOUND", "LAST_ADMINISTRATOR", "IDEMPOTENCY_CONFLICT"],
});
const ENABLE_USER = mutationResult(enableUser, {
  description: "The enabled user, or why the user was not enabled.",
  success: EnableUserSuccessType,
  errors: ["USER_NOT_FOUND", "TOO_MANY_PASSWORD_LINKS", "IDEMPOTENCY_CONFLICT"],
});
const RESET_USER_PASSWORD = mutationResult(resetUserPassword, {
  description: "The user who is written to, or why nobody is.",
  success: ResetUserPasswordSuccessType,
  errors: [
    "USER_NOT_FOUND",
    "USER_DISABLED",
    "USER_WITHOUT_ADDRESS",
    "LAST_ADMINISTRATOR",
    "TOO_MANY_PASSWORD_LINKS",
    "IDEMPOTENCY_CONFLICT",
  ],
});

const FOR_ADMINISTRATORS =
  "For administrators (管理者) of a contractor, an issuer or an obligee, who signed in; others are refused with FORBIDDEN.";

@Resolver()
export class AdministerUsersResolver {
  @MutationWith(
    INVITE_USER,
    "利用者の招待: makes a user of the own organisation and sends a mail with a link, by which the person chooses a password " +
      `within 14 days (acceptInvitation). ${FOR_ADMINISTRATORS}`,
  )
  async inviteUser(
    @Arg("input", () => InviteUserInput, { description: "Who is invited, and as what." })
    { name, email, staffRole, departmentIds, loginId, idempotencyKey = null }: InviteUserInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<InviteUserSuccessType>> {
    const person = { name, email, staffRole, departmentIds: departmentIds ?? [], loginId: loginId ?? null };
    const invited = await inviteUser(context.parts, callerOf(context), { ...person, idempotencyKey });
    return INVITE_USER.answer(context, invited, (value) => shown(value, context, info));
  }

  @MutationWith(
    CHANGE_USER,
    "利用者の変更: changes name, role and departments of a user of the own organisation. Who becomes a viewer is signed out, and " +
      `the access tokens that the user made are revoked. ${FOR_ADMINISTRATORS}`,
  )
  async changeUser(
    @Arg("input", () => ChangeUserInput, { description: "Which user, and what is different." })
    { userId, name, staffRole, departmentIds, idempotencyKey = null }: ChangeUserInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ChangeUserSuccessType>> {
    const changed = await changeUser(context.parts, callerOf(context), {
      userId,
      name: name ?? null,
      staffRole: staffRole ?? null,
      departmentIds: departmentIds ?? null,
      idempotencyKey,
    });
    return CHANGE_USER.answer(context, changed, (value) => shown(value, context, info));
  }

  @MutationWith(
    DISABLE_USER,
    "利用者の無効化: locks a user of the own organisation out, at once: sessions end, the access tokens that the user made are " +
      `revoked, an open invitation works no more. What the user did stays. Twice is as once. ${FOR_ADMINISTRATORS}`,
  )
  async disableUser(
    @Arg("input", () => DisableUserInput, { description: "Whom to lock out." })
    { userId, idempotencyKey = null }: DisableUserInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<DisableUserSuccessType>> {
    const disabled = await disableUser(context.parts, callerOf(context), { userId, idempotencyKey });
    return DISABLE_USER.answer(context, disabled, (value) => shown(value, context, info));
  }

  @MutationWith(
    ENABLE_USER,
    "利用者の有効化: lets a disabled user of the own organisation in again, with the password of before; who never chose one is " +
      `invited anew by mail, unless another user has the mail address by now. ${FOR_ADMINISTRATORS}`,
  )
  async enableUser(
    @Arg("input", () => EnableUserInput, { description: "Whom to let in again." })
    { userId, idempotencyKey = null }: EnableUserInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<EnableUserSuccessType>> {
    const enabled = await enableUser(context.parts, callerOf(context), { userId, idempotencyKey });
    return ENABLE_USER.answer(context, enabled, (value) => shown(value, context, info));
  }

  @MutationWith(
    RESET_USER_PASSWORD,
    "パスワードの再設定: takes the password of a user of the own organisation and sends a mail with a link, by which the user " +
      "chooses another within a day (completePasswordReset). All sessions of the user end, and the access tokens that the user " +
      "made are revoked. Who is still invited gets the invitation again. At most 10 mails a day go to one user. The only administrator uses changePassword instead. " +
      FOR_ADMINISTRATORS,
  )
  async resetUserPassword(
    @Arg("input", () => ResetUserPasswordInput, { description: "Whose password to take." })
    { userId, idempotencyKey = null }: ResetUserPasswordInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ResetUserPasswordSuccessType>> {
    const reset = await resetUserPassword(context.parts, callerOf(context), { userId, idempotencyKey });
    return RESET_USER_PASSWORD.answer(context, reset, (value) => shown(value, context, info));
  }
}

async function shown(
  { userId }: { readonly userId: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<WithUser> {
  const wanted = wantedFields(info).below("user");
  return { user: await readUser(context.reads, callerOf(context), userId, wanted) };
}
