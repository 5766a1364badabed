import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type {
  ChangePasswordInput,
  RefreshSessionInput,
  RequestRegistrationInput,
  SignInInput,
  SignOutInput,
} from "../generated/operations.js";
import type { CallOptions, SingleTryOptions } from "../hosho-options.js";
import type { IssuedTokens } from "../issued-tokens.js";
import { mutation, singleTry } from "../mutation.js";
import { unlessRefused } from "../unless-refused.js";
import type { Viewer } from "../viewer.js";

/** The issuer has received the request. */
export interface RequestRegistrationSuccess {
  /** The request's id, to refer to it when calling the issuer. */
  readonly registrationId: string;
}

/** The session has ended. */
export interface SignOutSuccess {
  /** When it ended, RFC 3339 in UTC. */
  readonly signedOutAt: string;
}

/** Registering, signing in and out. All but `viewer`, and `signOut` without a refresh token, go out without the client's access token. */
export interface AccountMethods {
  /** Who asks, by the access token; `null` without one. */
  readonly viewer: (call?: CallOptions) => Promise<Viewer | null>;

  /**
   * 利用登録の申請: asks an issuer for a registration. For everybody. The issuer's officer decides; login ID and initial
   * password come from there.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `TOO_MANY_REGISTRATIONS`.
   */
  readonly requestRegistration: (
    input: RequestRegistrationInput,
    call?: CallOptions,
  ) => Promise<RequestRegistrationSuccess>;

  /**
   * ログイン: opens a session with login ID (お客様ID) and password. Sent once: a lost answer leaves a session that nobody
   * has; sign in again. `sessionToken` makes a client's token of what it returns.
   *
   * @throws HoshoRefusal `SIGN_IN_REFUSED`, `TOO_MANY_SIGN_INS`, `PASSWORD_CHANGE_REQUIRED`, `INVALID_INPUT`.
   * @throws HoshoRequestError `RATE_LIMITED` where too many passwords are being checked.
   */
  readonly signIn: (input: SignInInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * Goes on with a session: gives new tokens for its refresh token, which works once. Sent once: a refresh token that
   * comes a second time ends the session, so after a lost answer sign in again. `sessionToken` does this by itself.
   *
   * @throws HoshoRefusal `SESSION_ENDED`, `INVALID_INPUT`.
   */
  readonly refreshSession: (input: RefreshSessionInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * パスワード変更: replaces the password, ends all sessions of the user and opens a new one. An initial password
   * (初期パスワード) is changed by it before the first sign-in. Sent once: after a lost answer, sign in with the new password.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `SIGN_IN_REFUSED`, `TOO_MANY_SIGN_INS`.
   * @throws HoshoRequestError `RATE_LIMITED` where too many passwords are being checked.
   */
  readonly changePassword: (input: ChangePasswordInput, call?: SingleTryOptions) => Promise<IssuedTokens>;

  /**
   * ログアウト: ends a session; neither of its tokens works from now on. With its `refreshToken` it works though the access
   * token has expired, and goes out without it; otherwise it is the session of the client's access token. Where the answer
   * of a first try was lost, the next one fails: the session has ended all the same.
   *
   * @throws HoshoRefusal `SESSION_ENDED` where there is no such session (any more), as for an integration's token;
   * `INVALID_INPUT`.
   */
  readonly signOut: (input?: SignOutInput, call?: CallOptions) => Promise<SignOutSuccess>;
}

export function accountMethods({ ask, askAsVisitor }: Client): AccountMethods {
  return {
    viewer: async (call) => (await ask(operations.ViewerDocument, {}, call)).viewer,
    requestRegistration: mutation(
      askAsVisitor,
      operations.RequestRegistrationDocument,
      "requestRegistration",
      "RequestRegistrationSuccess",
    ),
    signIn: singleTry(askAsVisitor, operations.SignInDocument, "signIn", "SignInSuccess"),
    refreshSession: singleTry(
      askAsVisitor,
      operations.RefreshSessionDocument,
      "refreshSession",
      "RefreshSessionSuccess",
    ),
    changePassword: singleTry(
      askAsVisitor,
      operations.ChangePasswordDocument,
      "changePassword",
      "ChangePasswordSuccess",
    ),
    signOut: async (input = {}, call) => {
      const isVisitor = typeof input.refreshToken === "string";
      const { signOut } = await (isVisitor ? askAsVisitor : ask)(operations.SignOutDocument, { input }, call);
      return unlessRefused(signOut, "SignOutSuccess");
    },
  };
}
