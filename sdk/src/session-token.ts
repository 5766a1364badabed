import type { HoshoMethods } from "./generated/hosho-methods.js";
import type { IssuedTokens } from "./generated/objects.js";
import type { RefusedToken } from "./hosho-options.js";
import { HoshoRefusal } from "./hosho-refusal.js";

/** What {@link sessionToken} may be told. */
export interface SessionTokenOptions {
  /**
   * Gets the new tokens after each renewal, before the first call uses them: to keep the refresh token for the next
   * start. What it throws reaches that call.
   */
  readonly onRenewed?: ((tokens: IssuedTokens) => void | Promise<void>) | undefined;
}

/** Before the access token expires, for a call that is about to be made to arrive in time. */
const RENEWED_BEFORE_SECONDS = 60;

/** Tokens at the end of a session live shorter than that: half of their life then, not at every call. */
function isNearlyOver(ageSeconds: number, { accessTokenExpiresInSeconds: life }: IssuedTokens): boolean {
  return ageSeconds >= Math.max(life - RENEWED_BEFORE_SECONDS, life / 2);
}

/**
 * The `token` of a client that works in a session: it gives the access token, and renews the session a minute before
 * that expires or where the API says that it has, once for all calls that wait for it. A call that came too late is made
 * once more with the new token. Lifetimes are counted from the answer that brought the tokens: the clock of this machine
 * may be wrong. Calls fail with `SESSION_ENDED` once the session is over.
 *
 * ```ts
 * const visitor = createHosho({ endpoint });
 * const session = await visitor.signIn({ loginId, password });
 * const hosho = createHosho({ endpoint, token: sessionToken(visitor, session) });
 * ```
 *
 * @param visitor - Any client of the same endpoint; it needs no token.
 * @param tokens - What `signIn`, `acceptInvitation`, `changePassword` and the like returned. Nobody else may go on with them.
 */
export function sessionToken(
  visitor: Pick<HoshoMethods, "refreshSession">,
  tokens: IssuedTokens,
  { onRenewed }: SessionTokenOptions = {},
): (refused?: RefusedToken) => Promise<string> {
  let current = tokens;
  let age = stopwatch();
  let renewing: Promise<string> | undefined;
  let end: HoshoRefusal | undefined;
  const renew = async (): Promise<string> => {
    const sinceAsked = stopwatch();
    current = await visitor.refreshSession({ refreshToken: current.refreshToken });
    age = sinceAsked;
    await onRenewed?.(current);
    return current.accessToken;
  };
  return async (refused) => {
    // What has ended begins no more, and another use of its refresh token is one too many.
    if (end) throw end;
    if (renewing) return renewing;
    const hasExpired = refused?.token === current.accessToken && refused.reason === "EXPIRED";
    if (!hasExpired && !isNearlyOver(age(), current)) return current.accessToken;
    renewing = renew()
      .catch((error: unknown) => {
        if (error instanceof HoshoRefusal && error.code === "SESSION_ENDED") end = error;
        throw error;
      })
      .finally(() => {
        renewing = undefined;
      });
    return renewing;
  };
}

/** The seconds since now, by a clock that nobody sets where there is one. It may stand while the machine sleeps. */
function stopwatch(): () => number {
  const { performance } = globalThis as { readonly performance?: Pick<Performance, "now"> };
  const now = (): number => (performance ?? Date).now() / 1_000;
  const start = now();
  return () => now() - start;
}
