import type { IssuedTokens } from "./issued-tokens.js";
import type { AccountMethods } from "./methods/account.js";

/** What {@link sessionToken} may be told. */
export interface SessionTokenOptions {
  /**
   * Gets the new tokens after each renewal, before the first call uses them: to keep the refresh token for the next
   * start. What it throws reaches that call.
   */
  readonly onRenewed?: ((tokens: IssuedTokens) => void | Promise<void>) | undefined;
}

/** Before the access token expires, for a call that is about to be made to arrive in time. */
const RENEWED_BEFORE_MS = 60_000;

/**
 * The `token` of a client that works in a session: it gives the access token, and renews the session a minute before
 * that expires by this machine's clock, once for all calls that wait for it. Calls fail with `SESSION_ENDED` once the
 * session is over.
 *
 * ```ts
 * const visitor = createHosho({ endpoint });
 * const session = await visitor.signIn({ loginId, password });
 * const hosho = createHosho({ endpoint, token: sessionToken(visitor, session) });
 * ```
 *
 * @param visitor - Any client of the same endpoint; it needs no token.
 * @param tokens - What `signIn`, `changePassword` or `refreshSession` returned. Nobody else may go on with them.
 */
export function sessionToken(
  visitor: Pick<AccountMethods, "refreshSession">,
  tokens: IssuedTokens,
  { onRenewed }: SessionTokenOptions = {},
): () => Promise<string> {
  let current = tokens;
  let renewing: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    current = await visitor.refreshSession({ refreshToken: current.refreshToken });
    await onRenewed?.(current);
    return current.accessToken;
  };
  return async () => {
    if (renewing) return renewing;
    if (Date.parse(current.accessTokenExpiresAt) - Date.now() > RENEWED_BEFORE_MS) return current.accessToken;
    renewing = renew().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
}
