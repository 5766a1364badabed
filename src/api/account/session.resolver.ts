import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver, UseMiddleware } from "type-graphql";
import { changePassword } from "../../use-cases/account/change-password";
import type { IssuedTokens } from "../../use-cases/account/open-session";
import { PARTY_OF_ROLE } from "../../use-cases/party/ports";
import { refreshSession } from "../../use-cases/account/refresh-session";
import { signIn } from "../../use-cases/account/sign-in";
import { signOut } from "../../use-cases/account/sign-out";
import { callerOf, type ApiContext } from "../graphql/context";
import { OnePerRequest } from "../graphql/cost/field-cost";
import { resultUnion } from "../graphql/errors/result-union";
import { toUserError } from "../graphql/errors/to-user-error";
import { InvalidInputErrorType } from "../graphql/errors/user-error.type";
import { wantedFields } from "../graphql/selection";
import { readUser } from "./read-user";
import { InvalidInput } from "../graphql/validation/invalid-input";
import {
  ChangePasswordSuccessType,
  RefreshSessionSuccessType,
  SignInSuccessType,
  SignOutSuccessType,
} from "./issued-tokens.type";
import {
  PasswordChangeRequiredErrorType,
  SessionEndedErrorType,
  SignInRefusedErrorType,
  TooManySignInsErrorType,
} from "./session-errors.type";
import { ChangePasswordInput, RefreshSessionInput, SignInInput, SignOutInput } from "./session.input";

const SignInResult = resultUnion("SignInResult", "The session, or why there is none.", SignInSuccessType, [
  SignInRefusedErrorType,
  TooManySignInsErrorType,
  PasswordChangeRequiredErrorType,
  InvalidInputErrorType,
]);
const RefreshSessionResult = resultUnion(
  "RefreshSessionResult",
  "The session's new tokens, or why there are none.",
  RefreshSessionSuccessType,
  [SessionEndedErrorType, InvalidInputErrorType],
);
const ChangePasswordResult = resultUnion(
  "ChangePasswordResult",
  "The new session, or why the password was not changed.",
  ChangePasswordSuccessType,
  [SignInRefusedErrorType, TooManySignInsErrorType, InvalidInputErrorType],
);
const SignOutResult = resultUnion(
  "SignOutResult",
  "The end of the session, or why there is none to end.",
  SignOutSuccessType,
  [SessionEndedErrorType, InvalidInputErrorType],
);

const NO_HEADER =
  "Needs no access token: send no Authorization header, because one that is not good ends the request. ";
const NOT_REPEATED = "Takes no idempotencyKey: its answer is secret and is kept nowhere. ";
const BUSY =
  "Where too many passwords are being checked, the request ends with RATE_LIMITED and retryAfterSeconds.";

@Resolver()
export class SessionResolver {
  @OnePerRequest()
  @UseMiddleware(InvalidInput)
  @Mutation(() => SignInResult, {
    description:
      "ログイン: opens a session with login ID (お客様ID) and password. The same account applies for guarantees and lists " +
      `certificates. ${NO_HEADER}${NOT_REPEATED}` +
      "Errors: SignInRefusedError, TooManySignInsError, PasswordChangeRequiredError, InvalidInputError. " +
      BUSY,
  })
  async signIn(
    @Arg("input", () => SignInInput, { description: "Login ID and password." })
    { loginId, password }: SignInInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const signedIn = await signIn(context.useCases, context.visitor, { loginId, password });
    if (!signedIn.done) return toUserError(signedIn.refusal, context.locale);
    return issued("SignInSuccess", signedIn.value, context, info);
  }

  @OnePerRequest()
  @UseMiddleware(InvalidInput)
  @Mutation(() => RefreshSessionResult, {
    description:
      "Goes on with a session: gives new tokens for its refresh token, which works once. One that comes a second time " +
      "has been copied, and ends the session; so a client whose answer was lost signs in again. " +
      `${NO_HEADER}${NOT_REPEATED}Errors: SessionEndedError, InvalidInputError.`,
  })
  async refreshSession(
    @Arg("input", () => RefreshSessionInput, { description: "The refresh token." })
    { refreshToken }: RefreshSessionInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const refreshed = await refreshSession(context.useCases, refreshToken);
    if (!refreshed.done) return toUserError(refreshed.refusal, context.locale);
    return issued("RefreshSessionSuccess", refreshed.value, context, info);
  }

  @OnePerRequest()
  @UseMiddleware(InvalidInput)
  @Mutation(() => ChangePasswordResult, {
    description:
      "パスワード変更: replaces the password, ends all sessions of the user, revokes the access tokens that the user made " +
      "for integrations, and opens a new session. The current password is asked for instead of an access token, so that an initial password can be changed before the first sign-in; a " +
      `wrong one counts like one of signIn. ${NO_HEADER}${NOT_REPEATED}` +
      `Errors: InvalidInputError, SignInRefusedError, TooManySignInsError. ${BUSY}`,
  })
  async changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "The current password and the new one." })
    { loginId, currentPassword, newPassword }: ChangePasswordInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const command = { loginId, currentPassword, newPassword };
    const changed = await changePassword(context.useCases, context.visitor, command);
    if (!changed.done) return toUserError(changed.refusal, context.locale);
    return issued("ChangePasswordSuccess", changed.value, context, info);
  }

  @OnePerRequest()
  @UseMiddleware(InvalidInput)
  @Mutation(() => SignOutResult, {
    description:
      "ログアウト: ends the session of the access token in use, or that of a refresh token, which needs no access token: " +
      "send no Authorization header then, because one that has expired ends the request. Neither of the session's tokens " +
      "works from now on. An integration's access token belongs to no session: revoke it instead. Takes no " +
      "idempotencyKey: a second time there is no session. Errors: SessionEndedError, InvalidInputError.",
  })
  async signOut(
    @Arg("input", () => SignOutInput, { nullable: true, description: "Which session ends." })
    input: SignOutInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const refreshToken = input?.refreshToken ?? null;
    const which = refreshToken === null ? { caller: callerOf(context) } : { refreshToken };
    const signedOut = await signOut(context.useCases, which);
    if (!signedOut.done) return toUserError(signedOut.refusal, context.locale);
    return { __typename: "SignOutSuccess", ...signedOut.value };
  }
}

/** The tokens, with what was asked of the user and the organisation. */
async function issued(
  __typename: string,
  { caller, userId, ...tokens }: IssuedTokens,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<object> {
  const wanted = wantedFields(info);
  const concept = PARTY_OF_ROLE[caller.role];
  const user = await readUser(context.reads, caller, userId, wanted.below("user"));
  if (!wanted.has("organisation")) return { __typename, ...tokens, user };
  const [organisation] = await context.reads.parties.byIds(
    caller,
    concept,
    [caller.organisationId],
    wanted.below("organisation"),
  );
  return { __typename, ...tokens, user, organisation };
}
