import type { User } from "./user.js";

/**
 * What a session works with from now on. Both tokens are secrets and are shown this once: keep them out of logs.
 * `sessionToken` makes a client's token of them, and renews it.
 */
export interface IssuedTokens {
  /** The access token, for `token` of {@link createHosho}. It may do all that the role may. */
  readonly accessToken: string;
  /** When the access token expires, RFC 3339 in UTC: 15 minutes after it was issued at most. */
  readonly accessTokenExpiresAt: string;
  /** How many seconds after the answer the access token expires: needs no clock that is right. */
  readonly accessTokenExpiresInSeconds: number;
  /** The refresh token, for one `refreshSession`. */
  readonly refreshToken: string;
  /** When the refresh token and the session expire, RFC 3339 in UTC: 30 days after the password was given. */
  readonly refreshTokenExpiresAt: string;
  /** Who signed in (利用者). */
  readonly user: User;
  /** The organisation that the user acts for: its id and its name as papers show it. */
  readonly organisation: { readonly id: string; readonly name: string };
}
