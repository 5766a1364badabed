import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { changePassword } from "../../use-cases/account/change-password";
import { refreshSession } from "../../use-cases/account/refresh-session";
import { signIn } from "../../use-cases/account/sign-in";
import { signOut } from "../../use-cases/account/sign-out";
import { callerOf, type ApiContext } from "../graphql/context";
import { OnePerRequest } from "../graphql/cost/field-cost";
import { mutationResult, MutationWith, type Answer } from "../graphql/result";
import { issued } from "./issued";
import {
  ChangePasswordSuccessType,
  RefreshSessionSuccessType,
  SignInSuccessType,
  SignOutSuccessType,
} from "./issued-tokens.type";
import { ChangePasswordInput, RefreshSessionInput, SignInInput, SignOutInput } from "./session.input";

const SIGN_IN = mutationResult(signIn, {
  description: "The session, or why there is none.",
  success: SignInSuccessType,
  errors: ["SIGN_IN_REFUSED", "TOO_MANY_SIGN_INS", "PASSWORD_CHANGE_REQUIRED"],
});
const REFRESH_SESSION = mutationResult(refreshSession, {
  description: "The session's new tokens, or why there are none.",
  success: RefreshSessionSuccessType,
  errors: ["SESSION_ENDED"],
});
const CHANGE_PASSWORD = mutationResult(changePassword, {
  description: "The new session, or why the password was not changed.",
  success: ChangePasswordSuccessType,
  errors: ["SIGN_IN_REFUSED", "TOO_MANY_SIGN_INS"],
});
const SIGN_OUT = mutationResult(signOut, {
  description: "The end of the session, or why there is none to end.",
  success: SignOutSuccessType,
  errors: ["SESSION_ENDED"],
});

const NO_HEADER =
  "Needs no access token: send no Authorization header, because one that is not good ends the request.";
const NOT_REPEATED = "Takes no idempotencyKey: its answer is secret and is kept nowhere.";
const BUSY =
  "Where too many passwords are being checked, the request ends with RATE_LIMITED and retryAfterSeconds.";

@Resolver()
export class SessionResolver {
  @OnePerRequest()
  @MutationWith(
    SIGN_IN,
    "ログイン: opens a session with login ID (お客様ID) and password. The same account applies for guarantees and lists " +
      `certificates. ${NO_HEADER} ${NOT_REPEATED} ${BUSY}`,
  )
  async signIn(
    @Arg("input", () => SignInInput, { description: "Login ID and password." })
    { loginId, password }: SignInInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<SignInSuccessType>> {
    const signedIn = await signIn(context.parts, context.visitor, { loginId, password });
    return SIGN_IN.answer(context, signedIn, (tokens) => issued(tokens, context, info));
  }

  @OnePerRequest()
  @MutationWith(
    REFRESH_SESSION,
    "Goes on with a session: gives new tokens for its refresh token, which works once. One that comes a second time " +
      "has been copied, and ends the session; so a client whose answer was lost signs in again. " +
      `${NO_HEADER} ${NOT_REPEATED}`,
  )
  async refreshSession(
    @Arg("input", () => RefreshSessionInput, { description: "The refresh token." })
    { refreshToken }: RefreshSessionInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<RefreshSessionSuccessType>> {
    const refreshed = await refreshSession(context.parts, refreshToken);
    return REFRESH_SESSION.answer(context, refreshed, (tokens) => issued(tokens, context, info));
  }

  @OnePerRequest()
  @MutationWith(
    CHANGE_PASSWORD,
    "パスワード変更: replaces the password, ends all sessions of the user, revokes the access tokens " +
      "that the user made for integrations, and opens a new session. It takes the current password instead " +
      "of an access token, so that a user can change an initial password before the first sign-in. A " +
      `wrong one counts like one of signIn. ${NO_HEADER} ${NOT_REPEATED} ${BUSY}`,
  )
  async changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "The current password and the new one." })
    { loginId, currentPassword, newPassword }: ChangePasswordInput,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answer<ChangePasswordSuccessType>> {
    const command = { loginId, currentPassword, newPassword };
    const changed = await changePassword(context.parts, context.visitor, command);
    return CHANGE_PASSWORD.answer(context, changed, (tokens) => issued(tokens, context, info));
  }

  @OnePerRequest()
  @MutationWith(
    SIGN_OUT,
    "ログアウト: ends the session of the access token in use, or that of a refresh token. With a refresh " +
      "token send no Authorization header: an expired one ends the request. Neither of the session's " +
      "tokens works from now on. An integration's access token belongs to no session: revoke it instead. " +
      "Takes no idempotencyKey: a second time there is no session.",
  )
  async signOut(
    @Arg("input", () => SignOutInput, { nullable: true, description: "Which session ends." })
    input: SignOutInput | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Answer<SignOutSuccessType>> {
    const refreshToken = input?.refreshToken ?? null;
    const which = refreshToken === null ? { caller: callerOf(context) } : { refreshToken };
    const signedOut = await signOut(context.parts, which);
    return SIGN_OUT.answer(context, signedOut, (success) => success);
  }
}
