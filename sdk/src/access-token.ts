import type { AccessTokenScope } from "./generated/operations.js";

/** An access token (アクセストークン) of an integration, without the token itself. */
export interface AccessToken {
  /** `token_<uuidv7>`, for `tokenId` of {@link RevokeAccessTokenInput}. Not the token. */
  readonly id: string;
  /** What it is for, as it was named when it was made. */
  readonly name: string;
  /** What it may be used for; `null` for everything that the role may do. */
  readonly scopes: readonly AccessTokenScope[] | null;
  /** When it was made, RFC 3339 in UTC. */
  readonly createdAt: string;
  /** When it expires, RFC 3339 in UTC; `null` where it does not. */
  readonly expiresAt: string | null;
  /** When it was last used (最終利用日時), up to a minute late; `null` where it was not used yet. */
  readonly lastUsedAt: string | null;
  /** When it was revoked (失効日時); `null` where it was not. */
  readonly revokedAt: string | null;
}
