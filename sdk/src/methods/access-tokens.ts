import type { AccessToken } from "../access-token.js";
import type { Client } from "../client.js";
import * as operations from "../generated/operations.js";
import type { CreateAccessTokenInput, RevokeAccessTokenInput } from "../generated/operations.js";
import type { CallOptions } from "../hosho-options.js";
import { list, type List } from "../list.js";
import { mutation } from "../mutation.js";

/** The access token is made. */
export interface CreateAccessTokenSuccess {
  /**
   * The token itself, for `token` of {@link createHosho}. A secret that is shown this once: `null` where the call repeats
   * an earlier one by its `idempotencyKey`; revoke that one then, and make another.
   */
  readonly token: string | null;
  /** The access token, without the token itself. */
  readonly accessToken: AccessToken;
}

/** The access token works no more. */
export interface RevokeAccessTokenSuccess {
  /** The revoked access token. */
  readonly accessToken: AccessToken;
}

/** The access tokens of the own organisation's integrations. */
export interface AccessTokenMethods {
  /** The access tokens (アクセストークン), newest first, revoked and expired ones included; no sessions. */
  readonly accessTokens: List<AccessToken>;

  /**
   * Makes an access token for an integration, with the role of the own organisation and the scopes that it names.
   *
   * @throws HoshoRefusal `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly createAccessToken: (
    input: CreateAccessTokenInput,
    call?: CallOptions,
  ) => Promise<CreateAccessTokenSuccess>;

  /**
   * Revokes an access token, at once and for ever.
   *
   * @throws HoshoRefusal `ACCESS_TOKEN_NOT_FOUND`, `INVALID_INPUT`, `IDEMPOTENCY_CONFLICT`.
   */
  readonly revokeAccessToken: (
    input: RevokeAccessTokenInput,
    call?: CallOptions,
  ) => Promise<RevokeAccessTokenSuccess>;
}

export function accessTokenMethods({ ask }: Client): AccessTokenMethods {
  return {
    accessTokens: list(ask, operations.AccessTokensDocument, "accessTokens"),
    createAccessToken: mutation(
      ask,
      operations.CreateAccessTokenDocument,
      "createAccessToken",
      "CreateAccessTokenSuccess",
    ),
    revokeAccessToken: mutation(
      ask,
      operations.RevokeAccessTokenDocument,
      "revokeAccessToken",
      "RevokeAccessTokenSuccess",
    ),
  };
}
