import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, ID, Info, InputType, ObjectType, Query, Resolver } from "type-graphql";
import { resetPassword } from "../../use-cases/account/reset-password";
import type { UserView } from "../../use-cases/account/ports";
import type { Requested } from "../../use-cases/shared/view";
import { callerOf, readerOf, type ApiContext } from "../graphql/context";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_DESCRIPTION } from "../graphql/idempotency-key";
import { connectionOf, toConnection, type Connection } from "../graphql/pagination/connection.type";
import { windowOf } from "../graphql/pagination/window.args";
import { wantedFields } from "../graphql/selection";
import { Text } from "../graphql/validation/text";
import { INITIAL_PASSWORD_DESCRIPTION } from "./initial-password-description";
import { readUser } from "./read-user";
import { UserListArgs } from "./user-list.args";
import { UserType } from "./user.type";

const UserConnection = connectionOf("User", UserType, "users (利用者)");
const ORDER = "User";

@InputType("ResetPasswordInput", { description: "Whose password to replace." })
class ResetPasswordInput {
  @Field(() => ID, {
    description:
      "The user (利用者): for an issuer one that came of a request for a registration which it accepted, for the operator any.",
  })
  @Text({ atMost: 64 })
  userId!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  @Text(IDEMPOTENCY_KEY)
  idempotencyKey?: string | null;
}

@ObjectType("ResetPasswordSuccess", {
  description:
    "The user has a new initial password; all sessions of the user have ended, and access tokens that the user made " +
    "are revoked.",
  simpleResolvers: true,
})
class ResetPasswordSuccessType {
  @Field(() => UserType, { description: "The user (利用者)." })
  user!: Requested<UserView>;

  @Field(() => String, { nullable: true, description: INITIAL_PASSWORD_DESCRIPTION })
  initialPassword!: string | null;
}

const RESET_PASSWORD = mutationResult(resetPassword, {
  description: "The new initial password, or why there is none.",
  success: ResetPasswordSuccessType,
  errors: ["USER_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});

@Resolver()
export class UserResolver {
  @Query(() => UserConnection, {
    description:
      "The users (利用者) that the caller may see, newest first: those of the own organisation, for an issuer also those " +
      "of contractors registered with it. Colleagues see each other's role, state, departments, mail address and last sign-in.",
  })
  async users(
    @Args(() => UserListArgs) args: UserListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Requested<UserView>>> {
    const caller = readerOf(context);
    const wanted = wantedFields(info).below("nodes", "edges.node");
    const { states, staffRoles, colleaguesOnly } = args.filter ?? {};
    const filter = {
      states: states ?? undefined,
      staffRoles: staffRoles ?? undefined,
      colleaguesOnly: colleaguesOnly ?? false,
    };
    return toConnection(await context.reads.users.page(caller, windowOf(args, ORDER), filter, wanted), ORDER);
  }

  @MutationWith(
    RESET_PASSWORD,
    "パスワード再発行: gives a user a new initial password. It ends all sessions of the user, revokes " +
      "the access tokens that the user made, and forgets the day's wrong passwords. For issuers, for users " +
      "that came of requests which they accepted, and for the operator (role ISSUER or OPERATOR, scope " +
      "ADMINISTER). Only for a person who signed in: an integration's access token is refused with " +
      "FORBIDDEN.",
  )
  async resetPassword(
    @Arg("input", () => ResetPasswordInput, { description: "Whose password to replace." })
    { userId, idempotencyKey = null }: ResetPasswordInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ResetPasswordSuccessType>> {
    const caller = callerOf(context);
    const reset = await resetPassword(context.parts, caller, {
      userId,
      idempotencyKey,
    });
    return RESET_PASSWORD.answer(context, reset, async ({ initialPassword }) => {
      const user = await readUser(context.reads, caller, userId, wantedFields(info).below("user"));
      return { user, initialPassword };
    });
  }
}
